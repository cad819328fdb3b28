package footnote.check;

import footnote.explore.equivalence.CosmeticChoices;
import footnote.problem.Code;
import footnote.problem.Severity;
import footnote.story.Choice;
import java.util.EnumSet;
import java.util.Set;

/** Finds choices that decide nothing: another offer always leads to the same, or there never is another. */
final class WeightlessChoices implements Inspection {
    @Override
    public String claim() {
        return "every choice makes a difference";
    }

    @Override
    public Set<Code> codes() {
        return EnumSet.of(Code.COSMETIC_CHOICE, Code.NO_DECISION);
    }

    @Override
    public Basis basis() {
        return Basis.ALL_STATES;
    }

    @Override
    public void inspect(ProvenStory story, FindingCollector found) {
        CosmeticChoices choices = story.cosmetic();
        Set<Choice> cosmetic = choices.cosmetic();
        double allowed = story.story().limits().cosmeticShare().orElse(1);
        boolean tooMany = cosmetic.size() > allowed * choices.besideOthers();
        for (Choice choice : cosmetic) {
            found.add(
                            choice,
                            Code.COSMETIC_CHOICE,
                            "choice \"" + choice.key()
                                    + "\" makes no difference: another offer beside it always leads to the same")
                    .as(tooMany ? Severity.WARNING : Severity.NOTE)
                    .withWay(story.wayTo(choice));
        }
        for (Choice choice : choices.noDecision()) {
            found.add(
                            choice,
                            Code.NO_DECISION,
                            "choice \"" + choice.key() + "\" is no decision: it is never offered beside another")
                    .withWay(story.wayTo(choice));
        }
    }
}
