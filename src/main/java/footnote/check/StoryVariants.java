package footnote.check;

import footnote.explore.coverage.StuckState;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.load.Branch;
import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.story.Role;
import footnote.story.Story;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A story as it is with all its branches, alone, and with each of them: what a player may have before them. */
public final class StoryVariants {
    private final StorySource source;
    private final Branches branches;
    private final LoadResult whole;
    private final List<Branch> fitting;
    private final Map<String, Set<String>> stuckAlone = new HashMap<>();
    private boolean sawAllOfItAlone = true;

    /** Loads the story with all of the branches. */
    public StoryVariants(StorySource source, Branches branches) {
        this.source = source;
        this.branches = branches;
        this.whole = Loader.load(source, branches);
        this.fitting = whole.branches().stream().filter(Branch::fits).toList();
    }

    /**
     * The story with some of its branches.
     *
     * @param loaded what became of loading it so
     * @param added  the branches, which fit
     */
    record Variant(LoadResult loaded, List<Branch> added) {}

    /** What became of loading the story with all its branches, which is done already. */
    public LoadResult whole() {
        return whole;
    }

    /** How messages call the story's folder; may be empty. */
    public String shownAs() {
        return source.shownAs();
    }

    /** The branches that fit. */
    List<Branch> branches() {
        return fitting;
    }

    /** With all branches. */
    Variant together() {
        return new Variant(whole, fitting);
    }

    /** The story alone; loaded now, unless it has no branch. */
    Variant alone() {
        return new Variant(fitting.isEmpty() ? whole : Loader.load(source), List.of());
    }

    /** With one of its branches; loaded now, unless that is the only one. */
    Variant with(Branch branch) {
        return fitting.size() == 1
                ? together()
                : new Variant(Loader.load(source, branches.only(branch.id())), List.of(branch));
    }

    /** The ids of the scenes in which a player of some roles gets stuck in the story alone; worked out once for each. */
    Set<String> stuckAlone(List<Role> roles, Progress progress) {
        List<String> due = roles.stream()
                .map(Role::id)
                .filter(role -> !stuckAlone.containsKey(role))
                .toList();
        if (!due.isEmpty()) {
            Optional<Story> alone = alone().loaded().story();
            due.forEach(role -> stuckAlone.put(
                    role,
                    alone.filter(story -> story.roles().containsKey(role))
                            .map(story -> stuck(story, story.role(role), progress))
                            .orElse(Set.of())));
        }
        Set<String> stuck = new HashSet<>();
        roles.forEach(role -> stuck.addAll(stuckAlone.get(role.id())));
        return stuck;
    }

    private Set<String> stuck(Story story, Role role, Progress progress) {
        Exploration all = new Explorer(story, progress).exploreSteps(role);
        sawAllOfItAlone &= all.sawEverything();
        Set<String> stuck = new HashSet<>();
        StuckState.in(all).forEach(one -> stuck.add(one.scene().id()));
        return stuck;
    }

    /** Whether {@link #stuckAlone} has seen every state in which it looked. */
    boolean sawAllOfItAlone() {
        return sawAllOfItAlone;
    }

    /** Hands on the story alone, with each branch, and with all, none of them twice; each is loaded in its turn. */
    void each(Consumer<Variant> variant) {
        variant.accept(alone());
        fitting.forEach(branch -> variant.accept(with(branch)));
        if (fitting.size() > 1) {
            variant.accept(together());
        }
    }
}
