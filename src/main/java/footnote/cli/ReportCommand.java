package footnote.cli;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.load.LoadResult;
import footnote.report.PageHistory;
import footnote.report.SourceReport;
import footnote.report.SourceReportWriter;
import footnote.save.PlayFile;
import footnote.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: the passages behind the choices of a playthrough, on one page. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes the source report of a playthrough: each passage that its choices relied on, questioned, went "
                    + "against or passed over, who says it, how they know, what could be known that day and what "
                    + "disputes it; then every decision.",
            "The playthrough is that of a file, or what you played last."
        })
final class ReportCommand implements Callable<Integer> {
    private final ProcessContext world;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "a recorded play, a transcript or a save; a folder is the STORY, of which you played last")
    private Path file;

    @Mixin
    private StoryOptions story;

    @Option(names = "--save", paramLabel = "NAME", description = "the save of that name; left out: where you left off")
    private String save;

    @Option(names = "--role", paramLabel = "ROLE", description = "where you left off in that role")
    private String role;

    @Option(names = "--html", description = "as one page for a browser and for paper; left out: as Markdown")
    private boolean html;

    @Mixin
    private OutputOption output;

    ReportCommand(ProcessContext world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        boolean recorded = file != null && !Files.isDirectory(file);
        if (file != null) {
            story.unlessNamed(recorded ? PlayFiles.storyAround(file) : Optional.of(file.toString()));
        }
        LoadResult loaded = story.load(world);
        if (loaded.story().isEmpty()) {
            return FindingsOutput.refuse(loaded, world);
        }
        Story played = loaded.story().get();
        if (!recorded) {
            return write(played, SavedPlays.last(played, save, role, spec, world));
        }
        PlayFile play = PlayFiles.read(file, spec);
        return PlayFiles.suits(played, play, world)
                ? write(played, play.play().in(played.id(), played.version()))
                : Exit.FOUND;
    }

    private int write(Story played, Playthrough playthrough) {
        Game game = new Game(played);
        Replay replay = Replay.of(game, playthrough);
        replay.stop()
                .ifPresent(stop -> world.complain("footnote: the story has changed since: the report ends before "
                        + "the choice " + stop.choice() + ".\n"));
        SourceReport report = SourceReport.of(PageHistory.of(game, replay));
        return output.give(html ? SourceReportWriter.html(report) : SourceReportWriter.markdown(report), world);
    }
}
