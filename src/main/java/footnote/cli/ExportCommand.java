package footnote.cli;

import footnote.load.LoadResult;
import footnote.story.Story;
import footnote.write.twee.TweeExport;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: a story for another tool. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a story for another tool, to go on with it there.",
            "",
            "Scenes become passages and choices links, with what they cite below them; conditions and effects become "
                    + "SugarCube's. What can't be said there is listed, a line a kind."
        })
final class ExportCommand extends StoryCommand {
    @Option(names = "--twee", description = "Twee 3 in SugarCube's mark-up, for Twine and Tweego")
    private boolean twee;

    @Mixin
    private OutputOption output;

    @Spec
    private CommandSpec spec;

    ExportCommand(ProcessContext context) {
        super(context);
    }

    @Override
    int run(Story story, LoadResult loaded) {
        if (!twee) {
            throw new ParameterException(spec.commandLine(), "say for which tool: --twee");
        }
        TweeExport made = TweeExport.of(story);
        int code = output.give(made.text(), context);
        if (code == Exit.OK) {
            String list = made.remarks().stream().map(remark -> remark + ".\n").collect(Collectors.joining());
            tell(list.isEmpty() ? "" : "What is said otherwise there, or not at all:\n" + list);
        }
        return code;
    }

    /** Where the output is the file, the list must not stand in it. */
    private void tell(String list) {
        if (output.isFile()) {
            context.print(list);
        } else {
            context.complain(list);
        }
    }
}
