package footnote.load;

import footnote.json.JsonString;
import footnote.json.Located;
import footnote.problem.Span;

/** A part of a string, as a place: from the 0-based {@code from} to before {@code to}, both in its unescaped value. */
record Stretch(JsonString source, int from, int to) implements Located {
    @Override
    public Span span() {
        return source.span(from, to);
    }
}
