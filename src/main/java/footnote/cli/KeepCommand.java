package footnote.cli;

import footnote.load.LoadResult;
import footnote.report.PageHistory;
import footnote.report.PageText;
import footnote.save.RecordedPlay;
import footnote.story.Story;
import footnote.write.start.NewFile;
import footnote.write.start.NewFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code keep}: a playthrough as a recorded play, which tests a story from then on. */
@Command(
        name = "keep",
        mixinStandardHelpOptions = true,
        description = "Writes a playthrough as a recorded play: what you played last, a save, or what is in a file.")
final class KeepCommand extends StoryCommand {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlaythroughOptions playthrough;

    @Option(names = "--from", paramLabel = "FILE", description = "the playthrough in a file: a save or a transcript")
    private @Nullable Path from;

    @Option(names = "--lines", description = "with everything that is read, as lines that must appear")
    private boolean lines;

    @Option(names = "--to", paramLabel = "FILE", description = "writes it there; left out: to the standard output")
    private @Nullable Path to;

    KeepCommand(ProcessContext context) {
        super(context);
    }

    @Override
    int run(Story story, LoadResult loaded) {
        return playthrough
                .find(story, Optional.ofNullable(from), "the play", context)
                .map(this::write)
                .orElse(Exit.FOUND);
    }

    private int write(PageHistory history) {
        RecordedPlay play = lines
                ? RecordedPlay.of(
                        history.playthrough(),
                        made -> PageText.read(history.moments().get(made)))
                : RecordedPlay.of(history.playthrough()).forItsOwnBranches();
        String text = String.join("\n", play.written()) + "\n";
        if (to == null) {
            context.print(text);
            return Exit.OK;
        }
        return write(text, to);
    }

    private int write(String text, Path file) {
        try {
            NewFiles.write(List.of(new NewFile(file, text)));
            return Exit.OK;
        } catch (FileAlreadyExistsException there) {
            throw new ParameterException(spec.commandLine(), "\"" + file + "\" is there already, and is left as it is");
        } catch (IOException failure) {
            context.complain("footnote: \"" + file + "\" can't be written: " + IoFault.inWords(failure) + ".\n");
            return Exit.FOUND;
        }
    }
}
