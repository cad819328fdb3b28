package footnote.tui;

import footnote.view.Columns;

/** A line that the player types. */
final class TextField {
    /** The longest name, in columns. */
    private static final int NAME = 40;
    /** The most characters a column: a letter with all its marks. */
    private static final int CHARACTERS = 4;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

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
            if (isShown(c) && fits) {
                text.appendCodePoint(c);
            }
        }
    }

    /** Whether a character is seen, or joins others that are. */
    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }

    private void deleteLast() {
        if (text.length() > 0) {
            text.setLength(text.offsetByCodePoints(text.length(), -1));
        }
    }
}
