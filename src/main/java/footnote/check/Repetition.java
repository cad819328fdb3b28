package footnote.check;

import footnote.explore.Survey;
import footnote.problem.Code;
import footnote.story.Passage;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Passages that come again and again: more choices of one playthrough cite them than the story wants. */
final class Repetition {
    private Repetition() {}

    static void look(Survey survey, Report report) {
        OptionalInt wanted = survey.story().limits().passageInAPlaythrough();
        if (wanted.isEmpty()) {
            return;
        }
        for (Map.Entry<Passage, Survey.Uses> uses : survey.uses().entrySet()) {
            OptionalInt most = uses.getValue().most();
            if (most.isEmpty() || most.getAsInt() > wanted.getAsInt()) {
                report.add(
                        uses.getKey(),
                        Code.REPEATED_PASSAGE,
                        "one playthrough can use passage \""
                                + uses.getKey().key() + "\" "
                                + (most.isEmpty() ? "without bound" : most.getAsInt() + " times")
                                + ", and the story wants " + wanted.getAsInt() + " at most",
                        Optional.of(uses.getValue().way()));
            }
        }
    }
}
