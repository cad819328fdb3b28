package footnote.view;

import footnote.report.LevelHistory;
import footnote.session.RecordRoom;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;

/** The ladders: each level of the status line, its steps, where the player stands, and what moved it last. */
final class LevelsOutline {
    /** The most steps that are listed one by one; of more, only the ends are. */
    private static final int STEPS = 12;

    private LevelsOutline() {}

    static Outline of(RecordRoom.Levels room) {
        Outline out = new Outline(Outline.Width.PROSE).heading("Levels");
        out.quiet(
                room.history().ladders().isEmpty()
                        ? "Nothing is shown of how you stand."
                        : "How you stand, from the lowest step to the highest, and what moved you last.");
        room.history().ladders().forEach(ladder -> ladder(ladder, out));
        return out;
    }

    private static void ladder(LevelHistory.Ladder ladder, Outline out) {
        out.gap().text(LevelWords.label(ladder.variable()), Tone.LABEL);
        out.below(ladder.variable().size() <= STEPS ? steps(ladder) : ends(ladder));
        out.below(ladder.last()
                .map(LevelsOutline::moved)
                .orElse(List.of(new Run("Nothing that you did has moved it.", Tone.QUIET))));
    }

    private static List<Run> steps(LevelHistory.Ladder ladder) {
        List<Run> runs = new ArrayList<>();
        for (int value = ladder.variable().from(); value <= ladder.variable().to(); value++) {
            String words = ladder.variable().inWords(value);
            runs.add(new Run(runs.isEmpty() ? "" : " · ", Tone.QUIET));
            runs.add(
                    value == ladder.value()
                            ? new Run(words + " (you are here)", Tone.LABEL)
                            : new Run(words, Tone.TEXT));
        }
        return runs;
    }

    private static List<Run> ends(LevelHistory.Ladder ladder) {
        Variable variable = ladder.variable();
        return List.of(
                new Run(variable.inWords(ladder.value()), Tone.LABEL),
                new Run(
                        ", from " + variable.inWords(variable.from()) + " to " + variable.inWords(variable.to()),
                        Tone.TEXT));
    }

    private static List<Run> moved(LevelHistory.Move move) {
        List<Run> runs = PassageRuns.after(
                new Run(LevelWords.between(move.change()) + " by “", Tone.QUIET),
                Prose.runs(move.choice(), Tone.QUIET));
        runs.add(new Run("”, in “" + move.scene().title() + "”.", Tone.QUIET));
        return runs;
    }
}
