package footnote.check;

import footnote.explore.coverage.StoryCoverage;
import footnote.explore.equivalence.CosmeticChoices;
import footnote.problem.Code;
import footnote.problem.Severity;
import footnote.story.Choice;
import java.util.Set;

/** Choices that weigh nothing. */
final class WeightlessChoices {
    private WeightlessChoices() {}

    static void look(StoryCoverage survey, CosmeticChoices decisions, FindingCollector report) {
        Set<Choice> cosmetic = decisions.cosmetic();
        double allowed = survey.story().limits().cosmeticShare().orElse(1);
        boolean tooMany = cosmetic.size() > allowed * decisions.besideOthers();
        for (Choice choice : cosmetic) {
            report.add(
                    choice,
                    tooMany ? Severity.WARNING : Severity.NOTE,
                    Code.COSMETIC_CHOICE,
                    "choice \"" + choice.key()
                            + "\" makes no difference: another offer beside it always leads to the same",
                    survey.wayTo(choice));
        }
        for (Choice choice : decisions.noDecision()) {
            report.add(
                    choice,
                    Code.NO_DECISION,
                    "choice \"" + choice.key() + "\" is no decision: it is never offered beside another",
                    survey.wayTo(choice));
        }
    }
}
