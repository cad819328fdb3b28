package footnote.cli;

import footnote.check.PlayTests;
import footnote.check.StoryVariants;
import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.StorySource;
import footnote.save.PlayFile;
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
    private final ProcessContext context;

    @Mixin
    private StoryOptions story;

    TestCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        StorySource source = story.source(context);
        Branches branches = story.branches(context);
        StoryVariants variants = new StoryVariants(source, branches);
        LoadResult loaded = variants.whole();
        if (loaded.story().isEmpty()) {
            return FindingsOutput.refuse(loaded, context);
        }
        try {
            List<PlayFile> plays = PlayFiles.plays(source, branches, loaded);
            return FindingsOutput.list(PlayTests.test(variants, plays), plays.size(), context);
        } catch (IOException unread) {
            return PlayFiles.unread(unread, context);
        }
    }
}
