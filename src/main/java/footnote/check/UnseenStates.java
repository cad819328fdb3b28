package footnote.check;

import footnote.problem.Code;
import java.util.EnumSet;
import java.util.Set;

/** Says so where the proofs that were asked for did not see every state; the last of the inspections. */
final class UnseenStates implements Inspection {
    @Override
    public String claim() {
        return "every state was looked at";
    }

    @Override
    public Set<Code> codes() {
        return EnumSet.of(Code.NOT_EVERYTHING_SEEN);
    }

    @Override
    public Basis basis() {
        return Basis.SOME_STATES;
    }

    @Override
    public void inspect(ProvenStory story, FindingCollector found) {
        if (story.explorer().ended()) {
            found.add(
                            story.story(),
                            Code.NOT_EVERYTHING_SEEN,
                            "the work was ended before every state was looked at: what is not reported here may still "
                                    + "be there")
                    .withHint("run it again to its end");
        } else if (story.isIncomplete()) {
            found.add(
                            story.story(),
                            Code.NOT_EVERYTHING_SEEN,
                            "the story has more states than were looked at: what is not reported here may still be "
                                    + "there")
                    .withHint("\"limits\" in story.json says how many are looked at");
        }
    }
}
