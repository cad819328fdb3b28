package footnote.write.twine;

import footnote.problem.HiddenCharacters;
import java.util.Locale;

/** Words on their way into a story, in which no text may hold what is not seen. */
final class TextCleaning {

    private TextCleaning() {}

    /** One line of plain words; something where there are none. */
    static String line(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints().forEach(c -> line.appendCodePoint(!HiddenCharacters.is(c) ? c : ' '));
        String stripped = line.toString().strip();
        return stripped.isEmpty() ? "…" : stripped;
    }

    /** One line of prose, in which a star is a star, and a brace a brace. */
    static String prose(String words) {
        return line(words).replace("*", "\\*").replace("{", "\\{").replace("}", "\\}");
    }

    /** Tells of what will be gone, apart from the usual white space. */
    static void tell(TwineStory.Passage passage, TwineStory story) {
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
