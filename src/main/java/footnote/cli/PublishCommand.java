package footnote.cli;

import footnote.file.AtomicWrite;
import footnote.file.RegularFile;
import footnote.load.LoadResult;
import footnote.story.Story;
import footnote.web.StoryPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code publish}: a story as a page that plays it, for whoever has a browser. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes one file of a story: a page that plays it in a browser, with the passages beside the choices, the "
                    + "notebook and the debrief. It needs no network, and sends nothing anywhere.",
            "",
            "Hand the file on, or put it on the web, as it is."
        })
final class PublishCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Mixin
    private StoryOptions story;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write it; left out: the story's id, and .html")
    private @Nullable Path output;

    PublishCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        LoadResult loaded = story.load(context);
        return loaded.story().isEmpty()
                ? FindingsOutput.refuse(loaded, context)
                : write(loaded.story().get());
    }

    private int write(Story published) {
        Path file = output == null ? Path.of(published.id() + ".html") : output;
        if (output == null && isSomethingElse(file)) {
            context.complain(
                    "footnote: " + file + " is there already, and publish did not make it; say where with -o.\n");
            return Exit.FOUND;
        }
        try {
            AtomicWrite.replaceNamed(file, StoryPage.of(published).getBytes(StandardCharsets.UTF_8));
            context.print(file + " plays " + published.title() + " in a browser.\n");
            return Exit.OK;
        } catch (IOException unwritten) {
            context.complain("footnote: can't write " + IoFault.inWords(unwritten) + ".\n");
            return Exit.FOUND;
        }
    }

    /** Whether something lies there that was not published before: a map of the story, say. */
    private static boolean isSomethingElse(Path file) {
        try {
            return !new String(RegularFile.readNamed(file, Integer.MAX_VALUE), StandardCharsets.UTF_8)
                    .contains(StoryPage.MARK);
        } catch (NoSuchFileException free) {
            return false;
        } catch (IOException unreadable) {
            return true;
        }
    }
}
