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
    private final ProcessContext context;

    PathsCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Folders folders = context.folders();
        context.print("saves      " + folders.data()
                + "\nsettings   " + folders.settings()
                + "\ncrash log  " + CrashLog.file(context)
                + "\ncache      " + folders.cache()
                + "\nstory      "
                + StoryLocator.source(Optional.empty(), context).shownAs()
                + (StoryLocator.folder(Optional.empty(), context).isPresent() ? "" : ", in the jar") + "\n");
        return Exit.OK;
    }
}
