package footnote.check;

import footnote.explore.coverage.StoryCoverage;
import footnote.explore.expectation.PassageRepetition;
import footnote.explore.statespace.Explorer;
import footnote.problem.Code;
import footnote.story.Passage;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Passages that come again and again: more choices of one playthrough cite them than the story wants. */
final class RepeatedPassages {
    private RepeatedPassages() {}

    static void look(StoryCoverage survey, Explorer explorer, FindingCollector report) {
        OptionalInt wanted = survey.story().limits().passageInAPlaythrough();
        if (wanted.isEmpty()) {
            return;
        }
        for (Map.Entry<Passage, PassageRepetition> uses :
                PassageRepetition.of(explorer, survey.explorations().values()).entrySet()) {
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
