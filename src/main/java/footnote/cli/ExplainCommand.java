package footnote.cli;

import footnote.problem.Code;
import footnote.problem.Suggestion;
import footnote.write.explain.Explanation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: what a message of {@code check} means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a message means: its cause, and an example that is broken and mended.")
final class ExplainCommand implements Callable<Integer> {
    private final ProcessContext world;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "what stands in brackets behind the message, as unknown-scene; left out: all of them")
    private String id;

    ExplainCommand(ProcessContext world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        world.print(id == null ? String.join("\n", Explanation.ids()) + "\n" : Explanation.of(code()));
        return Exit.OK;
    }

    private Code code() {
        return Explanation.code(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no message has the code \"" + id + "\""
                                + Suggestion.of(id, Explanation.ids())
                                        .map(likely -> "; did you mean \"" + likely + "\"?")
                                        .orElse("")));
    }
}
