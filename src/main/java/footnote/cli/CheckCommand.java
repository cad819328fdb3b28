package footnote.cli;

import footnote.check.Answer;
import footnote.check.Check;
import footnote.check.Figures;
import footnote.check.Findings;
import footnote.check.ForMachines;
import footnote.check.Sarif;
import footnote.explore.Explorer;
import footnote.explore.Progress;
import footnote.load.Loaded;
import footnote.load.StorySource;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    @Option(names = "--json", description = "as JSON")
    private boolean json;
    @Option(names = "--sarif", description = "as SARIF 2.1.0, which editors and code hosts read")
    private boolean sarif;
    @Spec
    private CommandSpec spec;

    CheckCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Documents.require(documents, spec);
        try (Meter meter = new Meter(world)) {
            StorySource source = story.source(world);
            Loaded loaded = story.load(world);
            Findings findings = findings(source, loaded, meter);
            List<Answer> answers = new ArrayList<>();
            loaded.story().ifPresent(whole -> answer(whole, meter, answers));
            meter.clear();
            tell(source, loaded, findings, answers);
            return meter.interrupted() ? Exit.INTERRUPTED : findings.status();
        }
    }

    private void answer(Story whole, Meter meter, List<Answer> answers) {
        if (odds) {
            answers.add(Figures.odds(new Explorer(whole, meter), whole, lasting));
        }
    }

    private void tell(StorySource source, Loaded loaded, Findings findings, List<Answer> answers) {
        if (sarif) {
            world.print(Sarif.of(findings, Version.number()));
        } else if (json) {
            world.print(ForMachines.json(loaded.story(), findings, answers));
        } else {
            Verdict.list(findings, source.shownAs(), world);
            for (Answer answer : answers) {
                world.print("\n" + String.join("\n", answer.lines()) + "\n");
            }
        }
    }

    private Findings findings(StorySource source, Loaded loaded, Progress progress) throws IOException {
        Findings findings = Check.of(source, story.branches(world), progress);
        return documents == null || loaded.story().isEmpty() ? findings
                : findings.and(Check.quotations(loaded, Documents.held(documents, loaded.story().get())));
    }
}
