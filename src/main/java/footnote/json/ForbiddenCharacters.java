package footnote.json;

/**
 * The characters that no text may hold: what could move a terminal's cursor, turn the text around, or stand in it
 * unseen.
 *
 * <p>The two joiners are let through: scripts and joined emoji need them.
 */
final class ForbiddenCharacters {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private ForbiddenCharacters() {}

    /** The 0-based index of the first such character, or -1. */
    static int find(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            int whole = text.codePointAt(i);
            if (is(whole)) {
                return i;
            }
            if (whole > 0xFFFF) {
                i++;
            }
        }
        return -1;
    }

    private static boolean is(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c != NON_JOINER && c != JOINER;
            default -> false;
        };
    }

    /** What the character does, as a message says it. */
    static String why(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> "a control character";
            case Character.SURROGATE -> "half a character";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "a line separator";
            default -> "a character that is not seen";
        };
    }
}
