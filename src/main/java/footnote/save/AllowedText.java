package footnote.save;

import footnote.problem.HiddenCharacters;

/** What may stand in a file of ours: names, and lines of plain text. */
final class AllowedText {
    /** Two names, each after a branch's and a colon, and a slash between them. */
    private static final int LONGEST_WORD = 4 * 64 + 3;

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_LINE = 300;

    private AllowedText() {}

    /** Whether this could be the name of something in a story, a number, or the key of a choice. */
    static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fine = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_./:".indexOf(c) >= 0;
            if (!fine) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_WORD;
    }

    /** Whether this is made as the ids of stories and roles are. */
    static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fine = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && i > 0;
            if (!fine) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_NAME;
    }

    /** The text as one line that can be printed anywhere: what is not seen becomes a space, and too much is cut. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST_LINE));
        for (int i = 0; i < text.length() && line.length() < LONGEST_LINE; ) {
            int c = text.codePointAt(i);
            line.appendCodePoint(!HiddenCharacters.is(c) ? c : ' ');
            i += Character.charCount(c);
        }
        return line.toString();
    }
}
