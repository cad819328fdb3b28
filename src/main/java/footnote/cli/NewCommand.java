package footnote.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code new}: a small, valid start of something, in the right place; asks of what, where it is not told. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(story | branch | scene | document)",
        subcommands = {NewStory.class, NewBranch.class, NewScene.class, NewDocument.class},
        description = "Writes a small start of a story, a branch, a scene or a document; never over anything.")
final class NewCommand implements Callable<Integer> {
    private static final String KINDS = "What is to be begun: a story, a branch, a scene or a document";

    private final ProcessContext context;

    @Spec
    private CommandSpec spec;

    NewCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String kind = new InteractivePrompt(spec, context)
                .orAsk(null, KINDS, "new what? story, branch, scene or document")
                .replaceFirst("^an? ", "");
        CommandLine begun = spec.commandLine().getSubcommands().get(kind);
        if (begun == null) {
            throw new ParameterException(
                    spec.commandLine(), "\"" + kind + "\" is none of story, branch, scene, document");
        }
        return begun.execute();
    }
}
