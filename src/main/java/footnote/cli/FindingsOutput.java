package footnote.cli;

import footnote.check.Findings;
import footnote.load.Branch;
import footnote.load.LoadResult;
import footnote.problem.Problem;
import footnote.problem.ProblemPrinter;
import footnote.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Prints to the writer what was found in a story. */
final class FindingsOutput {
    private FindingsOutput() {}

    /** Says why a story can't be played, and returns the exit code for it. */
    static int refuse(LoadResult loaded, ProcessContext context) {
        List<Problem> errors = new ArrayList<>();
        for (Problem problem : loaded.problems()) {
            if (problem.severity() == Severity.ERROR) {
                errors.add(problem);
            }
        }
        Findings findings = new Findings(errors);
        String alone = ofBranches(loaded) ? " Without branches it may be: --no-branches." : "";
        context.complain(lines(findings) + "The story can't be played as it is: " + sum(findings) + "." + alone + "\n");
        return Exit.FOUND;
    }

    private static boolean ofBranches(LoadResult loaded) {
        return loaded.branches().stream().anyMatch(branch -> errors(branch, loaded) > 0);
    }

    /** How many errors there are in a branch's files. */
    static long errors(Branch branch, LoadResult loaded) {
        return loaded.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> problem.where().isPresent()
                        && problem.where().get().file().name().startsWith(branch.where() + "/"))
                .count();
    }

    /** What a player is told of branches that are there and were not loaded: a sentence each. */
    static List<String> notLoaded(LoadResult loaded) {
        List<String> sentences = new ArrayList<>();
        for (Branch branch : loaded.branches()) {
            if (!branch.fits()) {
                String why = branch.unfit().get();
                sentences.add(Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".");
            }
        }
        return sentences;
    }

    /** How many findings of each code are listed where nobody asks for all. */
    static final int FIRST = 10;

    /**
     * Lists what was found in the story of that name, the worst first, and returns the exit code for it.
     *
     * @param most       how many of each code are listed; the others are counted
     * @param passedOver what was not looked at, a line each
     */
    static int list(Findings findings, int most, List<String> passedOver, String story, ProcessContext context) {
        Findings first = findings.first(most);
        StringBuilder lines = new StringBuilder();
        first.worstFirst()
                .forEach(problem -> lines.append(ProblemPrinter.print(problem)).append('\n'));
        int more = findings.problems().size() - first.problems().size();
        if (more > 0) {
            lines.append(more).append(" more of these kinds: --all lists them\n");
        }
        passedOver.forEach(line -> lines.append(line).append('\n'));
        if (!findings.problems().isEmpty()) {
            lines.append(findings.counts()).append('\n');
        }
        context.print(lines + (story.isEmpty() ? "" : story + ": ") + sum(findings) + ".\n");
        return findings.status();
    }

    /** Lists what changed in recorded plays, of which there are so many, and returns the exit code for it. */
    static int list(Findings changed, int plays, ProcessContext context) {
        String all = plays == 0 ? "there are no plays here" : plays == 1 ? "1 play" : plays + " plays";
        boolean alike = changed.problems().isEmpty();
        context.print(lines(changed) + all + (plays == 0 ? "" : alike ? ": as recorded" : ": " + sum(changed)) + ".\n");
        return changed.status();
    }

    static String lines(Findings findings) {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : findings.problems()) {
            lines.append(ProblemPrinter.print(problem)).append('\n');
        }
        return lines.toString();
    }

    private static String sum(Findings findings) {
        return findings.problems().isEmpty() ? "nothing is wrong with it" : findings.sum();
    }
}
