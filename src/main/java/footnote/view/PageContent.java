package footnote.view;

import footnote.game.Narration;
import footnote.game.Page;
import footnote.game.Step;
import footnote.session.OpenPlaythrough;
import footnote.session.RecordRoom;
import footnote.session.Session;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Variable;
import java.util.List;
import java.util.Optional;

/**
 * What stands on a page, and in which order: the one place that says so, for every face.
 *
 * <p>First what came of the last choice, with the player's own note on it, which is not to be read before; then the
 * scene, the offers together, and the passages that they are about.
 */
final class PageContent {
    private final Session session;
    private final OpenPlaythrough play;
    private final Page page;
    private final PageWriter out;
    private final Shown shown = new Shown();
    private Optional<String> chapter;
    private boolean chapterBegins;

    private PageContent(Session session, PageWriter out) {
        this.session = session;
        this.play = session.shown().orElseThrow();
        this.page = play.page();
        this.out = out;
        this.chapter = before().flatMap(step -> step.state().scene().chapter());
    }

    /** Writes the page that lies before the player, which is there. */
    static void write(Session session, PageWriter out) {
        new PageContent(session, out).write();
    }

    private void write() {
        if (session.room() instanceof RecordRoom.Earlier earlier) {
            out.notice(Sentences.behind(earlier));
        }
        List<Narration> told = page.told();
        int ofChoice = 0;
        while (ofChoice < told.size() && told.get(ofChoice).scene().isEmpty()) {
            paragraphs(told.get(ofChoice++).paragraphs());
        }
        page.chosen().ifPresent(this::chosen);
        for (Narration passed : told.subList(ofChoice, told.size())) {
            passed.scene().ifPresent(this::heading);
            paragraphs(passed.paragraphs());
        }
        heading(page.scene());
        paragraphs(page.text());
        out.levels(
                page.levels(), chapterBegins || before().map(this::hasNewLevel).orElse(true));
        offers();
        page.scene().ending().ifPresent(out::ending);
    }

    /** The step before the present one; nothing at a beginning. */
    private Optional<Step> before() {
        int steps = play.steps().size();
        return steps > 1 ? Optional.of(play.steps().get(steps - 2)) : Optional.empty();
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            paragraph.accept(shown);
        }
    }

    /** Writes what a text comes to; what a writer wrote so that it comes to something else never stands on a page. */
    private final class Shown implements Paragraph.Visitor<Boolean> {
        @Override
        public Boolean prose(Paragraph.Prose prose) {
            out.prose(prose.source());
            return true;
        }

        @Override
        public Boolean quotation(Paragraph.Quotation quotation) {
            out.quotation(SourceNote.of(page, quotation.passage()));
            return true;
        }

        @Override
        public Boolean editorsNote(Paragraph.EditorsNote note) {
            out.editorsNote(note.source());
            return true;
        }

        @Override
        public Boolean template(Paragraph.Template template) {
            return false;
        }

        @Override
        public Boolean value(Paragraph.Value value) {
            return false;
        }

        @Override
        public Boolean firstOf(Paragraph.FirstOf first) {
            return false;
        }
    }

    private void chosen(Step.Chosen chosen) {
        if (!chosen.margin().isEmpty()) {
            out.margin(chosen.margin());
        }
        chosen.choice().stance().ifPresent(stance -> out.consequence("You " + stance.past() + " it."));
        for (Step.LevelChange moved : page.moved()) {
            out.consequence(LevelWords.moved(moved));
        }
    }

    private void heading(Scene scene) {
        boolean begins = scene.chapter().isPresent() && !scene.chapter().equals(chapter);
        chapter = scene.chapter();
        chapterBegins |= begins;
        Optional<String> title = chapter.filter(id -> begins)
                .map(id -> session.story().chapters().get(id).title());
        out.heading(title, scene.title(), scene.date().words());
    }

    private boolean hasNewLevel(Step before) {
        List<Variable> shown = Page.of(session.game(), play.role(), before).levels().stream()
                .map(Page.Level::variable)
                .toList();
        return page.levels().stream().anyMatch(level -> !shown.contains(level.variable()));
    }

    private void offers() {
        List<SourceNote> sources = SourceNote.of(page);
        for (Page.Entry entry : page.entries()) {
            if (entry instanceof Page.Offer offer) {
                out.offer(offer, markOf(offer, sources));
            } else if (entry instanceof Page.Closed closed) {
                out.closed(closed);
            }
        }
        sources.forEach(out::source);
    }

    private static String markOf(Page.Offer offer, List<SourceNote> sources) {
        return sources.stream()
                .filter(source -> source.offers().contains(offer.number()))
                .findFirst()
                .orElseThrow()
                .mark(offer);
    }
}
