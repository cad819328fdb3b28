package footnote.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code paths}: where everything lies. */
@Command(
        name = "paths",
        mixinStandardHelpOptions = true,
        description = "Says where saves, settings and crash logs lie, and the story that ships with the game.")
final class PathsCommand implements Callable<Integer> {
    private final ProcessContext world;

    PathsCommand(ProcessContext world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Folders folders = world.folders();
        world.print("saves      " + folders.data()
                + "\nsettings   " + folders.settings()
                + "\ncrash log  " + CrashLog.file(world)
                + "\ncache      " + folders.cache()
                + "\nstory      " + StoryLocator.source(Optional.empty(), world).shownAs()
                + (StoryLocator.folder(Optional.empty(), world).isPresent() ? "" : ", in the jar") + "\n");
        return Exit.OK;
    }
}
