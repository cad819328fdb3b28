package footnote.cli;

import footnote.save.PlayFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code follow}: what somebody else played, and on from there. */
@Command(
        name = "follow",
        mixinStandardHelpOptions = true,
        description = "Makes the choices of a file, and hands over at "
                + "its end: a recorded play, a transcript, or a save.")
final class FollowCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "a recorded play, a transcript, or a save")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STORY",
            description = "a story's folder; left out: the one in which the file lies, or else Limited Release")
    private @Nullable String story;

    @Option(names = "--plain", description = "line by line, even where a full screen is possible")
    private boolean plain;

    FollowCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        PlayFile recorded = PlayFiles.read(file, spec);
        Optional<String> meant = story == null ? PlayFiles.storyAround(file) : Optional.of(story);
        PlayRequest.Lines lines = new PlayRequest.Lines(plain, PlayRequest.ITS_OWN, false);
        PlayRequest request = new PlayRequest(meant, lines, false, Optional.empty(), StoryLocator.With.USUAL);
        return FaceLauncher.following(recorded, context).play(request);
    }
}
