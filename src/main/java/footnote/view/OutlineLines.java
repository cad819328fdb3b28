package footnote.view;

import footnote.report.FullDocument;
import footnote.report.WhitespaceFolding;
import java.util.ArrayList;
import java.util.List;

/** One room of the record line by line. */
final class OutlineLines implements Outline.PartVisitor {
    private final int width;
    /** Whether a thing is told with all that is known of it. */
    private final boolean whole;

    private final List<Row> rows = new ArrayList<>();
    /** The number of the last thing that was told, from 1; 0 before the first. */
    private int number;

    private OutlineLines(int width, boolean whole) {
        this.width = width;
        this.whole = whole;
    }

    /**
     * The whole room, each thing by its first paragraph; of a document itself, the passage in its place.
     *
     * @param width the longest line in columns, at least 1; 0 for lines of any length
     */
    static List<Row> of(Outline outline, int width) {
        OutlineLines lines = new OutlineLines(width, false);
        for (Outline.Part part : outline.parts()) {
            part.accept(lines);
        }
        return lines.rows;
    }

    /**
     * The thing of that number, from 1, with all that is known of it; the whole room where its things are not told one
     * by one.
     */
    static List<Row> thing(Outline outline, int wanted, int width) {
        OutlineLines lines = new OutlineLines(width, true);
        for (Outline.Part part : outline.parts()) {
            if (part.isThing() && lines.number + 1 == wanted) {
                part.accept(lines);
                return lines.rows;
            }
            lines.number += part.isThing() ? 1 : 0;
        }
        return of(outline, width);
    }

    @Override
    public void heading(Outline.Heading part) {
        put(List.of(new Run(part.text() + ".", Tone.HEADING)), 0);
    }

    @Override
    public void text(Outline.Text part) {
        put(part.runs(), part.indented() ? 3 : 0);
    }

    @Override
    public void gap() {
        rows.add(Row.EMPTY);
    }

    @Override
    public void thing(Outline.Thing part) {
        List<Run> runs = new ArrayList<>(List.of(new Run(++number + ". ", Tone.OFFER)));
        runs.addAll(part.head());
        rows.addAll(PlainWrap.rows(runs, width, 0, 3));
        if (whole) {
            part.more().forEach(paragraph -> put(paragraph, 3));
        }
    }

    @Override
    public void entries(Outline.Entries part) {
        for (Outline.Section section : part.sections()) {
            if (section.title().isPresent()) {
                gap();
                put(List.of(new Run(section.title().get(), Tone.QUIET)), 0);
            }
            section.paragraphs().forEach(paragraph -> rows.addAll(PlainWrap.rows(paragraph, width, 0, 3)));
        }
    }

    @Override
    public void lanes(Outline.Lanes part) {
        String label = (part.isThing() ? ++number + ". " : "") + part.label() + ".";
        put(List.of(new Run(label, Tone.LABEL)), 0);
        lane(part.left());
        lane(part.right());
    }

    /** What it is called, then its paragraphs; an empty lane is not said. */
    private void lane(Outline.Lane lane) {
        for (int i = 0; i < lane.paragraphs().size(); i++) {
            List<Run> runs = new ArrayList<>();
            if (i == 0) {
                runs.add(new Run(lane.name() + ": ", Tone.QUIET));
            }
            runs.addAll(lane.paragraphs().get(i));
            put(runs, 2);
        }
    }

    private void put(List<Run> runs, int indent) {
        rows.addAll(PlainWrap.rows(runs, width, indent, indent));
    }

    /** The paragraph of the passage between its neighbours. */
    @Override
    public void fullText(Outline.FullText part) {
        List<WhitespaceFolding> paragraphs = part.text().paragraphs();
        int middle = part.place()
                .map(FullDocument.Place::paragraph)
                .orElse(part.open().paragraph());
        for (int i = Math.max(1, middle - 1); i <= Math.min(paragraphs.size(), middle + 1); i++) {
            String words = paragraphs.get(i - 1).text();
            put(List.of(new Run("¶" + i + " of " + paragraphs.size() + ": " + words, Tone.TEXT)), 0);
            if (part.place().isPresent() && i == middle) {
                FullDocument.Place place = part.place().get();
                String passage = words.substring(place.start(), place.end());
                put(List.of(new Run("The passage in it: " + passage, Tone.QUOTATION)), 3);
            }
            rows.add(Row.EMPTY);
        }
    }
}
