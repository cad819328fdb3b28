package footnote.cli;

import footnote.load.LoadResult;
import footnote.write.uses.VariableList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code variables}: what a story remembers, who sets it and who asks. */
@Command(
        name = "variables",
        mixinStandardHelpOptions = true,
        description = "Lists a story's variables: what each can be and stands for, who sets it and who asks.")
final class VariablesCommand implements Callable<Integer> {
    private final ProcessContext world;

    @Mixin
    private StoryOptions story;

    @Option(names = "--all", description = "every place, and not the first few")
    private boolean all;

    VariablesCommand(ProcessContext world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        LoadResult loaded = story.load(world);
        if (loaded.story().isEmpty()) {
            return FindingsOutput.refuse(loaded, world);
        }
        world.print(String.join("\n", VariableList.of(loaded.story().get(), loaded.origins(), "", all)) + "\n");
        return Exit.OK;
    }
}
