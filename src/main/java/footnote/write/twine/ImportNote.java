package footnote.write.twine;

import footnote.problem.HiddenCharacters;
import footnote.problem.Span;

/** Something that did not become a part of the new story, or not quite, with its place in the old one. */
public record ImportNote(Span where, String what) {
    /** One line, as messages are written. */
    public String line() {
        return HiddenCharacters.shown(where + ": " + what).replace('\n', ' ');
    }
}
