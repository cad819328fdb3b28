package footnote.explore.expectation;

import footnote.problem.WhiteSpace;
import footnote.story.Markup;
import footnote.story.Paragraph;
import footnote.story.Passage;
import java.util.Optional;

/** How many words a player reads of a paragraph, as {@link WhiteSpace} counts them. */
final class ParagraphWords {
    private ParagraphWords() {}

    /** Those of one that is shown; 0 for one that only decides what is shown. */
    static int of(Paragraph paragraph) {
        int own = WhiteSpace.countWords(Markup.plain(paragraph.ownWords()));
        Optional<Passage> quoted = paragraph.quoted();
        return quoted.isPresent() ? own + WhiteSpace.countWords(quoted.get().quote()) : own;
    }
}
