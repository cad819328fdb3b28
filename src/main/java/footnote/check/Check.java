package footnote.check;

import footnote.load.Loaded;
import footnote.load.Origins;
import footnote.problem.Problem;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;

/** Looks through a story as a writer would before giving it to players. */
public final class Check {
    private Check() { }

    /** All that is to be said of a story: what loading it found and, where it can be played, what is found in it. */
    public static Findings of(Loaded loaded) {
        List<Problem> found = new ArrayList<>(loaded.problems());
        loaded.story().ifPresent(story -> look(story, loaded.origins(), found));
        return new Findings(found);
    }

    private static void look(Story story, Origins origins, List<Problem> found) {
        new Citations(story, origins).look(found);
    }
}
