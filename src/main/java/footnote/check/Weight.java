package footnote.check;

import footnote.explore.Decisions;
import footnote.explore.Survey;
import footnote.problem.Code;
import footnote.problem.Severity;
import footnote.story.Choice;
import java.util.Set;

/** Choices that weigh nothing. */
final class Weight {
    private Weight() {}

    static void look(Survey survey, Decisions decisions, Report report) {
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
