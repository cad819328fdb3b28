package footnote.view;

import footnote.story.Markup;
import java.util.ArrayList;
import java.util.List;

/** Marked-up text as runs. */
public final class Prose {
    private Prose() {}

    /** Marked-up words; where nothing is marked they are of the given tone. */
    public static List<Run> runs(String source, Tone tone) {
        List<Run> runs = new ArrayList<>();
        for (Markup.Run run : Markup.runs(source)) {
            Tone own = run.strong() ? Tone.STRONG : run.emphasis() ? Tone.EMPHASIS : tone;
            runs.add(new Run(run.text(), own));
        }
        return runs;
    }

    /** A remark that rests on no document, with its mark-up as written. */
    public static List<Run> editors(String source) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run("Editor’s note: ", Tone.EDITOR));
        runs.addAll(runs(source, Tone.EDITOR));
        return runs;
    }

    /** What the player wrote in the margin, with its mark-up as written. */
    public static List<Run> margin(String source) {
        return PassageRuns.after(new Run("~ ", Tone.MARGIN), runs(source, Tone.MARGIN));
    }
}
