package footnote.write.imported;

import footnote.problem.HiddenCharacters;
import footnote.problem.Span;

/** A remark on something that did not become a part of the new story, or not quite, with its place in the file that is imported. */
public record ImportNote(Span where, String what) {
    /** The remark as one line, its place first. */
    public String line() {
        return HiddenCharacters.shown(where + ": " + what).replace('\n', ' ');
    }
}
