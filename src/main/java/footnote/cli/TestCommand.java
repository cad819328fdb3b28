package footnote.cli;

import footnote.check.Plays;
import footnote.load.Branches;
import footnote.load.Loaded;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.save.Recorded;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code test}: a story's recorded plays, played again. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description =
                "Plays recorded plays again, those in a story's "
                        + "folder \"plays\" and its branches', and says what changed: in the story alone, with each branch, with all.")
final class TestCommand implements Callable<Integer> {
    private final World world;

    @Mixin
    private StoryOptions story;

    TestCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        StorySource source = story.source(world);
        Branches branches = story.branches(world);
        Loaded loaded = Loader.load(source, branches);
        if (loaded.story().isEmpty()) {
            return Verdict.refuse(loaded, world);
        }
        try {
            List<Recorded> plays = Written.plays(source, branches, loaded);
            return Verdict.list(Plays.test(source, branches, plays), plays.size(), world);
        } catch (IOException unread) {
            return Written.unread(unread, world);
        }
    }
}
