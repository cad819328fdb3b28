package footnote.view;

import footnote.game.Page;
import footnote.session.EarlierPage;
import footnote.session.OpenPlaythrough;
import footnote.session.Session;
import footnote.story.Continuation;
import footnote.story.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page as it lies on the full screen: the text, the offers together, and the passage behind the marked one. */
final class PageSheet implements PageWriter {
    private final Session session;
    private final OpenPlaythrough play;
    private final Window window;
    private final int width;
    private final Sheet sheet;
    /** The row, from 0, on which the first offer begins; -1 where there is none. */
    private int offersTop = -1;

    private List<Row> source = List.of();
    /** How many rows the longest of the passages takes. */
    private int longest;

    private PageSheet(Session session, OpenPlaythrough play, Window window) {
        this.session = session;
        this.play = play;
        this.window = window;
        this.width = window.measure();
        this.sheet = new Sheet(window.indent());
    }

    /** The present page of the open playthrough, which is there. */
    static Sheet of(Session session, Window window) {
        PageSheet page = new PageSheet(session, session.play().orElseThrow(), window);
        PageContent.write(session, page);
        return page.finished();
    }

    /** A page that lies behind the player. */
    static Sheet of(Session session, EarlierPage earlier, Window window) {
        PageSheet page = new PageSheet(session, earlier.play(), window);
        PageContent.write(session, earlier, page);
        return page.finished();
    }

    private Sheet finished() {
        if (!source.isEmpty()) {
            putSource();
        }
        return sheet;
    }

    @Override
    public void notice(String sentence) {
        sheet.put(Wrap.rows(List.of(new Run(sentence, Tone.SAID)), width, 0, 0)).put(Row.EMPTY);
    }

    @Override
    public void prose(String words) {
        sheet.space().put(Wrap.rows(Prose.runs(words, Tone.TEXT), width, 0, 0));
    }

    @Override
    public void editorsNote(String words) {
        sheet.space().put(Wrap.rows(Prose.editors(words), width, 2, 2));
    }

    @Override
    public void quotation(SourceNote quoted) {
        sheet.space();
        for (Row row : rows(quoted, width - 4)) {
            sheet.put(row.indented(4));
        }
    }

    @Override
    public void margin(String words) {
        sheet.space().put(Wrap.rows(Prose.margin(words), width, 0, 2));
    }

    @Override
    public void consequence(String sentence) {
        sheet.put(Wrap.rows(List.of(new Run(sentence, Tone.CONSEQUENCE)), width, 0, 2));
    }

    @Override
    public void heading(Optional<String> chapter, String title, String date) {
        sheet.space();
        if (chapter.isPresent()) {
            sheet.put(Wrap.rows(List.of(new Run(chapter.get(), Tone.QUIET)), width, 0, 0));
        }
        Row row = Row.of(title, Tone.HEADING);
        boolean fits = row.width() + 2 + Columns.of(date) <= width;
        if (fits && !date.isEmpty()) {
            sheet.put(row.beside(Row.of(date, Tone.QUIET), width - Columns.of(date)));
        } else {
            sheet.put(Wrap.rows(row.runs(), width, 0, 0));
            sheet.put(date.isEmpty() ? List.of() : Wrap.rows(List.of(new Run(date, Tone.QUIET)), width, 0, 0));
        }
    }

    @Override
    public void levels(List<Page.Level> levels, boolean anew) {
        // the status line has them, always
    }

    @Override
    public void offer(Page.Offer offer, String mark) {
        beginOffers();
        boolean marked = offer.number() == play.marked();
        Tone tone = marked ? Tone.SELECTED : Tone.OFFER;
        List<Run> runs = new ArrayList<>();
        runs.add(new Run((marked ? "› " : "  ") + offer.number() + "  ", tone));
        // the marked one is of one tone, so that it stands out as a whole
        runs.addAll(
                marked
                        ? List.of(new Run(Markup.plain(offer.text()), Tone.SELECTED))
                        : Prose.runs(offer.text(), Tone.OFFER));
        if (!mark.isEmpty()) {
            // without a break: a mark alone on a row says nothing
            runs.add(new Run("\u00A0" + mark, marked ? Tone.SELECTED : Tone.MARK));
        }
        sheet.thing(Wrap.rows(runs, width, 0, 5));
    }

    @Override
    public void closed(Page.Closed closed) {
        beginOffers();
        List<Run> runs = new ArrayList<>(List.of(new Run("–  ", Tone.CLOSED)));
        runs.addAll(Prose.runs(closed.text(), Tone.CLOSED));
        sheet.put(Wrap.rows(runs, width, 2, 5));
    }

    private void beginOffers() {
        if (offersTop < 0) {
            sheet.space();
            offersTop = sheet.size();
        }
    }

    @Override
    public void ending(Continuation.Ending ending) {
        sheet.space().put(rule());
        sheet.put(Wrap.rows(List.of(new Run("The end: " + ending.name(), Tone.HEADING)), width, 0, 0));
        sheet.put(Wrap.rows(List.of(new Run("Enter lays your choices beside the record.", Tone.QUIET)), width, 0, 0));
    }

    private Row rule() {
        return Row.of("─".repeat(Math.min(20, width)), Tone.RULE);
    }

    @Override
    public void source(SourceNote note) {
        List<Row> rows = rows(note, window.hasMargin() ? window.margin() : width);
        longest = Math.max(longest, rows.size());
        if (note.offers().contains(play.marked())) {
            source = rows;
        }
    }

    private List<Row> rows(SourceNote note, int columns) {
        return note.rows(session.story(), session.details(), columns);
    }

    /**
     * Puts the passage beside the offers, or below them. Room for the longest is kept, so that the page does not move
     * when another offer is marked; unless that alone would keep offers and passage from being seen together.
     */
    private void putSource() {
        int top = window.hasMargin() ? offersTop : sheet.size() + 1;
        int end = top + source.size();
        int kept = Math.max(end, Math.min(top + longest, offersTop + window.contentHeight()));
        if (window.hasMargin()) {
            sheet.beside(source, top, width + Window.GAP);
        } else {
            sheet.put(rule()).put(source);
        }
        sheet.fill(kept).together(offersTop);
    }
}
