package footnote.report;

import footnote.game.Narration;
import footnote.game.Page;
import footnote.game.Step;
import footnote.story.Markup;
import footnote.story.Paragraph;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;

/** The words of a page, a line a paragraph, without mark-up and without regard to any face. */
public final class PageText {
    private final List<String> lines = new ArrayList<>();

    private PageText() {}

    /** What the player reads: what came of the choice, the scenes passed through, the scene, and an ending. */
    public static List<String> read(PageHistory.Moment moment) {
        PageText words = new PageText();
        words.reading(moment);
        return words.lines;
    }

    /** Everything that stands on the page: the offers with their notes, and how the player stands, as well. */
    public static List<String> all(PageHistory.Moment moment) {
        PageText words = new PageText();
        moment.page().chosen().ifPresent(words::chosen);
        words.reading(moment);
        moment.page().entries().forEach(words::entry);
        moment.page().levels().forEach(words::level);
        return words.lines;
    }

    private void reading(PageHistory.Moment moment) {
        for (Narration told : moment.page().told()) {
            told.scene().ifPresent(scene -> lines.add(scene.title()));
            told.paragraphs().forEach(this::paragraph);
        }
        lines.add(moment.page().scene().title());
        moment.page().text().forEach(this::paragraph);
        moment.page().scene().ending().ifPresent(ending -> {
            lines.add("The end: " + ending.name());
            ending.about().read(moment.state()).forEach(this::paragraph);
        });
    }

    private void paragraph(Paragraph.Visible paragraph) {
        lines.add(paragraph.accept(new Words()));
    }

    private static final class Words implements Paragraph.VisibleVisitor<String> {
        @Override
        public String prose(Paragraph.Prose prose) {
            return Markup.plain(prose.source());
        }

        @Override
        public String quotation(Paragraph.Quotation quotation) {
            return quotation.passage().quote();
        }

        @Override
        public String editorsNote(Paragraph.EditorsNote note) {
            return Markup.plain(note.source());
        }
    }

    private void chosen(Step.Chosen chosen) {
        if (!chosen.margin().isEmpty()) {
            lines.add(Markup.plain(chosen.margin()));
        }
    }

    private void entry(Page.Entry entry) {
        lines.addAll(entry.accept(new EntryWords()));
    }

    private static final class EntryWords implements Page.EntryVisitor<List<String>> {
        @Override
        public List<String> offer(Page.Offer offer) {
            return List.of(Markup.plain(offer.text()), offer.passage().quote());
        }

        @Override
        public List<String> closed(Page.Closed closed) {
            return List.of(Markup.plain(closed.text()));
        }
    }

    private void level(Page.Level level) {
        Variable variable = level.variable();
        lines.add(variable.label().orElse(variable.id()) + ": "
                + variable.level(level.value()).orElse(variable.word(level.value())));
    }
}
