package footnote.write.twine;

import footnote.problem.HiddenCharacters;
import java.util.Locale;

/** Makes words of Twine's fit for a story, in which no text may hold a hidden character. */
final class TextCleaning {

    private TextCleaning() {}

    /** Plain words in one line, with spaces for hidden characters; a sign for three points where nothing is left. */
    static String line(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints().forEach(c -> line.appendCodePoint(!HiddenCharacters.is(c) ? c : ' '));
        String stripped = line.toString().strip();
        return stripped.isEmpty() ? "…" : stripped;
    }

    /** The same as prose, with a backslash before each star and brace, which would be signs there. */
    static String prose(String words) {
        return line(words).replace("*", "\\*").replace("{", "\\{").replace("}", "\\}");
    }

    /** Reports each hidden character of a passage but line breaks and tabs. */
    static void report(TwineStory.Passage passage, TwineStory story) {
        String text = passage.text();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (HiddenCharacters.is(c) && "\n\r\t".indexOf(c) < 0) {
                story.remark(
                        passage.at(i, i + length),
                        "a character that is not seen, U+"
                                + Integer.toHexString(0x10000 + c).substring(1).toUpperCase(Locale.ROOT) + ", in \""
                                + passage.name() + "\" is a space now");
            }
            i += length;
        }
    }
}
