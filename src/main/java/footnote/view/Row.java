package footnote.view;

import java.util.ArrayList;
import java.util.List;

/** One line of runs. */
public record Row(List<Run> runs) {
    /** A line with nothing in it. */
    public static final Row EMPTY = new Row(List.of());

    public Row {
        runs = List.copyOf(runs);
    }

    static Row of(String text, Tone tone) {
        return new Row(List.of(new Run(text, tone)));
    }

    /** How many columns it takes on a screen. */
    public int width() {
        int width = 0;
        for (Run run : runs) {
            width += run.width();
        }
        return width;
    }

    /** Its words, without tones. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }

    /** The same, {@code columns} further right. */
    Row indented(int columns) {
        return columns == 0 || runs.isEmpty()
                ? this
                : of(" ".repeat(columns), Tone.TEXT).and(this);
    }

    /** With another row right behind it. */
    Row and(Row other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Row(all);
    }

    /** With another row that begins at a column, from 0, or right behind this one where it is longer. */
    Row beside(Row other, int column) {
        return other.runs.isEmpty() ? this : and(other.indented(Math.max(0, column - width())));
    }
}
