package footnote.load;

import footnote.json.JsonString;
import footnote.json.Located;
import footnote.problem.Span;

/** A part of a string, as an origin: from a 0-based place in what it says to before another. */
record Stretch(JsonString source, int from, int to) implements Located {
    @Override
    public Span span() {
        return source.span(from, to);
    }
}
