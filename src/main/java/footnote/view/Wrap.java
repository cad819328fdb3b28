package footnote.view;

import footnote.problem.Clusters;
import java.util.ArrayList;
import java.util.List;

/** Breaks runs into rows at spaces; a word that is longer than a row is cut. */
final class Wrap {
    private final int width;
    private final int hanging;
    private final List<Row> rows = new ArrayList<>();
    private List<Run> row = new ArrayList<>();
    /** The end of the row, which is of one tone and not yet a run. */
    private final StringBuilder tail = new StringBuilder();

    private Tone tailTone = Tone.TEXT;
    private int column;
    /** The word that is being read: it may be of several tones, and moves to the next row as a whole. */
    private final List<Run> word = new ArrayList<>();

    private int wordWidth;
    private int space;
    private Tone spaceTone = Tone.TEXT;

    private Wrap(int width, int first, int hanging) {
        this.width = width;
        this.hanging = hanging;
        indent(first);
    }

    /**
     * @param width   how many columns a row may take, at least 1; 0 for rows of any length
     * @param first   how far the first row is indented
     * @param hanging how far the others are
     */
    static List<Row> rows(List<Run> runs, int width, int first, int hanging) {
        int columns = width == 0 ? Integer.MAX_VALUE : Math.max(1, width);
        Wrap wrap = new Wrap(columns, Math.min(first, columns - 1), Math.min(hanging, columns - 1));
        for (Run run : runs) {
            wrap.read(run);
        }
        wrap.endWord();
        wrap.endRow();
        return wrap.rows;
    }

    private void indent(int columns) {
        if (columns > 0) {
            tail.append(" ".repeat(columns));
            tailTone = Tone.TEXT;
        }
        column = columns;
        space = 0;
    }

    private void read(Run run) {
        String text = run.text();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (end || text.charAt(i) == ' ') {
                if (i > begin) {
                    word.add(new Run(text.substring(begin, i), run.tone()));
                    wordWidth += Columns.of(word.get(word.size() - 1).text());
                }
                if (!end) {
                    endWord();
                    space++;
                    spaceTone = run.tone();
                }
                begin = i + 1;
            }
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (column + space + wordWidth > width && column > hanging) {
            endRow();
            indent(hanging);
        }
        if (space > 0 && column + space < width) {
            add(" ".repeat(space), space, spaceTone);
        }
        for (Run part : word) {
            put(part);
        }
        word.clear();
        wordWidth = 0;
        space = 0;
    }

    /** Measures the part once, and then looks at no more of it for a row than the row takes. */
    private void put(Run part) {
        String text = part.text();
        int left = Columns.of(text);
        int at = 0;
        while (column + left > width) {
            int fit = Columns.fitting(text, at, width - column);
            fit = fit > at || column > hanging ? fit : Clusters.end(text, at);
            String piece = text.substring(at, fit);
            int columns = Columns.of(piece);
            add(piece, columns, part.tone());
            left -= columns;
            at = fit;
            endRow();
            indent(hanging);
        }
        if (at < text.length()) {
            add(text.substring(at), left, part.tone());
        }
    }

    /** Adds a text of some columns to the row. Runs of one tone that follow each other become one. */
    private void add(String text, int columns, Tone tone) {
        column += columns;
        if (tone != tailTone) {
            endRun();
            tailTone = tone;
        }
        tail.append(text);
    }

    private void endRun() {
        if (tail.length() > 0) {
            row.add(new Run(tail.toString(), tailTone));
            tail.setLength(0);
        }
    }

    private void endRow() {
        endRun();
        rows.add(new Row(row));
        row = new ArrayList<>();
        column = 0;
    }
}
