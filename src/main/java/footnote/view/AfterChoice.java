package footnote.view;

import footnote.game.Page;
import footnote.game.Step;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;

/** What a page says of the choice that led to it: the note in the margin, the stance, and the levels that moved. */
final class AfterChoice {
    private AfterChoice() {}

    /** A line each; none at a beginning. */
    static List<List<Run>> of(Page page) {
        List<List<Run>> lines = new ArrayList<>();
        page.chosen().ifPresent(chosen -> chosen(chosen, lines));
        for (Step.LevelChange moved : page.moved()) {
            lines.add(List.of(new Run(moved(moved), Tone.QUIET)));
        }
        return lines;
    }

    private static void chosen(Step.Chosen chosen, List<List<Run>> lines) {
        if (!chosen.margin().isEmpty()) {
            List<Run> margin = new ArrayList<>(List.of(new Run("~ ", Tone.MARGIN)));
            margin.addAll(Prose.runs(chosen.margin(), Tone.MARGIN));
            lines.add(margin);
        }
        chosen.choice()
                .stance()
                .ifPresent(stance -> lines.add(List.of(new Run("You " + stance.past() + " it.", Tone.QUIET))));
    }

    private static String moved(Step.LevelChange moved) {
        Variable variable = moved.variable();
        return variable.label().orElse(variable.id()) + ": " + variable.inWords(moved.from()) + " → "
                + variable.inWords(moved.to());
    }
}
