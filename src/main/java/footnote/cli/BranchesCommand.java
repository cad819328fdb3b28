package footnote.cli;

import footnote.load.Branch;
import footnote.load.Loaded;
import footnote.problem.Severity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code branches}: what is there to be added to a story, and whether it fits. */
@Command(name = "branches", mixinStandardHelpOptions = true,
        description = "Lists the branches of a story: its own, and those in the data folder; and whether each fits.")
final class BranchesCommand implements Callable<Integer> {
    private final World world;
    @Mixin
    private StoryOptions story;

    BranchesCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Loaded loaded = story.load(world);
        StringBuilder out = new StringBuilder();
        for (Branch branch : loaded.branches()) {
            out.append(line(branch)).append('\n');
        }
        world.print(out.length() == 0 ? "There are no branches.\n" : out.toString());
        return loaded.failed() ? Verdict.refuse(loaded, world)
                : loaded.problems().stream().anyMatch(problem -> problem.severity() == Severity.WARNING)
                        ? Exit.FOUND : Exit.OK;
    }

    private static String line(Branch branch) {
        String name = branch.id() + (branch.version().isEmpty() ? "" : " " + branch.version())
                + (branch.title().isEmpty() ? "" : ", " + branch.title());
        return name + "\n  in " + branch.where() + "\n  "
                + branch.unfit().orElse("fits, and is loaded");
    }
}
