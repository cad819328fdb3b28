package footnote.cli;

import footnote.load.LoadResult;
import footnote.report.PageHistory;
import footnote.report.Transcript;
import footnote.story.Story;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code transcript}: a playthrough written down, with its notes. */
@Command(
        name = "transcript",
        mixinStandardHelpOptions = true,
        description = "Writes a playthrough down, with numbered notes that cite the passages.")
final class TranscriptCommand extends StoryCommand {
    @Mixin
    private PlaythroughOptions playthrough;

    @Option(names = "--text", description = "as plain text; left out: as Markdown")
    private boolean text;

    TranscriptCommand(ProcessContext context) {
        super(context);
    }

    @Override
    int run(Story story, LoadResult loaded) {
        return playthrough
                .find(story, Optional.empty(), "the transcript", context)
                .map(this::write)
                .orElse(Exit.FOUND);
    }

    private int write(PageHistory history) {
        context.print(text ? Transcript.plain(history) : Transcript.markdown(history));
        return Exit.OK;
    }
}
