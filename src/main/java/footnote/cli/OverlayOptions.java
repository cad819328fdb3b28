package footnote.cli;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.load.LoadResult;
import footnote.save.PlayFile;
import footnote.story.Story;
import footnote.write.map.PlaythroughOverlay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which playthroughs are wanted on a map; each kind that is named is added to the others. */
final class OverlayOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--trail", description = "mark where the playthroughs went that you left off")
    private boolean begun;

    @Option(
            names = "--recorded",
            description = "mark what the recorded plays of the story and its branches show, and " + "how many of them")
    private boolean recorded;

    @Option(
            names = "--coverage",
            paramLabel = "FILE",
            arity = "1..*",
            parameterConsumer = PlayFilesConsumer.class,
            description = "mark what the plays, transcripts or saves in these files show")
    private List<Path> files = List.of();

    /**
     * @param left what the player left off
     * @throws ParameterException where a file that is named holds no playthrough
     */
    PlaythroughOverlay trail(StoryOptions story, LoadResult loaded, List<Playthrough> left, ProcessContext context)
            throws IOException {
        Story whole = loaded.story().orElseThrow();
        List<PlayFile> plays = new ArrayList<>();
        files.forEach(file -> plays.add(PlayFiles.read(file, command)));
        if (recorded) {
            plays.addAll(PlayFiles.plays(story.source(context), story.branches(context), loaded));
        }
        plays.removeIf(play -> !PlayFiles.suits(whole, play, context));
        List<Playthrough> playthroughs = new ArrayList<>(begun ? left : List.of());
        plays.forEach(play -> playthroughs.add(play.play().in(whole.id(), whole.version())));
        return PlaythroughOverlay.of(new Game(whole), playthroughs);
    }
}
