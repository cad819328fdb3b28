package footnote.tui;

import footnote.problem.HiddenCharacters;
import footnote.view.Columns;

/** A line that the player types. */
final class TextField {
    /** The longest name, in columns. */
    private static final int NAME = 40;
    /** The most characters a column: a letter with all its marks. */
    private static final int CHARACTERS = 4;

    private final int longest;
    private final StringBuilder text = new StringBuilder();

    /** For a name. */
    TextField() {
        this(NAME);
    }

    /** @param longest how many columns the line can take */
    TextField(int longest) {
        this.longest = longest;
    }

    String text() {
        return text.toString();
    }

    void clear() {
        text.setLength(0);
    }

    void take(KeyPress key) {
        switch (key.name()) {
            case TEXT, PASTE -> add(key.text());
            case BACKSPACE -> deleteLast();
            case CLEAR_LINE -> clear();
            default -> {
                /* a line is typed from its beginning to its end */
            }
        }
    }

    /** Of a paste, the first line, without what can't be shown. */
    private void add(String more) {
        for (int i = 0; i < more.length(); ) {
            int c = more.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\r') {
                return;
            }
            boolean fits =
                    text.length() < CHARACTERS * longest && Columns.of(text() + Character.toString(c)) <= longest;
            if (!HiddenCharacters.is(c) && fits) {
                text.appendCodePoint(c);
            }
        }
    }

    private void deleteLast() {
        if (text.length() > 0) {
            text.setLength(text.offsetByCodePoints(text.length(), -1));
        }
    }
}
