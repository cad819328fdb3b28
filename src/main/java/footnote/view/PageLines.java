package footnote.view;

import footnote.game.Page;
import footnote.session.EarlierPage;
import footnote.session.Session;
import footnote.story.Continuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page said line by line: the text, the offers together, and each of the passages that they are about. */
final class PageLines implements PageWriter {
    private final Session session;
    private final int width;
    private final List<Row> rows = new ArrayList<>();
    private boolean offering;

    private PageLines(Session session, int width) {
        this.session = session;
        this.width = width;
    }

    /** The present page of the open playthrough, which is there. */
    static List<Row> of(Session session, int width) {
        PageLines lines = new PageLines(session, width);
        PageContent.write(session, lines);
        return lines.rows;
    }

    /** A page that lies behind the player. */
    static List<Row> of(Session session, EarlierPage earlier, int width) {
        PageLines lines = new PageLines(session, width);
        PageContent.write(session, earlier, lines);
        return lines.rows;
    }

    /** All that is known of the passage that an offer of a page is about; its number is from 1 and one that is there. */
    static List<Row> source(Session session, Page page, int number, int width) {
        SourceNote note = SourceNote.of(page, page.offers().get(number - 1).passage());
        return note.rows(session.story(), true, width);
    }

    @Override
    public void notice(String sentence) {
        gap().say(Prose.runs(sentence, Tone.SAID));
    }

    @Override
    public void prose(String source) {
        gap().say(Prose.runs(source, Tone.TEXT));
    }

    @Override
    public void editorsNote(String source) {
        gap();
        rows.addAll(PlainWrap.rows(Prose.editors(source), width, 2, 2));
    }

    @Override
    public void quotation(SourceNote quoted) {
        gap();
        for (Row row : quoted.rows(session.story(), session.details(), width == 0 ? 0 : Math.max(1, width - 4))) {
            rows.add(row.indented(4));
        }
    }

    @Override
    public void margin(String source) {
        gap().say(Prose.margin(source));
    }

    @Override
    public void consequence(String sentence) {
        say(List.of(new Run(sentence, Tone.CONSEQUENCE)));
    }

    @Override
    public void heading(Optional<String> chapter, String title, String date) {
        gap();
        if (chapter.isPresent()) {
            say(List.of(new Run(sentence(chapter.get()), Tone.HEADING)));
        }
        say(List.of(new Run(sentence(title) + (date.isEmpty() ? "" : " " + date + "."), Tone.HEADING)));
    }

    /** A title as a sentence of its own: some end in a sign already. */
    private static String sentence(String title) {
        return title.endsWith("?") || title.endsWith("!") || title.endsWith(".") ? title : title + ".";
    }

    @Override
    public void levels(List<Page.Level> levels, boolean anew) {
        if (anew && !levels.isEmpty()) {
            gap().say(List.of(new Run("(" + LevelWords.of(levels) + ".)", Tone.CONSEQUENCE)));
        }
    }

    @Override
    public void offer(Page.Offer offer, String mark) {
        List<Run> runs = new ArrayList<>(List.of(new Run(offer.number() + ". ", Tone.OFFER)));
        runs.addAll(Prose.runs(offer.text(), Tone.OFFER));
        if (!mark.isEmpty()) {
            runs.add(new Run(" " + mark, Tone.MARK));
        }
        entry(runs);
    }

    @Override
    public void closed(Page.Closed closed) {
        entry(PassageRuns.after(new Run("Not open: ", Tone.CLOSED), Prose.runs(closed.text(), Tone.CLOSED)));
    }

    private void entry(List<Run> runs) {
        if (!offering) {
            gap();
        }
        offering = true;
        rows.addAll(PlainWrap.rows(runs, width, 0, 3));
    }

    @Override
    public void ending(Continuation.Ending ending) {
        // the debrief follows by itself, and begins with it
    }

    @Override
    public void source(SourceNote note) {
        if (note.shared() || note.offers().contains(1)) {
            gap();
        }
        rows.addAll(note.rows(session.story(), session.details(), width));
    }

    private PageLines gap() {
        if (!rows.isEmpty()) {
            rows.add(Row.EMPTY);
        }
        return this;
    }

    private void say(List<Run> runs) {
        rows.addAll(PlainWrap.rows(runs, width, 0, 0));
    }
}
