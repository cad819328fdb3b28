package footnote.cli;

import footnote.load.LoadResult;
import footnote.report.PageHistory;
import footnote.report.Transcript;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code transcript}: a playthrough written down, with its notes. */
@Command(
        name = "transcript",
        mixinStandardHelpOptions = true,
        description = "Writes a playthrough down, with numbered notes that cite the passages.")
final class TranscriptCommand implements Callable<Integer> {
    private final ProcessContext world;

    @Mixin
    private StoryOptions story;

    @Mixin
    private PlaythroughOptions playthrough;

    @Option(names = "--text", description = "as plain text; left out: as Markdown")
    private boolean text;

    TranscriptCommand(ProcessContext world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        LoadResult loaded = story.load(world);
        if (loaded.story().isEmpty()) {
            return FindingsOutput.refuse(loaded, world);
        }
        return playthrough
                .find(loaded.story().get(), Optional.empty(), "the transcript", world)
                .map(this::write)
                .orElse(Exit.FOUND);
    }

    private int write(PageHistory history) {
        world.print(text ? Transcript.plain(history) : Transcript.markdown(history));
        return Exit.OK;
    }
}
