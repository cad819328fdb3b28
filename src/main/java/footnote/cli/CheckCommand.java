package footnote.cli;

import footnote.check.Check;
import footnote.check.Figures;
import footnote.check.Findings;
import footnote.explore.Explorer;
import footnote.explore.Progress;
import footnote.load.Loaded;
import footnote.load.StorySource;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: everything that is wrong with a story, at once. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Finds what is wrong with a story: every fault at once, each where it stands.")
final class CheckCommand implements Callable<Integer> {
    private final World world;
    @Mixin
    private StoryOptions story;
    @Option(names = "--odds", description = "how likely each ending is, how long and how many playthroughs are, exactly, "
            + "for a player who picks evenly")
    private boolean odds;
    @Option(names = "--lasting", paramLabel = "NAME=VALUE",
            description = "a lasting value with which the odds' playthroughs begin, instead of its start")
    private Map<String, String> lasting = new LinkedHashMap<>();
    @Option(names = "--documents", paramLabel = "DIR", description = "the folder that holds the documents themselves: "
            + "every passage is held against its document, character for character")
    private Path documents;
    @Spec
    private CommandSpec spec;

    CheckCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Documents.require(documents, spec);
        StorySource source = story.source(world);
        Loaded loaded = story.load(world);
        int status = Verdict.list(findings(source, loaded), source.shownAs(), world);
        if (odds && loaded.story().isPresent()) {
            Story whole = loaded.story().get();
            List<String> lines = Figures.odds(new Explorer(whole, Progress.SILENT), whole, lasting);
            world.print("\n" + String.join("\n", lines) + "\n");
        }
        return status;
    }

    private Findings findings(StorySource source, Loaded loaded) throws IOException {
        Findings findings = Check.of(source, story.branches(world));
        return documents == null || loaded.story().isEmpty() ? findings
                : findings.and(Check.quotations(loaded, Documents.held(documents, loaded.story().get())));
    }
}
