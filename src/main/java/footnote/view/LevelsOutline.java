package footnote.view;

import footnote.report.LevelHistory;
import footnote.session.RecordRoom;
import footnote.story.Markup;
import footnote.story.Variable;

/** The ladders: each level of the status line, its steps, where the player stands, and what moved it last. */
final class LevelsOutline {
    /** The most steps that are listed one by one; of more, those between the ends are only counted. */
    private static final int STEPS = 12;

    private LevelsOutline() {}

    static Outline of(RecordRoom.Levels room) {
        Outline out = new Outline().heading("Levels");
        out.quiet(
                room.history().ladders().isEmpty()
                        ? "Nothing is shown of how you stand."
                        : "How you stand, from the lowest step to the highest, and what moved you last.");
        room.history().ladders().forEach(ladder -> ladder(ladder, out));
        return out;
    }

    private static void ladder(LevelHistory.Ladder ladder, Outline out) {
        Variable variable = ladder.variable();
        out.gap().text(LevelWords.label(variable), Tone.STRONG);
        if (variable.size() <= STEPS) {
            for (int value = variable.from(); value <= variable.to(); value++) {
                step(variable, value, value == ladder.value(), out);
            }
        } else {
            step(variable, ladder.value(), true, out);
            out.below("from " + variable.inWords(variable.from()) + " to " + variable.inWords(variable.to()), Tone.TEXT);
        }
        out.quiet(ladder.last().map(LevelsOutline::moved).orElse("Nothing that you did has moved it."));
    }

    private static void step(Variable variable, int value, boolean here, Outline out) {
        out.below(variable.inWords(value) + (here ? "  ← you are here" : ""), here ? Tone.STRONG : Tone.TEXT);
    }

    private static String moved(LevelHistory.Move move) {
        return LevelWords.between(move.change()) + " by “" + Markup.plain(move.choice()) + "”, in “"
                + move.scene().title() + "”.";
    }
}
