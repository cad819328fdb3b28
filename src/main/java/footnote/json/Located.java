package footnote.json;

import footnote.problem.Span;

/** Something that knows its place in a file, and works it out only when a message asks. */
public interface Located {
    Span span();
}
