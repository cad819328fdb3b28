package footnote.write.edit;

import java.util.Objects;

/**
 * Something wrong with a sheet, in a sentence.
 *
 * @param line where, from 1
 */
public record SheetSlip(int line, String message) implements Comparable<SheetSlip> {
    public SheetSlip {
        Objects.requireNonNull(message);
    }

    @Override
    public int compareTo(SheetSlip other) {
        return Integer.compare(line, other.line);
    }
}
