package footnote.check;

import footnote.explore.coverage.StoryCoverage;
import footnote.explore.equivalence.CosmeticChoices;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.load.Branches;
import footnote.load.DocumentFolder;
import footnote.load.LoadResult;
import footnote.load.Origins;
import footnote.load.StorySource;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks through a story as a writer would before giving it to players. */
public final class Check {
    private Check() {}

    /** All that is to be said of a story: what loading it found and, where it can be played, what is found in it. */
    public static Findings of(LoadResult loaded) {
        return of(loaded, Progress.SILENT);
    }

    /** What is found in a story at once, without a look at the states that a player can come to. */
    public static Findings atOnce(LoadResult loaded) {
        List<Problem> found = new ArrayList<>();
        loaded.story()
                .ifPresent(
                        story -> new CitationFindings(story, loaded.origins(), choice -> Optional.empty()).look(found));
        return new Findings(found);
    }

    static Findings of(LoadResult loaded, Progress progress) {
        List<Problem> found = new ArrayList<>(loaded.problems());
        loaded.story().ifPresent(story -> look(story, loaded.origins(), progress, found));
        return new Findings(found);
    }

    /** What is found where every passage is held against the documents themselves. */
    public static Findings quotations(LoadResult loaded, List<DocumentFolder.Held> documents) {
        List<Problem> found = new ArrayList<>();
        loaded.story().ifPresent(story -> new VerbatimQuotations(story, loaded.origins(), documents).look(found));
        return new Findings(found);
    }

    /**
     * The same of a story alone, with each of its branches, and with all of them.
     *
     * <p>What is found with a branch and not without it is told once; where it stands in the story's own files, with
     * the branches' names.
     *
     * @param progress may end the work, which the findings then say
     */
    public static Findings of(StorySource story, Branches branches, Progress progress) {
        return new BranchCombinations(story, branches).go((loaded, added) -> of(loaded, progress), true);
    }

    /** The same, to its end and without a word on the way. */
    public static Findings of(StorySource story, Branches branches) {
        return of(story, branches, Progress.SILENT);
    }

    /**
     * The same of a story with all of its branches alone: less than the proof that it is sound with and without each,
     * and sooner there, for whoever is writing one.
     *
     * @param progress may end the work, which the findings then say
     */
    public static Findings together(StorySource story, Branches branches, Progress progress) {
        return new BranchCombinations(story, branches).together((loaded, added) -> of(loaded, progress));
    }

    private static void look(Story story, Origins origins, Progress progress, List<Problem> found) {
        prove(story, origins, new Explorer(story, progress), found);
    }

    private static void prove(Story story, Origins origins, Explorer explorer, List<Problem> found) {
        FindingCollector report = new FindingCollector(story, origins);
        StoryCoverage survey = StoryCoverage.of(explorer);
        new CitationFindings(story, origins, survey::wayTo).look(found);
        StuckPlayers.look(survey, report);
        boolean everything = survey.answeredAll();
        if (survey.sawEverything()) {
            CosmeticChoices decisions = CosmeticChoices.of(explorer);
            everything &= decisions.sawEverything();
            new UnreachableContent(survey, report).look();
            new UnusedState(survey, report).look();
            RepeatedPassages.look(survey, explorer, report);
            WeightlessChoices.look(survey, decisions, report);
        }
        if (explorer.ended()) {
            report.add(
                    story,
                    Code.NOT_EVERYTHING_SEEN,
                    "the work was ended before every state was looked at: what is "
                            + "not reported here may still be there",
                    "run it again to its end");
        } else if (!everything) {
            report.add(
                    story,
                    Code.NOT_EVERYTHING_SEEN,
                    "the story has more states than were looked at: what is not " + "reported here may still be there",
                    "\"limits\" in story.json says how many are looked at");
        }
        found.addAll(report.found());
    }
}
