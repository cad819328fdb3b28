package footnote.cli;

import footnote.load.Branches;
import footnote.load.StorySource;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Finds the story, and its branches, that a command line means. */
final class StoryLocator {
    /** The story that ships with the game, beside its launcher and inside its jar; a bundle's launcher names its own. */
    private static final String SHIPPED = "story/limited-release";

    private StoryLocator() {}

    /** The folder of that name; without one, the shipped story beside the launcher, or else the one in the jar. */
    static StorySource source(Optional<String> named, ProcessContext context) {
        if (named.isPresent()) {
            return StorySource.folder(Path.of(named.get()), shown(named.get()));
        }
        Path beside = beside(context);
        return isStory(beside)
                ? StorySource.folder(beside, shown(beside.toString()))
                : StorySource.within(code(context), shipped(context));
    }

    /** The same, as a folder in which one can write; nothing where the story is the one in the jar. */
    static Optional<Path> folder(Optional<String> named, ProcessContext context) {
        if (named.isPresent()) {
            return Optional.of(Path.of(named.get()));
        }
        Path beside = beside(context);
        return isStory(beside) ? Optional.of(beside) : Optional.empty();
    }

    /** The path of the shipped story, within the launcher's folder and within the jar. */
    static String shipped(ProcessContext context) {
        String named = context.property("footnote.story");
        return named.isEmpty() ? SHIPPED : named;
    }

    private static Path beside(ProcessContext context) {
        String home = context.property("footnote.home");
        return home.isEmpty() ? Path.of("") : Path.of(home, shipped(context));
    }

    private static boolean isStory(Path beside) {
        return !beside.toString().isEmpty() && Files.exists(beside.resolve("story.json"));
    }

    /**
     * Which branches a story is wanted with.
     *
     * @param itsOwn whether with its own and those that the player keeps
     * @param more   the folders of others
     */
    record With(boolean itsOwn, List<Path> more) {
        /** What is not asked for otherwise. */
        static final With USUAL = new With(true, List.of());
    }

    /** The branches that come with a story, those in the player's data folder, and the others that are named. */
    static Branches branches(With with, ProcessContext context) {
        Path kept = context.folders().data().resolve("branches");
        Branches branches = with.itsOwn() ? Branches.ITS_OWN.andThoseIn(kept, shown(kept.toString())) : Branches.NONE;
        for (Path more : with.more()) {
            branches = branches.and(StorySource.folder(more, shown(more.toString())));
        }
        return branches;
    }

    /** As messages show it: with {@code /} between folders and none at the end. */
    static String shown(String folder) {
        String shown = folder.replace(File.separatorChar, '/');
        while (shown.length() > 1 && shown.endsWith("/")) {
            shown = shown.substring(0, shown.length() - 1);
        }
        return shown.equals(".") ? "" : shown;
    }

    /** What tells this build of the program from others; empty where it can't be told. */
    static String build(ProcessContext context) {
        Path code = code(context);
        try {
            return code.toString().endsWith(".jar")
                    ? Files.size(code) + " " + Files.getLastModifiedTime(code).to(TimeUnit.NANOSECONDS)
                    : "";
        } catch (IOException untold) {
            return "";
        }
    }

    /** The jar that is run (beside an unpacked runtime: that of its stories), or the folder of the classes. */
    static Path code(ProcessContext context) {
        String path = context.property("java.class.path");
        if (path.endsWith(".jar") && path.indexOf(File.pathSeparatorChar) < 0) {
            return Path.of(path);
        }
        try {
            return Path.of(StoryLocator.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
