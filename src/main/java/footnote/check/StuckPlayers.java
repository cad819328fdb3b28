package footnote.check;

import footnote.explore.coverage.StoryCoverage;
import footnote.explore.coverage.StuckState;
import footnote.problem.Code;
import java.util.Optional;

/** Where a player gets stuck. */
final class StuckPlayers {
    private StuckPlayers() {}

    static void look(StoryCoverage survey, FindingCollector report) {
        for (StuckState stuck : survey.stuck()) {
            String scene = "scene \"" + stuck.scene().id() + "\"";
            if (stuck.open()) {
                report.add(
                        stuck.scene(),
                        Code.NO_WAY_OUT,
                        "a player can come to " + scene + " in a way that leads to no ending any more",
                        Optional.of(stuck.way()));
            } else {
                report.add(
                        stuck.scene(),
                        Code.NO_OFFER,
                        "a player can come to " + scene + " while none of its choices is open",
                        Optional.of(stuck.way()));
            }
        }
    }
}
