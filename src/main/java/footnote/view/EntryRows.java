package footnote.view;

import java.util.ArrayList;
import java.util.List;

/** The rows of a list on the full screen, each section under its title. */
final class EntryRows {
    private static final int INDENT = 5;
    /** How far what stands under a title is indented, in columns. */
    private static final int UNDER_TITLE = 2;

    private final int width;
    /** The rows of each entry, by section. */
    private final List<List<List<Row>>> entries = new ArrayList<>();

    private final List<List<Row>> titles = new ArrayList<>();
    private int count;

    private EntryRows(Outline.Entries part, int width) {
        this.width = width;
        part.sections().forEach(this::read);
    }

    /** All of them, in rows of at most {@code width} columns, at least 1. */
    static List<Row> all(Outline.Entries part, int width) {
        return new EntryRows(part, width).without(0);
    }

    /** The last that take no more than {@code height} rows, at least one; first of all, how many others there are. */
    static List<Row> latest(Outline.Entries part, int width, int height) {
        EntryRows all = new EntryRows(part, width);
        int left = 0;
        List<Row> rows = all.without(0);
        while (rows.size() > height && left + 1 < all.count) {
            rows = all.without(++left);
        }
        return rows;
    }

    private void read(Outline.Section section) {
        int indent = section.title().isPresent() ? UNDER_TITLE : 0;
        titles.add(section.title()
                .map(title -> Wrap.rows(List.of(new Run(title, Tone.QUIET)), width, 0, 0))
                .orElse(List.of()));
        List<List<Row>> rows = new ArrayList<>();
        section.paragraphs().forEach(paragraph -> rows.add(Wrap.rows(paragraph, width, indent, INDENT)));
        entries.add(rows);
        count += rows.size();
    }

    /** Without the first ones, as many as are left out; a section of which nothing is left has no title either. */
    private List<Row> without(int left) {
        List<Row> rows = new ArrayList<>();
        if (left > 0) {
            rows.add(Row.of("… and " + left + " more before that, in the source report", Tone.QUIET));
        }
        int passed = 0;
        for (int i = 0; i < entries.size(); i++) {
            List<List<Row>> section = entries.get(i);
            int from = Math.min(section.size(), Math.max(0, left - passed));
            rows.addAll(from < section.size() ? titles.get(i) : List.of());
            section.subList(from, section.size()).forEach(rows::addAll);
            passed += section.size();
        }
        return rows;
    }
}
