package footnote.check;

import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.load.DocumentFolder;
import footnote.load.LoadResult;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Looks through a story as a writer would before giving it to players: everything that loading it found and, where it
 * can be played, everything that the {@link #INSPECTIONS} find.
 */
public final class Check {
    /** What looks for findings, in the order in which they are asked; findings are sorted by their places. */
    private static final List<Inspection> INSPECTIONS = List.of(
            new CitationFindings(),
            new UnshowableText(),
            new StuckPlayers(),
            new UnreachableContent(),
            new UnusedState(),
            new RepeatedPassages(),
            new WeightlessChoices(),
            new UnseenStates());

    private final Set<Code> wanted;
    private final Progress progress;

    /** @param progress may end the work, which the findings then say */
    public Check(Progress progress) {
        this(EnumSet.allOf(Code.class), progress);
    }

    private Check(Set<Code> wanted, Progress progress) {
        this.wanted = wanted;
        this.progress = progress;
    }

    /** All that is to be said of one story as it was loaded. */
    public Findings loaded(LoadResult loaded) {
        List<Problem> found = new ArrayList<>(loaded.problems());
        found.addAll(inspected(loaded));
        return new Findings(found);
    }

    /**
     * The same of a story alone, with each of its branches, and with all of them: a branch must not spoil the story, nor
     * one branch another. What is found with a branch and not without it names the branch.
     */
    public Findings eachOf(StoryVariants story) {
        VariantFindings found = new VariantFindings();
        found.add(story.whole().problems(), List.of());
        story.each(variant -> found.add(inspected(variant.loaded()), variant.added()));
        return found.findings();
    }

    /**
     * The same of a story with all of its branches alone: less than the proof that it is sound with and without each,
     * and sooner there, for whoever is writing one.
     */
    public Findings together(StoryVariants story) {
        VariantFindings found = new VariantFindings();
        found.add(story.whole().problems(), List.of());
        found.add(inspected(story.whole()), story.branches());
        return found.findings();
    }

    /** What is found at once in a story as it is written, without a look at the states that players can come to. */
    public static Findings asWritten(LoadResult loaded) {
        FindingCollector found = new FindingCollector(EnumSet.allOf(Code.class));
        loaded.story().ifPresent(story -> inspect(ProvenStory.asWritten(story), found));
        return new Findings(loaded.story()
                .map(story -> found.problems(story, loaded.origins()))
                .orElse(List.of()));
    }

    /** What is found where every passage is held against the documents themselves. */
    public static Findings quotations(LoadResult loaded, List<DocumentFolder.Held> documents) {
        List<Problem> found = new ArrayList<>();
        loaded.story().ifPresent(story -> new VerbatimQuotations(story, loaded.origins(), documents).look(found));
        return new Findings(found);
    }

    /** What the inspections find in a story; nothing where it can't be played. */
    private List<Problem> inspected(LoadResult loaded) {
        if (loaded.story().isEmpty()) {
            return List.of();
        }
        Story story = loaded.story().get();
        FindingCollector found = new FindingCollector(wanted);
        inspect(ProvenStory.of(story, new Explorer(story, progress)), found);
        return found.problems(story, loaded.origins());
    }

    private static void inspect(ProvenStory story, FindingCollector found) {
        for (Inspection inspection : INSPECTIONS) {
            if (found.wantsAny(inspection.codes()) && story.offers(inspection.basis())) {
                inspection.inspect(story, found);
            }
        }
    }
}
