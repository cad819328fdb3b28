package footnote.write.twine;

import footnote.problem.HiddenCharacters;
import java.util.Locale;

/** Characters that nobody sees, in the text of a passage: in ours there are none, so each is a space. */
final class UnseenCharacters {

    private UnseenCharacters() {}

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
