package footnote.story;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a story asks of itself; a finding within a limit is a note, beyond it a warning.
 *
 * @param passageInAPlaythrough how often one passage may come in a playthrough
 * @param cosmeticShare         the share of choices that may make no difference, from 0 to 1
 * @param states                how many states its proof may need
 */
public record Limits(OptionalInt passageInAPlaythrough, OptionalDouble cosmeticShare, OptionalLong states) {
    /** No limits. */
    public static final Limits NONE = new Limits(OptionalInt.empty(), OptionalDouble.empty(), OptionalLong.empty());
}
