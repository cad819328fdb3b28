package footnote.report;

import footnote.problem.HiddenCharacters;
import footnote.problem.WhiteSpace;
import java.util.Arrays;

/**
 * A text folded as {@link WhiteSpace#folded} does it, which remembers where each character of it came from.
 *
 * <p>What could move a terminal's cursor, turn the text around or hide in it is a replacement sign.
 */
public final class WhitespaceFolding {
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];

    private WhitespaceFolding() {}

    /** The part of a text from {@code begin} to before {@code end}, both 0-based. */
    public static WhitespaceFolding of(String source, int begin, int end) {
        WhitespaceFolding folded = new WhitespaceFolding();
        int space = -1;
        for (int i = begin; i < end; ) {
            int c = source.codePointAt(i);
            if (WhiteSpace.is(c)) {
                space = space < 0 ? i : space;
            } else {
                if (space >= 0 && folded.text.length() > 0) {
                    folded.add(' ', space);
                }
                folded.add(HiddenCharacters.is(c) ? 0xFFFD : c, i);
                space = -1;
            }
            i += Character.charCount(c);
        }
        return folded;
    }

    /** A whole text. */
    public static WhitespaceFolding of(String source) {
        return of(source, 0, source.length());
    }

    public String text() {
        return text.toString();
    }

    /** The 0-based offset in the source of the character that stands at {@code index} in the folded text. */
    public int origin(int index) {
        return origins[index];
    }

    private void add(int c, int origin) {
        text.appendCodePoint(c);
        while (text.length() > origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        for (int i = text.length() - Character.charCount(c); i < text.length(); i++) {
            origins[i] = origin;
        }
    }
}
