package footnote.cli;

import footnote.load.Branch;
import footnote.load.LoadResult;
import footnote.problem.Severity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code branches}: what is there to be added to a story, and whether it fits. */
@Command(
        name = "branches",
        mixinStandardHelpOptions = true,
        description = "Lists the branches of a story: its own, and those in the data folder; and whether each fits.")
final class BranchesCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Mixin
    private StoryOptions story;

    BranchesCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        LoadResult loaded = story.load(context);
        StringBuilder out = new StringBuilder();
        for (Branch branch : loaded.branches()) {
            out.append(line(branch, loaded)).append('\n');
        }
        context.print(out.length() == 0 ? "There are no branches.\n" : out.toString());
        return loaded.failed()
                ? FindingsOutput.refuse(loaded, context)
                : loaded.problems().stream().anyMatch(problem -> problem.severity() == Severity.WARNING)
                        ? Exit.FOUND
                        : Exit.OK;
    }

    private static String line(Branch branch, LoadResult loaded) {
        String name = branch.id()
                + (branch.version().isEmpty() ? "" : " " + branch.version())
                + (branch.title().isEmpty() ? "" : ", " + branch.title());
        return name + "\n  in " + branch.where() + "\n  " + branch.unfit().orElseGet(() -> fitting(branch, loaded));
    }

    /** What became of a branch that fits: one with an error is not loaded, and nor is any other beside it. */
    private static String fitting(Branch branch, LoadResult loaded) {
        long errors = FindingsOutput.errors(branch, loaded);
        if (errors > 0) {
            return "fits, but can't be loaded: there " + (errors == 1 ? "is 1 error" : "are " + errors + " errors")
                    + " in its files";
        }
        return loaded.failed()
                ? "fits, but is not loaded, for the story can't be played as it is"
                : "fits, and is loaded";
    }
}
