package footnote.view;

import footnote.story.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks runs into rows that are read without their looks: what prose says with emphasis, or strongly, stands between
 * underscores, with nothing at the break where it goes on in the next row.
 */
final class PlainWrap {
    private PlainWrap() {}

    /**
     * @param width   how many columns a row may take, at least 1; 0 for rows of any length
     * @param first   how far the first row is indented
     * @param hanging how far the others are
     */
    static List<Row> rows(List<Run> runs, int width, int first, int hanging) {
        return Wrap.rows(underscored(runs), width, first, hanging);
    }

    /** Runs that are set off and follow each other share one pair of underscores. */
    private static List<Run> underscored(List<Run> runs) {
        List<Run> out = new ArrayList<>(runs.size());
        StringBuilder setOff = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (!isSetOff(run)) {
                out.add(run);
                continue;
            }
            setOff.append(run.text());
            if (i + 1 == runs.size() || !isSetOff(runs.get(i + 1))) {
                out.add(new Run(Markup.betweenUnderscores(setOff.toString()), run.tone()));
                setOff.setLength(0);
            }
        }
        return out;
    }

    private static boolean isSetOff(Run run) {
        return run.tone() == Tone.EMPHASIS || run.tone() == Tone.STRONG;
    }
}
