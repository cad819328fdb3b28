package footnote.cli;

import footnote.check.Findings;
import footnote.write.format.StoryFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code format}: the files of a story or a branch in their canonical form. */
@Command(
        name = "format",
        mixinStandardHelpOptions = true,
        description = "Lays out the files of a story and its branches alike, or those of one branch: the same "
                + "words in the same order.")
final class FormatCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STORY", description = "the folder of a story or a branch, or a folder or file in one")
    private Path place;

    @Option(names = "--check", description = "only says which files are laid out otherwise, and changes none")
    private boolean check;

    FormatCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (Files.notExists(place)) {
            throw new ParameterException(spec.commandLine(), "there is no folder or file \"" + place + "\"");
        }
        // no other JSON is laid out: whoever mistypes a folder must not find all that lies in it rewritten
        if (!PlayFiles.belongsToAStory(place)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"" + place + "\" is not in a story: there is neither a "
                            + "story.json nor a branch.json, there or above");
        }
        try {
            StoryFormatter tidying = StoryFormatter.of(place, StoryLocator.shown(place.toString()));
            if (!check) {
                tidying.write();
            }
            return say(tidying);
        } catch (IOException failure) {
            context.complain("footnote: not all files could be laid out: " + failure.getMessage() + ".\n");
            return Exit.FOUND;
        }
    }

    private int say(StoryFormatter tidying) {
        context.complain(FindingsOutput.lines(new Findings(tidying.problems())));
        StringBuilder out = new StringBuilder();
        for (StoryFormatter.Untidy one : tidying.untidy()) {
            out.append(check ? "laid out otherwise: " : "laid out: ")
                    .append(one.file())
                    .append('\n');
        }
        context.print(out.length() == 0 ? "Nothing is laid out otherwise.\n" : out.toString());
        return tidying.problems().isEmpty() && (!check || tidying.untidy().isEmpty()) ? Exit.OK : Exit.FOUND;
    }
}
