package footnote.explore.expectation;

/**
 * A figure, as two numbers between which it lies: the same one where it could be added up, otherwise at most a
 * thousand-millionth apart; infinite where there is no bound.
 */
public record Interval(double low, double high) {
    /** Beyond every bound. */
    public static final Interval NONE = new Interval(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " is above " + high);
        }
    }

    /** The number in the middle. */
    public double middle() {
        return Double.isInfinite(high) ? high : (low + high) / 2;
    }
}
