package footnote.load;

import java.util.ArrayList;
import java.util.List;

/**
 * A pair of braces in a template, with the signs that stand in it and not in a pair within.
 *
 * <p>All places are 0-based offsets in UTF-16 units in the string.
 *
 * @param open  where its opening brace stands
 * @param close where its closing brace stands
 * @param colon where the colon stands that ends its condition; -1 where it has no condition
 * @param bars  where the bars stand between its wordings
 */
public record BracePair(int open, int close, int colon, List<Integer> bars) {

    /** A part of a string, from a place to before another. */
    public record Part(int from, int to) {
        /** The same without the one space with which it may begin. */
        Part afterSpace(String text) {
            return from < to && text.charAt(from) == ' ' ? new Part(from + 1, to) : this;
        }
    }

    public BracePair {
        bars = List.copyOf(bars);
    }

    /** The pair whose braces stand at two places of a string. */
    public static BracePair at(String text, int open, int close) {
        List<Integer> bars = Braces.bars(text, open + 1, close);
        int colon = Braces.colon(text, open + 1, bars.isEmpty() ? close : bars.get(0));
        return new BracePair(open, close, colon, bars);
    }

    /** Whether a condition decides what is printed. */
    public boolean hasCondition() {
        return colon >= 0;
    }

    /** Whether there are wordings to choose from, by a condition or by visits; if not, it names what is printed. */
    public boolean hasWordings() {
        return hasCondition() || !bars.isEmpty();
    }

    /** All that stands between the braces. */
    public Part inside() {
        return new Part(open + 1, close);
    }

    /** What stands before the colon; of a pair that has one. */
    public Part condition() {
        return new Part(open + 1, colon);
    }

    /** What stands between the colon, if there is one, the bars and the closing brace: at least one part. */
    List<Part> wordings() {
        List<Part> wordings = new ArrayList<>();
        int from = hasCondition() ? colon + 1 : open + 1;
        for (int bar : bars) {
            wordings.add(new Part(from, bar));
            from = bar + 1;
        }
        wordings.add(new Part(from, close));
        return wordings;
    }
}
