package footnote.view;

import footnote.game.Narration;
import footnote.game.Page;
import footnote.game.Step;
import footnote.session.EarlierPage;
import footnote.session.OpenPlaythrough;
import footnote.session.Session;
import footnote.story.Paragraph;
import footnote.story.Scene;
import java.util.List;
import java.util.Optional;

/**
 * What stands on a page, and in which order: the one place that says so, for every face.
 *
 * <p>The first screen waits for it, and a program's first lambdas are dear: here and in what it calls there are none.
 *
 * <p>First what came of the last choice, with the player's own note on it, which is not to be read before; then the
 * scene, the offers together, and the passages that they are about.
 */
public final class PageContent {
    private final Session session;
    private final OpenPlaythrough play;
    private final Page page;
    private final PageWriter out;
    private final List<SourceNote> sources;
    private final Blocks blocks = new Blocks();
    private Optional<String> chapter;
    private boolean chapterBegins;

    private PageContent(Session session, OpenPlaythrough play, PageWriter out) {
        this.session = session;
        this.play = play;
        this.page = play.page();
        this.sources = SourceNote.of(page);
        this.out = out;
        this.chapter = before().isPresent() ? before().get().state().scene().chapter() : Optional.empty();
    }

    /** Writes the present page of the open playthrough, which is there. */
    public static void write(Session session, PageWriter out) {
        new PageContent(session, session.play().orElseThrow(), out).write();
    }

    /** Writes a page that lies behind the player, which says so first. */
    public static void write(Session session, EarlierPage earlier, PageWriter out) {
        String chosen = earlier.chosen() == 0 ? "" : " You chose " + earlier.chosen() + ".";
        out.notice("A page that lies behind you." + chosen);
        new PageContent(session, earlier.play(), out).write();
    }

    private void write() {
        List<Narration> told = page.told();
        int ofChoice = 0;
        while (ofChoice < told.size() && told.get(ofChoice).scene().isEmpty()) {
            paragraphs(told.get(ofChoice++).paragraphs());
        }
        if (page.chosen().isPresent()) {
            chosen(page.chosen().get());
        }
        for (Narration passed : told.subList(ofChoice, told.size())) {
            if (passed.scene().isPresent()) {
                heading(passed.scene().get());
            }
            paragraphs(passed.paragraphs());
        }
        heading(page.scene());
        paragraphs(page.text());
        out.levels(page.levels(), chapterBegins || hasNewLevel());
        offers();
        if (page.scene().ending().isPresent()) {
            out.ending(page.scene().ending().get());
        }
    }

    /** The step before the present one; nothing at a beginning. */
    private Optional<Step> before() {
        int steps = play.steps().size();
        return steps > 1 ? Optional.of(play.steps().get(steps - 2)) : Optional.empty();
    }

    private void paragraphs(List<Paragraph.Visible> paragraphs) {
        for (Paragraph.Visible paragraph : paragraphs) {
            paragraph.accept(blocks);
        }
    }

    /** Writes a block for each paragraph and each choice. */
    private final class Blocks implements Paragraph.VisibleVisitor<Void>, Page.EntryVisitor<Void> {
        @Override
        public Void prose(Paragraph.Prose prose) {
            out.prose(prose.source());
            return null;
        }

        @Override
        public Void quotation(Paragraph.Quotation quotation) {
            out.quotation(SourceNote.of(page, quotation.passage()));
            return null;
        }

        @Override
        public Void editorsNote(Paragraph.EditorsNote note) {
            out.editorsNote(note.source());
            return null;
        }

        @Override
        public Void offer(Page.Offer offer) {
            out.offer(offer, sources.size() == 1 ? "" : SourceNote.raised(offer.number()));
            return null;
        }

        @Override
        public Void closed(Page.Closed closed) {
            out.closed(closed);
            return null;
        }
    }

    private void chosen(Step.Chosen chosen) {
        if (!chosen.margin().isEmpty()) {
            out.margin(chosen.margin());
        }
        if (chosen.choice().stance().isPresent()) {
            out.consequence("You " + chosen.choice().stance().get().past() + " the passage.");
        }
        for (Step.LevelChange moved : page.moved()) {
            out.consequence(LevelWords.moved(moved));
        }
    }

    private void heading(Scene scene) {
        boolean begins = scene.chapter().isPresent() && !scene.chapter().equals(chapter);
        chapter = scene.chapter();
        chapterBegins |= begins;
        Optional<String> title = begins
                ? Optional.of(session.story().chapter(scene.chapter().get()).title())
                : Optional.empty();
        out.heading(title, scene.title(), scene.date().words());
    }

    private boolean hasNewLevel() {
        Optional<Step> before = before();
        return before.isEmpty()
                || page.levels().size()
                        > Page.of(session.game(), play.role(), before.get())
                                .levels()
                                .size();
    }

    private void offers() {
        for (Page.Entry entry : page.entries()) {
            entry.accept(blocks);
        }
        for (SourceNote source : sources) {
            out.source(source);
        }
    }
}
