package footnote.cli;

import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.plain.PlainPreview;
import footnote.tui.FullScreen;
import footnote.write.preview.Preview;
import footnote.write.preview.PreviewCommand;
import footnote.write.preview.Watch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code write}: a story that is played while it is written. */
@Command(
        name = "write",
        mixinStandardHelpOptions = true,
        description = {
            "Shows a story while you write it: as soon as a file is saved, the same choices are made again.",
            "Jump to a scene, set a variable, ask why a choice is not open. Nothing is kept."
        })
final class WriteCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Mixin
    private PlayOptions options;

    @Option(names = "--at", paramLabel = "SCENE", description = "begin in that scene")
    private @Nullable String scene;

    WriteCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        PlayRequest request = options.request();
        Optional<Path> folder = StoryLocator.folder(request.story(), context);
        if (folder.isEmpty() && request.with().more().isEmpty()) {
            context.complain("footnote: the story in the jar can't be written; name a story's folder, "
                    + "or a branch of it with --branch DIR.\n");
            return Exit.USAGE;
        }
        List<Path> folders = new ArrayList<>(request.with().more());
        folder.ifPresent(folders::add);
        folders.add(context.folders().data().resolve("branches"));
        Watch watch = new Watch(folders);
        LoadResult loaded = load(request);
        if (loaded.story().isEmpty() && !context.terminal()) {
            return FindingsOutput.refuse(loaded, context);
        }
        Optional<LoadResult> good = wait(loaded, request, watch);
        return good.isEmpty() ? Exit.FOUND : show(good.get(), request, watch);
    }

    private LoadResult load(PlayRequest request) {
        return Loader.load(
                StoryLocator.source(request.story(), context), StoryLocator.branches(request.with(), context));
    }

    /** Says what is wrong with the files until they make a story that can be played. */
    private Optional<LoadResult> wait(LoadResult first, PlayRequest request, Watch watch) {
        LoadResult loaded = first;
        try {
            while (loaded.story().isEmpty()) {
                FindingsOutput.refuse(loaded, context);
                context.complain("It is looked at again as soon as a file is saved; Ctrl-C ends.\n\n");
                watch.await();
                loaded = load(request);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.of(loaded);
    }

    private int show(LoadResult loaded, PlayRequest request, Watch watch) throws IOException {
        Preview preview = new Preview(loaded, () -> load(request));
        if (scene != null) {
            List<String> refused = PreviewCommand.ask(preview, "go " + scene).orElseThrow();
            if (!refused.isEmpty()) {
                context.complain("footnote: " + String.join("\n", refused) + "\n");
                return Exit.USAGE;
            }
        }
        if (!request.lines().wanted() && TerminalProbe.takesFullScreen(context)) {
            FullScreen screen = FullScreen.prepare(TerminalProbe.settings(context));
            if (screen.isPossible()) {
                return screen.run(preview, watch).exitCode();
            }
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8));
        PlainPreview.play(preview, watch, in, context.lines(), TerminalProbe.lines(request.lines(), context));
        return Exit.OK;
    }
}
