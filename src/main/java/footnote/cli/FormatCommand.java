package footnote.cli;

import footnote.check.Findings;
import footnote.write.format.Tidying;
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

/** {@code format}: a story's files in their canonical form. */
@Command(name = "format", mixinStandardHelpOptions = true,
        description = "Lays out a story's files alike, its branches' too: the same words in the same order.")
final class FormatCommand implements Callable<Integer> {
    private final World world;
    @Spec
    private CommandSpec spec;
    @Parameters(paramLabel = "STORY", description = "a story's folder")
    private Path folder;
    @Option(names = "--check", description = "only says which files are laid out otherwise, and changes none")
    private boolean check;

    FormatCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "there is no folder \"" + folder + "\"");
        }
        try {
            Tidying tidying = Tidying.of(folder, Stories.shown(folder.toString()));
            if (!check) {
                tidying.write();
            }
            return say(tidying);
        } catch (IOException failure) {
            world.complain("footnote: not all files could be laid out: " + failure.getMessage() + ".\n");
            return Exit.FOUND;
        }
    }

    private int say(Tidying tidying) {
        world.complain(Verdict.lines(new Findings(tidying.problems())));
        StringBuilder out = new StringBuilder();
        for (Tidying.Untidy one : tidying.untidy()) {
            out.append(check ? "laid out otherwise: " : "laid out: ").append(one.file()).append('\n');
        }
        world.print(out.length() == 0 ? "Nothing is laid out otherwise.\n" : out.toString());
        return tidying.problems().isEmpty() && (!check || tidying.untidy().isEmpty()) ? Exit.OK : Exit.FOUND;
    }
}
