package footnote.cli;

import footnote.load.LoadResult;
import footnote.story.Story;
import footnote.write.uses.VariableList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code variables}: what a story remembers, who sets it and who asks. */
@Command(
        name = "variables",
        mixinStandardHelpOptions = true,
        description = "Lists a story's variables: what each can be and stands for, who sets it and who asks.")
final class VariablesCommand extends StoryCommand {
    @Option(names = "--all", description = "every place, and not the first few")
    private boolean all;

    VariablesCommand(ProcessContext context) {
        super(context);
    }

    @Override
    int run(Story story, LoadResult loaded) {
        context.print(String.join("\n", VariableList.of(story, loaded.origins(), "", all)) + "\n");
        return Exit.OK;
    }
}
