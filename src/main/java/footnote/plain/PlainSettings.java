package footnote.plain;

/**
 * How lines are written and asked for.
 *
 * @param width    the longest line in columns, at least 1; 0 leaves wrapping to the reader
 * @param prompted whether somebody sits there and is shown when it is their turn
 * @param ascii    whether the reader can show ASCII alone
 */
public record PlainSettings(int width, boolean prompted, boolean ascii) {
    public PlainSettings {
        if (width < 0) {
            throw new IllegalArgumentException("no line is " + width + " wide");
        }
    }
}
