package footnote.cli;

import footnote.load.LoadResult;
import footnote.story.Story;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command about a story that can be played; where it can't be, the command says why and does nothing else. */
abstract class StoryCommand implements Callable<Integer> {
    final ProcessContext context;

    @Mixin
    private StoryOptions story;

    StoryCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public final Integer call() {
        LoadResult loaded = story.load(context);
        return loaded.story().isPresent() ? run(loaded.story().get(), loaded) : FindingsOutput.refuse(loaded, context);
    }

    /**
     * Does what is asked for.
     *
     * @param loaded the same story, with where each part of it stands in the files
     * @return the exit code
     */
    abstract int run(Story story, LoadResult loaded);
}
