package footnote.check;

import footnote.load.Branch;
import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.problem.Problem;
import footnote.problem.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks through a story alone, with each of its branches, and with all: what is found again is told once. */
final class BranchCombinations {
    private final StorySource story;
    private final Branches branches;
    private final List<Problem> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    BranchCombinations(StorySource story, Branches branches) {
        this.story = story;
        this.branches = branches;
    }

    /** What is looked for in a story that could be loaded, which then knows its branches. */
    interface Look {
        Findings in(LoadResult loaded, List<Branch> added);
    }

    /** What the look finds in each round; and what loading found, where it is to be told too. */
    Findings go(Look look, boolean tellsLoading) {
        LoadResult all = Loader.load(story, branches);
        if (tellsLoading) {
            all.problems().forEach(problem -> add(problem, List.of()));
        }
        List<Branch> added = all.branches().stream().filter(Branch::fits).toList();
        round(look, added.isEmpty() ? all : Loader.load(story), List.of());
        for (Branch branch : added) {
            round(look, Loader.load(story, branches.only(branch.id())), List.of(branch));
        }
        if (added.size() > 1) {
            round(look, all, added);
        }
        return new Findings(found);
    }

    /** What loading finds, and the look where all branches are there. */
    Findings together(Look look) {
        LoadResult all = Loader.load(story, branches);
        all.problems().forEach(problem -> add(problem, List.of()));
        round(look, all, all.branches().stream().filter(Branch::fits).toList());
        return new Findings(found);
    }

    private void round(Look look, LoadResult loaded, List<Branch> with) {
        if (loaded.story().isPresent()) {
            look.in(loaded, with).problems().forEach(problem -> add(problem, with));
        }
    }

    private void add(Problem problem, List<Branch> with) {
        String key = problem.code() + " " + problem.where().map(Span::toString).orElse("") + " " + problem.message();
        if (told.add(key)) {
            found.add(with.isEmpty() || standsIn(with, problem) ? problem : naming(with, problem));
        }
    }

    /** Whether the place tells already which branch it is about. */
    private static boolean standsIn(List<Branch> with, Problem problem) {
        return with.size() == 1
                && problem.where().isPresent()
                && problem.where().get().file().name().startsWith(with.get(0).where() + "/");
    }

    private static Problem naming(List<Branch> with, Problem problem) {
        StringBuilder names = new StringBuilder(with.size() == 1 ? "with branch " : "with branches ");
        for (Branch branch : with) {
            names.append(branch == with.get(0) ? "\"" : ", \"")
                    .append(branch.id())
                    .append('"');
        }
        return problem.saying(names + ": " + problem.message());
    }
}
