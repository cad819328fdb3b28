package footnote.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help}: what {@code --help} says, asked for with a word. */
@Command(name = "help", mixinStandardHelpOptions = true, description = "Says how a command is used.")
final class HelpCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "left out: all of them")
    private String[] words = {};

    HelpCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandLine meant = spec.parent().commandLine();
        for (String word : words) {
            CommandLine within = meant.getSubcommands().get(word);
            if (within == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no command \"" + word + "\""
                                + Commands.likely(word, meant.getSubcommands().keySet()));
            }
            meant = within;
        }
        context.print(meant.getUsageMessage());
        return Exit.OK;
    }
}
