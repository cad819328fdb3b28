package footnote.cli;

import footnote.load.LoadResult;
import footnote.write.words.WordTable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code words}: how much there is to read. */
@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        description = "Counts a story's words by role and chapter, with the minutes they take and the share quoted.")
final class WordsCommand implements Callable<Integer> {
    private final ProcessContext world;

    @Mixin
    private StoryOptions story;

    @Option(names = "--scenes", description = "a line for each scene, too")
    private boolean scenes;

    WordsCommand(ProcessContext world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        LoadResult loaded = story.load(world);
        if (loaded.story().isEmpty()) {
            return FindingsOutput.refuse(loaded, world);
        }
        world.print(String.join("\n", WordTable.of(loaded.story().get(), scenes)) + "\n");
        return Exit.OK;
    }
}
