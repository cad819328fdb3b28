package footnote.cli;

import footnote.load.LoadResult;
import footnote.write.bundle.Archive;
import footnote.write.bundle.Bundle;
import footnote.write.bundle.BundleException;
import footnote.write.bundle.BundledBranches;
import footnote.write.bundle.BundledStory;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bundle}: a story with all that it needs to be played, in a folder or an archive. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Puts a story, its branches, the program and a Java of its own into one folder or archive, for this kind of "
                    + "machine. Whoever unpacks it starts the file with the story's name, and needs nothing else.",
            "Needs a whole JDK, or an unpacked download of Footnote."
        })
final class BundleCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Mixin
    private StoryOptions story;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to make it: a name that ends in .tar.gz or .zip, or else a folder; left out: "
                    + "STORY-SYSTEM-MACHINE.tar.gz, on Windows .zip, in this folder")
    private @Nullable Path output;

    @Option(names = "--name", paramLabel = "NAME", description = "of the command in it; left out: the story's id")
    private @Nullable String name;

    BundleCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        LoadResult loaded = story.load(context);
        if (loaded.story().isEmpty()) {
            return FindingsOutput.refuse(loaded, context);
        }
        String called = name == null ? loaded.story().get().id() : name;
        if (!called.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            return refuse("a command can't be called \"" + called + "\"; letters, digits, dots and dashes will do");
        }
        Path to = output == null ? Path.of(called + "-" + machine() + usual().ending()) : output;
        if (Files.exists(to)) {
            return refuse(to + " is there already");
        }
        Path program = program();
        if (!Files.isDirectory(program) && !program.toString().endsWith(".jar")) {
            return refuse("the program runs from its classes; build the jar first, with mvn package");
        }
        return make(new Bundle(called, program, files(called)), to);
    }

    private int make(Bundle bundle, Path to) throws IOException {
        Optional<Archive> archive = archive(to);
        try {
            if (archive.isEmpty()) {
                bundle.writeTo(to);
            } else {
                archive.get().make(bundle, to);
            }
            context.print(to + " is made. Unpacked, it starts with " + bundle.name() + ".\n");
            return Exit.OK;
        } catch (FileAlreadyExistsException there) {
            return refuse(there.getMessage() + " is there already");
        } catch (BundleException why) {
            return refuse(Objects.requireNonNull(why.getMessage()));
        }
    }

    private BundledStory files(String called) throws IOException {
        Optional<Path> folder = StoryLocator.folder(story.story(), context);
        StoryLocator.With with = story.with();
        BundledBranches branches = new BundledBranches(with.itsOwn(), with.more());
        return folder.isPresent()
                ? BundledStory.of(folder.get(), called, branches)
                : BundledStory.within(StoryLocator.code(context), StoryLocator.shipped(context), branches);
    }

    /** The runtime that holds this program, or the jar that it is. */
    private Path program() {
        boolean linked = BundleCommand.class.getModule().isNamed();
        return linked ? Path.of(context.property("java.home")) : StoryLocator.code(context);
    }

    private static Optional<Archive> archive(Path to) {
        for (Archive archive : Archive.values()) {
            if (to.toString().endsWith(archive.ending())) {
                return Optional.of(archive);
            }
        }
        return Optional.empty();
    }

    private Archive usual() {
        return context.windows() ? Archive.ZIP : Archive.TAR_GZ;
    }

    /** Such as {@code linux-x64}, as downloads are commonly called. */
    private String machine() {
        String system = context.property("os.name").toLowerCase(Locale.ROOT);
        String processor = context.property("os.arch");
        return (system.startsWith("mac") ? "macos" : system.startsWith("windows") ? "windows" : system)
                + "-"
                + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }

    private int refuse(String why) {
        context.complain("footnote: " + why + ".\n");
        return Exit.FOUND;
    }
}
