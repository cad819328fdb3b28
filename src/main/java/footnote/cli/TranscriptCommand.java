package footnote.cli;

import footnote.game.Game;
import footnote.game.Replay;
import footnote.load.LoadResult;
import footnote.report.PageHistory;
import footnote.report.Transcript;
import footnote.story.Story;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code transcript}: a playthrough written down, with its notes. */
@Command(
        name = "transcript",
        mixinStandardHelpOptions = true,
        description = "Writes a playthrough down, with numbered notes that cite the passages.")
final class TranscriptCommand implements Callable<Integer> {
    private final ProcessContext world;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoryOptions story;

    @Option(names = "--save", paramLabel = "NAME", description = "the save of that name; left out: where you left off")
    private String save;

    @Option(names = "--role", paramLabel = "ROLE", description = "where you left off in that role")
    private String role;

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
        Story played = loaded.story().get();
        Game game = new Game(played);
        Replay replay = Replay.of(game, SavedPlays.last(played, save, role, spec, world));
        replay.stop()
                .ifPresent(stop -> world.complain("footnote: the story has changed since: the transcript ends "
                        + "before the choice " + stop.choice() + ".\n"));
        PageHistory past = PageHistory.of(game, replay);
        world.print(text ? Transcript.plain(past) : Transcript.markdown(past));
        return Exit.OK;
    }
}
