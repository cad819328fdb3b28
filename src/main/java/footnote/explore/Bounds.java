package footnote.explore;

/**
 * A figure, as two numbers between which it lies: the same one where it could be added up, otherwise at most a
 * thousand-millionth apart; infinite where there is no bound.
 */
public record Bounds(double low, double high) {
    /** Beyond every bound. */
    public static final Bounds NONE = new Bounds(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Bounds {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " is above " + high);
        }
    }

    /** The number in the middle. */
    public double middle() {
        return Double.isInfinite(high) ? high : (low + high) / 2;
    }
}
