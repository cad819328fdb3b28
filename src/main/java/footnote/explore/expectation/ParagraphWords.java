package footnote.explore.expectation;

import footnote.story.Markup;
import footnote.story.Paragraph;

/** How many words there are: runs without white space. */
final class ParagraphWords implements Paragraph.VisibleVisitor<Integer> {
    private static final ParagraphWords COUNT = new ParagraphWords();

    private ParagraphWords() {}

    /** Those that a player reads of a paragraph. */
    static int of(Paragraph.Visible paragraph) {
        return paragraph.accept(COUNT);
    }

    @Override
    public Integer prose(Paragraph.Prose prose) {
        return of(Markup.plain(prose.source()));
    }

    @Override
    public Integer editorsNote(Paragraph.EditorsNote note) {
        return of(Markup.plain(note.source()));
    }

    @Override
    public Integer quotation(Paragraph.Quotation quotation) {
        return of(quotation.passage().quote());
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
