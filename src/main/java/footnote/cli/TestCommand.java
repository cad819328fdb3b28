package footnote.cli;

import footnote.check.Findings;
import footnote.check.Plays;
import footnote.load.Branches;
import footnote.load.Loaded;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.problem.TextFile;
import footnote.save.Recorded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code test}: a story's recorded plays, played again. */
@Command(name = "test", mixinStandardHelpOptions = true, description = "Plays recorded plays again, those in a story's "
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
        List<Recorded> plays = new ArrayList<>();
        try {
            for (TextFile file : branches.plays(source, loaded)) {
                plays.add(Recorded.read(file));
            }
        } catch (IOException unread) {
            world.complain("footnote: the plays can't be read: " + unread.getMessage() + ".\n");
            return Exit.FOUND;
        }
        Findings changed = Plays.test(source, branches, plays);
        return Verdict.list(changed, plays.size(), world);
    }
}
