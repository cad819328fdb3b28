package footnote.explore.expectation;

import footnote.story.Markup;
import footnote.story.Paragraph;

/** How many words there are: runs without white space. */
final class ParagraphWords {
    private ParagraphWords() {}

    /** Those that a player reads of a paragraph that is shown. */
    static int of(Paragraph paragraph) {
        if (paragraph instanceof Paragraph.Prose prose) {
            return of(Markup.plain(prose.source()));
        }
        if (paragraph instanceof Paragraph.EditorsNote note) {
            return of(Markup.plain(note.source()));
        }
        return paragraph instanceof Paragraph.Quotation quotation
                ? of(quotation.passage().quote())
                : 0;
    }

    static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean white = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0';
            words += !white && !inside ? 1 : 0;
            inside = !white;
        }
        return words;
    }
}
