package footnote.check;

import footnote.load.Branch;
import footnote.problem.Problem;
import footnote.problem.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is found in several variants of one story, each thing once: with the branches' names where it was found with
 * them only, and its place does not say so.
 */
final class VariantFindings {
    private final List<Problem> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /** Adds what was found with some branches and was not found before. */
    void add(List<Problem> problems, List<Branch> with) {
        for (Problem problem : problems) {
            if (told.add(key(problem))) {
                found.add(with.isEmpty() || standsIn(with, problem) ? problem : naming(with, problem));
            }
        }
    }

    /** Adds what was found about some branches, which need no naming where there is one alone. */
    void addAbout(List<Problem> problems, List<Branch> branches) {
        add(problems, branches.size() == 1 ? List.of() : branches);
    }

    Findings findings() {
        return new Findings(found);
    }

    private static String key(Problem problem) {
        return problem.code() + " " + problem.where().map(Span::toString).orElse("") + " " + problem.message();
    }

    /** Whether the place says already which branch it is about. */
    private static boolean standsIn(List<Branch> with, Problem problem) {
        return with.size() == 1 && standsIn(with.get(0), problem);
    }

    /** Whether a problem stands in a file of a branch. */
    static boolean standsIn(Branch branch, Problem problem) {
        return problem.where().isPresent()
                && problem.where().get().file().name().startsWith(branch.where() + "/");
    }

    private static Problem naming(List<Branch> with, Problem problem) {
        String names = with.stream().map(branch -> '"' + branch.id() + '"').collect(Collectors.joining(", "));
        return problem.saying(
                (with.size() == 1 ? "with branch " : "with branches ") + names + ": " + problem.message());
    }
}
