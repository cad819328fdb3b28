package footnote.problem;

/**
 * Finds grapheme clusters: what a reader takes for one character, such as a letter with its marks, a flag, or several
 * emoji that joiners make one. A cluster is never cut, and a terminal gets each whole.
 *
 * <p>These are the extended grapheme clusters of Unicode's annex 29, with one exception: a space carries no mark, so that
 * text can be broken at any space. The rules are written out here, as those of Java differ by its version.
 */
public final class Clusters {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FLAG_LETTERS = 0x1F1E6;
    private static final int SKIN_TONES = 0x1F3FB;
    /** Thai and Lao vowels that take a column of a terminal, and belong to the letter before them. */
    private static final String VOWELS_BEHIND = "\u0E33\u0EB3";
    /** Signs that take a letter's own vowel away, and join it to the next one. */
    private static final String VIRAMAS = "\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D\u0DCA\u1039\u17D2";

    private static final String HALF_WIDTH_MARKS = "\uFF9E\uFF9F";

    private Clusters() {}

    /**
     * Where the cluster ends that begins at an offset, both from 0 in UTF-16 units.
     *
     * @param begin less than the text's length, and where a cluster begins
     */
    public static int end(String text, int begin) {
        int first = text.codePointAt(begin);
        int end = begin + Character.charCount(first);
        int before = first;
        while (end < text.length() && first != ' ') {
            int next = text.codePointAt(end);
            boolean flag = isFlagLetter(first) && isFlagLetter(next) && before == first && end - begin == 2;
            if (!flag && !joins(before, next)) {
                break;
            }
            before = next;
            end += Character.charCount(next);
        }
        return end;
    }

    /** Whether the character at an offset is surely a cluster by itself: it and the next are below U+0300. A quick test. */
    public static boolean isPlain(String text, int i) {
        return text.charAt(i) < 0x300 && (i + 1 == text.length() || text.charAt(i + 1) < 0x300);
    }

    private static boolean joins(int before, int next) {
        if (next < 0x300) {
            return false;
        }
        return extendsAnother(next)
                || before == ZERO_WIDTH_JOINER && isSign(next)
                || isHangulPart(before, next)
                || isVirama(before) && Character.getType(next) == Character.OTHER_LETTER;
    }

    /** Whether a character stands on or under a letter and takes no column of its own. */
    public static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether a character stands on, under, around or close behind the one before it. */
    private static boolean extendsAnother(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            case Character.FORMAT -> !HiddenCharacters.is(c);
            default ->
                c >= SKIN_TONES && c < SKIN_TONES + 5
                        || VOWELS_BEHIND.indexOf(c) >= 0
                        || HALF_WIDTH_MARKS.indexOf(c) >= 0;
        };
    }

    private static boolean isSign(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL || c >= 0x1F000 && c < 0x20000;
    }

    private static boolean isFlagLetter(int c) {
        return c >= FLAG_LETTERS && c < FLAG_LETTERS + 26;
    }

    /** A vowel behind a leading consonant or another vowel, or a closing consonant behind one of these. */
    private static boolean isHangulPart(int before, int next) {
        boolean syllable = before >= 0x1100 && before < 0x1200 || before >= 0xAC00 && before < 0xD7A4;
        return syllable && next >= 0x1160 && next < 0x1200;
    }

    private static boolean isVirama(int c) {
        return VIRAMAS.indexOf(c) >= 0;
    }
}
