package footnote.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of a command line that say how to play. */
final class PlayOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private StoryOptions story;

    @Option(names = "--plain", description = "line by line, even where a full screen is possible")
    private boolean plain;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "the longest line of plain mode; 0 leaves wrapping to the reader")
    private @Nullable String width;

    @Option(names = "--prompt", description = "line by line, with \"> \" before each answer also in a pipe")
    private boolean prompted;

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "the folder that holds the documents themselves, to read passages in their place")
    private @Nullable Path documents;

    StoryOptions story() {
        return story;
    }

    /** Where the player left off. */
    PlayRequest request() {
        return request(false);
    }

    /** @param afresh whether to begin as if nothing had been played yet */
    PlayRequest request(boolean afresh) {
        int columns = width == null ? PlayRequest.ITS_OWN : PlayRequest.width(width);
        if (width != null && columns == PlayRequest.ITS_OWN) {
            throw new ParameterException(
                    command.commandLine(),
                    "--width takes a number from 0 to " + PlayRequest.WIDEST + ", not \"" + width + "\"");
        }
        Documents.require(documents, command);
        PlayRequest.Lines lines = new PlayRequest.Lines(plain || prompted, columns, prompted);
        return new PlayRequest(story.story(), lines, afresh, Optional.ofNullable(documents), story.with());
    }
}
