package footnote.cli;

import footnote.problem.Code;
import footnote.write.explain.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: what a message of {@code check} means, or an idea of the format. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a message means, with an example that is broken and mended; or an idea of the format, "
                + "with one to copy.")
final class ExplainCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORD",
            description = "what stands in brackets behind the message, as unknown-scene, or an idea, as lasting; "
                    + "left out: a list of both")
    private @Nullable String id;

    ExplainCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (id == null) {
            context.print("What check says, in brackets behind a message:\n\n" + String.join("\n", Explanation.ids())
                    + "\n\nIdeas of the format, each with an example to copy:\n\n"
                    + String.join("\n", Explanation.ideas()) + "\n\nfootnote explain WORD shows the page of one.\n");
        } else if (Explanation.ideas().contains(id)) {
            context.print(Explanation.ofIdea(id));
        } else {
            context.print(Explanation.of(code(id)));
        }
        return Exit.OK;
    }

    private Code code(String word) {
        List<String> pages = new ArrayList<>(Explanation.ids());
        pages.addAll(Explanation.ideas());
        return Explanation.code(word)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no message and no idea is called \"" + word + "\"" + Commands.likely(word, pages)));
    }
}
