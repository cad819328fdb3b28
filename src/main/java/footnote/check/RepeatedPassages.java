package footnote.check;

import footnote.explore.expectation.PassageRepetition;
import footnote.problem.Code;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds passages that come again and again: more choices of one playthrough cite them than the story wants. */
final class RepeatedPassages implements Inspection {
    @Override
    public String claim() {
        return "no passage comes more often than the story wants";
    }

    @Override
    public Set<Code> codes() {
        return EnumSet.of(Code.REPEATED_PASSAGE);
    }

    @Override
    public Basis basis() {
        return Basis.ALL_STATES;
    }

    @Override
    public void inspect(ProvenStory story, FindingCollector found) {
        OptionalInt wanted = story.story().limits().passageInAPlaythrough();
        if (wanted.isPresent()) {
            PassageRepetition.beyond(
                            story.explorer(), story.coverage().explorations().values(), wanted.getAsInt())
                    .forEach((passage, uses) -> {
                        String often = uses.most().isEmpty()
                                ? "without bound"
                                : uses.most().getAsInt() + " times";
                        found.add(
                                        passage,
                                        Code.REPEATED_PASSAGE,
                                        "one playthrough can use passage \"" + passage.key() + "\" " + often
                                                + ", and the story wants " + wanted.getAsInt() + " at most")
                                .withWay(Optional.of(uses.way()));
                    });
        }
    }
}
