package footnote.cli;

import footnote.game.Game;
import footnote.plain.PlainFace;
import footnote.report.FullDocument;
import footnote.save.PlayFile;
import footnote.save.Settings;
import footnote.save.SettingsFile;
import footnote.save.StorySaves;
import footnote.session.SessionContext;
import footnote.session.Sitting;
import footnote.story.Story;
import footnote.tui.FullScreen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays a story on the face that fits. What it loads on the way to the first screen is what a player waits for. */
final class FaceLauncher {
    private final ProcessContext context;
    /** The playthrough that is followed before the player goes on. */
    private final Optional<PlayFile> followed;

    FaceLauncher(ProcessContext context) {
        this(Optional.empty(), context);
    }

    private FaceLauncher(Optional<PlayFile> followed, ProcessContext context) {
        this.followed = followed;
        this.context = context;
    }

    /** One that makes the choices of a file first. */
    static FaceLauncher following(PlayFile play, ProcessContext context) {
        return new FaceLauncher(Optional.of(play), context);
    }

    /**
     * Plays until the player leaves.
     *
     * @return the exit code
     * @throws IOException where nobody can be shown anything any more
     */
    int play(PlayRequest request) throws IOException {
        return request.lines().wanted() || !TerminalProbe.takesFullScreen(context)
                ? plainly(request)
                : onFullScreen(request);
    }

    private int plainly(PlayRequest request) throws IOException {
        StoryOpener opener = new StoryOpener(request, context);
        Optional<Story> story = opener.story();
        if (story.isEmpty() || !suits(story.get(), request)) {
            return Exit.FOUND;
        }
        try (Sitting sitting = sit(story.get(), opener.remarks(), request)) {
            plainly(sitting, request);
        }
        opener.keep();
        return Exit.OK;
    }

    private int plainly(Sitting sitting, PlayRequest request) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8));
        PlainFace.play(sitting, in, context.lines(), TerminalProbe.lines(request.lines(), context));
        return Exit.OK;
    }

    private int onFullScreen(PlayRequest request) throws IOException {
        // the screen gets ready on one core while the story is read on another
        FullScreen screen = FullScreen.prepare(TerminalProbe.settings(context));
        StoryOpener opener = new StoryOpener(request, context);
        Optional<Story> story = opener.story();
        if (story.isEmpty() || !suits(story.get(), request)) {
            return Exit.FOUND;
        }
        try (Sitting sitting = sit(story.get(), opener.remarks(), request)) {
            int code = screen.isPossible() ? screen.run(sitting).exitCode() : plainly(sitting, request);
            opener.keep();
            return code;
        }
    }

    /** Whether what is followed is of this story; where it isn't, which story was meant is said. */
    private boolean suits(Story story, PlayRequest request) {
        boolean suits = followed.isEmpty() || PlayFiles.suits(story, followed.get(), context);
        if (!suits) {
            context.complain("footnote: followed in " + story.title() + ", "
                    + request.story()
                            .map(folder -> "in the folder \"" + folder + "\"")
                            .orElse("which ships with the game")
                    + "; another story's folder goes behind the file: footnote follow FILE STORY.\n");
        }
        return suits;
    }

    private Sitting sit(Story story, List<String> remarks, PlayRequest request) throws IOException {
        Path settings = context.folders().settings();
        Map<String, FullDocument> texts = request.documents().isPresent()
                ? Documents.texts(request.documents().get(), story)
                : Map.of();
        SessionContext sessionContext =
                new SessionContext(Settings.read(settings).value(), Optional.of(new SettingsFile(settings)), texts);
        StorySaves saves = new StorySaves(context.folders().data(), story.id(), story.ifid());
        Sitting sitting = request.afresh()
                ? Sitting.afresh(new Game(story), saves, sessionContext)
                : new Sitting(new Game(story), saves, sessionContext);
        if (followed.isPresent()) {
            sitting.follow(followed.get().play().in(story.id(), story.version()));
        }
        sitting.say(remarks);
        return sitting;
    }
}
