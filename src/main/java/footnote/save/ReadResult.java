package footnote.save;

import java.util.List;
import java.util.Objects;

/**
 * What was read, and what the player should be told of the reading.
 *
 * @param remarks whole sentences, in order; none where all was well
 */
public record ReadResult<T>(T value, List<String> remarks) {
    public ReadResult {
        Objects.requireNonNull(value);
        remarks = List.copyOf(remarks);
    }
}
