package footnote.save;

import java.util.List;

/**
 * Whether something was written, and what the player should be told of it.
 *
 * @param kept    whether it is on the disk now, whole
 * @param remarks whole sentences, in order; none where there is nothing new to say: a failure that lasts is said once
 */
public record WriteResult(boolean kept, List<String> remarks) {
    public WriteResult {
        remarks = List.copyOf(remarks);
    }
}
