package footnote.problem;

/**
 * The characters that no text may hold and no terminal may get: what could move a cursor, turn the text around, or
 * stand in it unseen.
 *
 * <p>These are control characters (line feeds and tabs too), halves of characters, the two separators of lines and
 * paragraphs, and the characters of Unicode's category Cf. Of the latter the two joiners are let through: scripts and
 * joined emoji need them.
 */
public final class HiddenCharacters {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;

    private HiddenCharacters() {}

    /** Whether a code point is one of them. */
    public static boolean is(int c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c != NON_JOINER && c != JOINER;
            default -> false;
        };
    }

    /** The 0-based index in UTF-16 units of the first of them in a text, or -1. */
    public static int find(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (is(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** The text with a sign (U+FFFD) in the place of each of them but line feeds, and a space in that of a tab. */
    public static String shown(String text) {
        if (find(text) < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> shown.appendCodePoint(c == '\n' ? c : c == '\t' ? ' ' : is(c) ? REPLACEMENT : c));
        return shown.toString();
    }
}
