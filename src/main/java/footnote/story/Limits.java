package footnote.story;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The limits that a story sets itself. A finding within its limit is a note, beyond it a warning; {@code check} holds the
 * story to them.
 *
 * @param passageInAPlaythrough how often one passage may come in a playthrough
 * @param cosmeticShare         the share of choices that may make no difference, from 0 to 1
 * @param states                how many states the story may have
 */
public record Limits(OptionalInt passageInAPlaythrough, OptionalDouble cosmeticShare, OptionalLong states) {
    /** No limits. */
    public static final Limits NONE = new Limits(OptionalInt.empty(), OptionalDouble.empty(), OptionalLong.empty());
}
