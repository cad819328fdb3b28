package footnote.check;

import footnote.explore.Decisions;
import footnote.explore.Explorer;
import footnote.explore.Progress;
import footnote.explore.Survey;
import footnote.load.DocumentFolder;
import footnote.load.Loaded;
import footnote.load.Origins;
import footnote.problem.Code;
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

    /** The same, with every passage held against the documents themselves, as far as they are at hand. */
    public static Findings of(Loaded loaded, List<DocumentFolder.Held> documents) {
        List<Problem> found = new ArrayList<>(of(loaded).problems());
        found.addAll(quotations(loaded, documents).problems());
        return new Findings(found);
    }

    /** Only what is found where every passage is held against the documents themselves. */
    public static Findings quotations(Loaded loaded, List<DocumentFolder.Held> documents) {
        List<Problem> found = new ArrayList<>();
        loaded.story().ifPresent(story -> new Verbatim(story, loaded.origins(), documents).look(found));
        return new Findings(found);
    }

    private static void look(Story story, Origins origins, List<Problem> found) {
        new Citations(story, origins).look(found);
        prove(story, origins, new Explorer(story, Progress.SILENT), found);
    }

    private static void prove(Story story, Origins origins, Explorer explorer, List<Problem> found) {
        Report report = new Report(story, origins);
        Survey survey = Survey.of(explorer);
        Traps.look(survey, report);
        if (survey.sawEverything()) {
            new Reach(survey, report).look();
            new Memory(survey, report).look();
            Repetition.look(survey, report);
            Weight.look(story, Decisions.of(explorer), report);
        } else {
            report.add(story, Code.NOT_EVERYTHING_SEEN, "the story has more states than were looked at: what is not "
                    + "reported here may still be there", "\"limits\" in story.json says how many are looked at");
        }
        found.addAll(report.found());
    }
}
