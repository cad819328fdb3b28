package footnote.cli;

import footnote.check.Check;
import footnote.load.Loader;
import footnote.load.StorySource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check}: everything that is wrong with a story, at once. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Finds what is wrong with a story: every fault at once, each where it stands.")
final class CheckCommand implements Callable<Integer> {
    private final World world;
    @Parameters(arity = "0..1", paramLabel = "STORY", description = "a story's folder; left out: Limited Release")
    private String story;

    CheckCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        StorySource source = Stories.source(Optional.ofNullable(story), world);
        return Verdict.list(Check.of(Loader.load(source)), source.shownAs(), world);
    }
}
