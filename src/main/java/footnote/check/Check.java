package footnote.check;

import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.load.Branch;
import footnote.load.DocumentFolder;
import footnote.load.LoadResult;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Severity;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;

/**
 * Looks through a story as a writer would before giving it to players: everything that loading it found and, where it
 * can be played, everything that the {@link #INSPECTIONS} find.
 */
public final class Check {
    /** What looks for findings, in the order in which they are asked; findings are sorted by their places. */
    private static final List<Inspection> INSPECTIONS = List.of(
            new CitationFindings(),
            new UnshowableText(),
            new MixedQuotes(),
            new ForeignMarkUp(),
            new PlaceholderWords(),
            new StuckPlayers(),
            new UnreachableContent(),
            new UnusedState(),
            new ResetOnReturn(),
            new RepeatedPassages(),
            new WeightlessChoices(),
            new UnseenStates());

    private static final Set<Code> STUCK = EnumSet.of(Code.NO_OFFER, Code.NO_WAY_OUT);

    private final Set<Code> wanted;
    private final Progress progress;
    private final ProofStore store;

    /** @param progress may end the work, which the findings then say */
    public Check(Progress progress) {
        this(EnumSet.allOf(Code.class), progress, ProofStore.NONE);
    }

    private Check(Set<Code> wanted, Progress progress, ProofStore store) {
        this.wanted = wanted;
        this.progress = progress;
        this.store = store;
    }

    /** The same, which looks for problems of some codes alone: what only finds others is left out. */
    public Check only(Set<Code> codes) {
        return new Check(codes.isEmpty() ? EnumSet.noneOf(Code.class) : EnumSet.copyOf(codes), progress, store);
    }

    /** The same, which keeps what rests on a story's rules alone, and does not look for it while they stay the same. */
    public Check keepingIn(ProofStore kept) {
        return new Check(wanted, progress, kept);
    }

    /** What is not looked at, for want of any code that would be reported: claims, as the end of a sentence. */
    public List<String> claimsPassedOver() {
        return INSPECTIONS.stream()
                .filter(inspection -> inspection.codes().stream().noneMatch(wanted::contains))
                .map(Inspection::claim)
                .toList();
    }

    /** All that is to be said of one story as it was loaded. */
    public Findings loaded(LoadResult loaded) {
        List<Problem> found = new ArrayList<>(loaded.problems());
        found.addAll(inspected(loaded));
        return new Findings(found).only(wanted);
    }

    /**
     * The same of a story alone, with each of its branches, and with all of them: a branch must not spoil the story, nor
     * one branch another. What is found with a branch and not without it names the branch.
     */
    public Findings eachOf(StoryVariants story) {
        VariantFindings found = new VariantFindings();
        found.add(story.whole().problems(), List.of());
        story.each(variant -> found.add(added(variant), variant.added()));
        return found.findings().only(wanted);
    }

    /**
     * The same of a story with all of its branches alone: less than the proof that it is sound with and without each,
     * and sooner there, for whoever is writing one.
     */
    public Findings together(StoryVariants story) {
        VariantFindings found = new VariantFindings();
        found.add(story.whole().problems(), List.of());
        found.add(inspected(story.whole()), story.branches());
        return found.findings().only(wanted);
    }

    /**
     * What is to be said of a story's branches, each by itself and all together, and not of the story: what stands in
     * their files, and where with them a player gets stuck who does not without. Only the roles that they touch are
     * proved.
     */
    public Findings branchesOf(StoryVariants story) {
        VariantFindings found = new VariantFindings();
        found.add(ofBranches(story.whole().problems(), story.branches()), List.of());
        for (Branch branch : story.branches()) {
            StoryVariants.Variant variant = story.with(branch);
            found.addAbout(ofBranch(variant, story), variant.added());
        }
        if (story.branches().size() > 1) {
            found.addAbout(ofBranch(story.together(), story), story.branches());
        }
        return found.findings().only(wanted);
    }

    private List<Problem> ofBranch(StoryVariants.Variant variant, StoryVariants all) {
        return inspected(
                "branch",
                variant,
                (focus, finding) -> focus.standsIn(finding.thing()) || isSpoiled(finding, all, focus.roles()),
                all::sawAllOfItAlone);
    }

    /** What loading found that is not about the story's own files. */
    private static List<Problem> ofBranches(List<Problem> problems, List<Branch> branches) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR
                        || problem.code() == Code.BRANCH_DOES_NOT_FIT
                        || branches.stream().anyMatch(branch -> VariantFindings.standsIn(branch, problem)))
                .toList();
    }

    /** What a variant adds to what is found in the story alone, and some of that. */
    private List<Problem> added(StoryVariants.Variant variant) {
        return inspected(
                "added",
                variant,
                (focus, finding) -> focus.isAbout(finding.thing())
                        || STUCK.contains(finding.code())
                        || finding.code() == Code.NOT_EVERYTHING_SEEN,
                () -> true);
    }

    /**
     * @param question a name for what is asked
     * @param wantedOf which findings are asked for
     * @param whole    whether that rests on every state
     */
    private List<Problem> inspected(
            String question,
            StoryVariants.Variant variant,
            BiPredicate<BranchFocus, Finding> wantedOf,
            BooleanSupplier whole) {
        if (variant.added().isEmpty() || variant.loaded().story().isEmpty()) {
            return inspected(variant.loaded());
        }
        Story story = variant.loaded().story().get();
        BranchFocus focus = new BranchFocus(story, variant.loaded().origins(), variant.added());
        Explorer explorer = new Explorer(story, progress).only(focus.roles());
        return run().ask(
                        ProvenStory.of(story, explorer, focus::isAbout),
                        new InspectionRun.Question(
                                question, focus::standsIn, finding -> wantedOf.test(focus, finding), whole))
                .problems(story, variant.loaded().origins());
    }

    /** Whether a player gets stuck in a scene of the story with a branch who does not without; or not all was looked at. */
    private boolean isSpoiled(Finding finding, StoryVariants all, List<Role> roles) {
        if (finding.code() == Code.NOT_EVERYTHING_SEEN) {
            return true;
        }
        return STUCK.contains(finding.code())
                && finding.thing() instanceof Scene scene
                && !all.stuckAlone(roles, progress).contains(scene.id());
    }

    /** What is found at once in a story as it is written, without a look at the states that players can come to. */
    public static Findings asWritten(LoadResult loaded) {
        InspectionRun run = new InspectionRun(INSPECTIONS, EnumSet.allOf(Code.class), ProofStore.NONE);
        return new Findings(loaded.story()
                .map(story -> run.ask(ProvenStory.asWritten(story), InspectionRun.Question.EVERYTHING)
                        .problems(story, loaded.origins()))
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
        ProvenStory proven = ProvenStory.of(story, new Explorer(story, progress), thing -> true);
        return run().ask(proven, InspectionRun.Question.EVERYTHING).problems(story, loaded.origins());
    }

    private InspectionRun run() {
        return new InspectionRun(INSPECTIONS, wanted, store);
    }
}
