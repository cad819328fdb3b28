package footnote.view;

import footnote.report.WhitespaceFolding;
import footnote.story.Passage;
import java.util.ArrayList;
import java.util.List;

/** One room of the record as it lies on the full screen. */
final class OutlineSheet implements Outline.PartVisitor {
    /** The widest that two lanes are set, in columns. */
    private static final int LANES = 110;

    private static final int INDENT = 5;

    private final Outline outline;
    /** The number of the marked thing, from 1; 0 where there is none. */
    private final int marked;

    private final Window window;
    /** Whether what else is known of the marked thing stands in the margin, and not below it. */
    private final boolean margin;
    /** How many columns a row takes. */
    private final int width;

    private final Sheet sheet;
    /** The number of the last thing that was put, from 1; 0 before the first. */
    private int number;

    private OutlineSheet(Outline outline, int marked, Window window) {
        this.outline = outline;
        this.marked = marked;
        this.window = window;
        this.margin = outline.width() == Outline.Width.PROSE_AND_MARGIN && window.hasMargin();
        int widest = outline.width() == Outline.Width.LANES ? LANES : Window.MEASURE;
        this.width = margin ? window.measure() : Math.min(widest, window.width() - 4);
        this.sheet = new Sheet(margin ? window.indent() : Math.max(2, (window.width() - width) / 2));
    }

    /**
     * @param marked the number of the marked thing, from 1; 0 where there is none
     */
    static Sheet of(Outline outline, int marked, Window window) {
        return new OutlineSheet(outline, marked, window).lay().whole();
    }

    private Sheet lay() {
        for (Outline.Part part : outline.parts()) {
            part.accept(this);
        }
        return sheet;
    }

    @Override
    public void heading(Outline.Heading part) {
        sheet.put(Wrap.rows(List.of(new Run(part.text(), Tone.HEADING)), width, 0, 0));
    }

    @Override
    public void text(Outline.Text part) {
        int indent = part.indented() ? INDENT : 0;
        sheet.put(Wrap.rows(part.runs(), width, indent, indent));
    }

    @Override
    public void gap() {
        sheet.space();
    }

    @Override
    public void entries(Outline.Entries entries) {
        if (entries.latest()) {
            Sheet others = new OutlineSheet(outline.without(entries), marked, window).lay();
            sheet.put(EntryRows.latest(entries, width, window.contentHeight() - others.size()));
        } else {
            sheet.put(EntryRows.all(entries, width));
        }
    }

    @Override
    public void thing(Outline.Thing thing) {
        number++;
        boolean here = number == marked;
        List<Run> runs = new ArrayList<>(List.of(start(here)));
        for (Run run : here ? thing.head() : thing.brief()) {
            runs.add(here ? new Run(run.text(), Tone.SELECTED) : run);
        }
        // what has nothing more to it is whole already
        List<Row> rows = here || thing.more().isEmpty() ? Wrap.rows(runs, width, 0, INDENT) : List.of(brief(runs));
        List<Row> more = here ? more(thing.more()) : List.of();
        if (margin) {
            int top = sheet.size();
            sheet.put(rows);
            sheet.mark(top, top + Math.max(rows.size(), more.size()) - 1);
            if (here) {
                sheet.aside(more, top, width + Window.GAP);
            }
        } else {
            List<Row> all = new ArrayList<>(rows);
            more.forEach(row -> all.add(row.indented(INDENT)));
            sheet.thing(all);
        }
    }

    private Run start(boolean here) {
        String digits = Integer.toString(number);
        return new Run(
                (here ? "›" : " ") + " ".repeat(Math.max(0, 2 - digits.length())) + digits + "  ",
                here ? Tone.SELECTED : Tone.OFFER);
    }

    /** The first line of it, cut where there is more. */
    private Row brief(List<Run> runs) {
        List<Row> rows = Wrap.rows(runs, width - 1, 0, INDENT);
        return rows.size() == 1 ? rows.get(0) : rows.get(0).and(Row.of("…", Tone.QUIET));
    }

    private List<Row> more(List<List<Run>> paragraphs) {
        int columns = margin ? window.margin() : width - INDENT;
        List<Row> rows = new ArrayList<>();
        for (List<Run> paragraph : paragraphs) {
            rows.addAll(Wrap.rows(paragraph, columns, 0, 0));
        }
        return rows;
    }

    @Override
    public void lanes(Outline.Lanes lanes) {
        int left = lanes.isThing() ? (width - 3) / 2 : (width - 3) * 2 / 5;
        int top = sheet.size();
        if (lanes.isThing()) {
            boolean here = ++number == marked;
            Run label = new Run(lanes.label(), here ? Tone.SELECTED : Tone.LABEL);
            sheet.put(Wrap.rows(List.of(start(here), label), width, 0, INDENT));
        } else {
            Row label = Row.of(lanes.label(), Tone.LABEL);
            sheet.put(label.beside(Row.of("●", Tone.RULE), left + 1));
        }
        beside(rows(lanes.left(), left), rows(lanes.right(), width - 3 - left), left);
        if (lanes.isThing()) {
            sheet.mark(top, sheet.size() - 1);
        } else {
            sheet.put(Row.EMPTY.beside(Row.of("│ ", Tone.RULE), left + 1));
        }
    }

    /** Puts two columns of rows beside each other, with a line between them right of column {@code left}, from 0. */
    private void beside(List<Row> one, List<Row> other, int left) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            Row row = i < one.size() ? one.get(i) : Row.EMPTY;
            sheet.put(row.beside(Row.of("│ ", Tone.RULE), left + 1)
                    .beside(i < other.size() ? other.get(i) : Row.EMPTY, left + 3));
        }
    }

    private static List<Row> rows(Outline.Lane lane, int width) {
        List<Row> rows = new ArrayList<>();
        for (List<Run> paragraph : lane.paragraphs()) {
            rows.addAll(Wrap.rows(paragraph, width, 0, 2));
        }
        return rows;
    }

    @Override
    public void fullText(Outline.FullText part) {
        List<WhitespaceFolding> paragraphs = part.text().paragraphs();
        int[] tops = new int[paragraphs.size() + 1];
        int open = 0;
        for (int i = 1; i <= paragraphs.size(); i++) {
            tops[i - 1] = sheet.size();
            boolean here = part.place().isPresent() && part.place().get().paragraph() == i;
            open = here ? sheet.size() : open;
            String words = paragraphs.get(i - 1).text();
            List<Run> runs = new ArrayList<>(List.of(new Run("¶" + i + " ", here ? Tone.MARK : Tone.QUIET)));
            runs.addAll(
                    here ? DocumentParagraph.marked(words, part.place().get()) : List.of(new Run(words, Tone.TEXT)));
            sheet.put(Wrap.rows(runs, width, 0, 0)).put(Row.EMPTY);
        }
        for (Passage passage : part.passages()) {
            int row = passage.equals(part.open())
                    ? open
                    : tops[Math.min(Math.max(0, passage.paragraph() - 1), tops.length - 1)];
            sheet.mark(row, row);
        }
        sheet.markedInUpperThird();
    }
}
