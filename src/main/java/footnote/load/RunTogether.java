package footnote.load;

import footnote.load.BracePair.Part;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two words with a condition between them that a player reads as one: before the brace stands no space, and the one
 * behind the colon is not read.
 *
 * @param before the last word before the brace, with what stands at its end
 * @param behind the first word behind the colon
 */
record RunTogether(String before, String behind) {
    /** How a word may go on: nobody who writes these behind a word has lost a space. */
    private static final Set<String> ENDINGS =
            Set.of("s", "es", "ies", "d", "ed", "n", "en", "r", "er", "ly", "y", "ing");

    /** The longest of either that is shown. */
    private static final int LONGEST = 30;

    private static final Pattern LAST_WORD =
            Pattern.compile("[\\p{L}\\p{N}’'-]{0," + LONGEST + "}(?:(?<=[\\p{L}\\p{N}])|[,.;!?…”’)]{1,3})$");
    private static final Pattern FIRST_WORD =
            Pattern.compile("[“‘\"(*]{0,3}[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]{0," + LONGEST + "}");

    /**
     * Those around an opened brace, if a space was lost there.
     *
     * @param open    the place of the brace
     * @param written what stands behind the condition's colon, and {@code read} what a player reads of it
     */
    static Optional<RunTogether> at(String text, int open, Part written, Part read) {
        if (written.equals(read)) {
            return Optional.empty();
        }
        Matcher before = LAST_WORD.matcher(text).region(Math.max(0, open - LONGEST), open);
        Matcher behind = FIRST_WORD.matcher(text).region(read.from(), read.to());
        boolean both = before.find() && before.end() > before.start() && behind.lookingAt();
        return both && !ENDINGS.contains(behind.group())
                ? Optional.of(new RunTogether(before.group(), behind.group()))
                : Optional.empty();
    }
}
