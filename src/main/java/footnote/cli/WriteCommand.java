package footnote.cli;

import footnote.load.Loaded;
import footnote.load.Loader;
import footnote.plain.PlainPreview;
import footnote.plain.PlainSettings;
import footnote.tui.FullScreen;
import footnote.write.preview.Preview;
import footnote.write.preview.Question;
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
    private final World world;

    @Mixin
    private PlayOptions options;

    @Option(names = "--at", paramLabel = "SCENE", description = "begin in that scene")
    private String scene;

    WriteCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Request request = options.request();
        Optional<Path> folder = Stories.folder(request.story(), world);
        if (folder.isEmpty() && request.with().more().isEmpty()) {
            world.complain("footnote: the story in the jar can't be written; name a story's folder, "
                    + "or a branch of it with --branch DIR.\n");
            return Exit.USAGE;
        }
        List<Path> folders = new ArrayList<>(request.with().more());
        folder.ifPresent(folders::add);
        folders.add(world.folders().data().resolve("branches"));
        Watch watch = new Watch(folders);
        Loaded loaded = load(request);
        if (loaded.story().isEmpty() && !world.terminal()) {
            return Verdict.refuse(loaded, world);
        }
        Optional<Loaded> good = wait(loaded, request, watch);
        return good.isEmpty() ? Exit.FOUND : show(good.get(), request, watch);
    }

    private Loaded load(Request request) {
        return Loader.load(Stories.source(request.story(), world), Stories.branches(request.with(), world));
    }

    /** Says what is wrong with the files until they make a story that can be played. */
    private Optional<Loaded> wait(Loaded first, Request request, Watch watch) {
        Loaded loaded = first;
        try {
            while (loaded.story().isEmpty()) {
                Verdict.refuse(loaded, world);
                world.complain("It is looked at again as soon as a file is saved; Ctrl-C ends.\n\n");
                watch.await();
                loaded = load(request);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.of(loaded);
    }

    private int show(Loaded loaded, Request request, Watch watch) throws IOException {
        Preview preview = new Preview(loaded, () -> load(request));
        if (scene != null) {
            List<String> refused = Question.ask(preview, "go " + scene).orElseThrow();
            if (!refused.isEmpty()) {
                world.complain("footnote: " + String.join("\n", refused) + "\n");
                return Exit.USAGE;
            }
        }
        if (!request.plain() && Terminals.takesFullScreen(world)) {
            FullScreen screen = FullScreen.prepare(Terminals.settings(world));
            if (screen.isPossible()) {
                return screen.run(preview, watch).exitCode();
            }
        }
        int width = request.width() == Request.ITS_OWN ? Terminals.measure(world) : request.width();
        BufferedReader in = new BufferedReader(new InputStreamReader(world.in(), StandardCharsets.UTF_8));
        PlainPreview.play(preview, watch, in, world.lines(), new PlainSettings(width, world.terminal(), world.ascii()));
        return Exit.OK;
    }
}
