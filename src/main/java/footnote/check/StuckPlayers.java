package footnote.check;

import footnote.explore.coverage.StuckState;
import footnote.problem.Code;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds where a player gets stuck: without any offer, or with offers that lead to no ending any more. */
final class StuckPlayers implements Inspection {
    @Override
    public String claim() {
        return "every player can come to an ending";
    }

    @Override
    public Set<Code> codes() {
        return EnumSet.of(Code.NO_OFFER, Code.NO_WAY_OUT);
    }

    @Override
    public Basis basis() {
        return Basis.SOME_STATES;
    }

    @Override
    public void inspect(ProvenStory story, FindingCollector found) {
        for (StuckState stuck : story.coverage().stuck()) {
            String scene = "scene \"" + stuck.scene().id() + "\"";
            Finding finding = stuck.open()
                    ? found.add(
                            stuck.scene(),
                            Code.NO_WAY_OUT,
                            "a player can come to " + scene + " in a way that leads to no ending any more")
                    : found.add(
                            stuck.scene(),
                            Code.NO_OFFER,
                            "a player can come to " + scene + " while none of its choices is open");
            finding.withWay(Optional.of(stuck.way()));
        }
    }
}
