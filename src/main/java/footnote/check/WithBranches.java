package footnote.check;

import footnote.explore.Progress;
import footnote.load.Branch;
import footnote.load.Branches;
import footnote.load.Loaded;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.problem.Problem;
import footnote.problem.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A story looked through alone, with each of its branches, and with all. */
final class WithBranches {
    private final StorySource story;
    private final Branches branches;
    private final Progress progress;
    private final List<Problem> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    WithBranches(StorySource story, Branches branches, Progress progress) {
        this.progress = progress;
        this.story = story;
        this.branches = branches;
    }

    Findings findings() {
        Loaded all = Loader.load(story, branches);
        all.problems().forEach(problem -> add(problem, List.of()));
        List<Branch> added = all.branches().stream().filter(Branch::fits).toList();
        look(added.isEmpty() ? all : Loader.load(story), List.of());
        for (Branch branch : added) {
            look(Loader.load(story, branches.only(branch.id())), List.of(branch));
        }
        if (added.size() > 1) {
            look(all, added);
        }
        return new Findings(found);
    }

    private void look(Loaded loaded, List<Branch> with) {
        if (loaded.story().isPresent()) {
            Check.of(loaded, progress).problems().forEach(problem -> add(problem, with));
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
        return with.size() == 1 && problem.where().isPresent()
                && problem.where().get().file().name().startsWith(with.get(0).where() + "/");
    }

    private static Problem naming(List<Branch> with, Problem problem) {
        StringBuilder names = new StringBuilder(with.size() == 1 ? "with branch " : "with branches ");
        for (Branch branch : with) {
            names.append(branch == with.get(0) ? "\"" : ", \"").append(branch.id()).append('"');
        }
        return problem.saying(names + ": " + problem.message());
    }
}
