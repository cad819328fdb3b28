package footnote.cli;

import footnote.check.Answer;
import footnote.check.Check;
import footnote.check.Findings;
import footnote.check.JsonReport;
import footnote.check.OddsAnswer;
import footnote.check.PlayCoverage;
import footnote.check.ProofStore;
import footnote.check.RandomPlaysAnswer;
import footnote.check.SarifReport;
import footnote.check.StateCostsAnswer;
import footnote.check.StoryVariants;
import footnote.explore.statespace.Explorer;
import footnote.load.LoadResult;
import footnote.load.Origins;
import footnote.save.PlayFile;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: everything that is wrong with a story, at once. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Finds what is wrong with a story: every fault at once, each where it stands.")
final class CheckCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Mixin
    private StoryOptions story;

    @Mixin
    private CodeOptions codes;

    @Option(names = "--all", description = "every finding, and not the first ten of each code alone")
    private boolean all;

    @Option(
            names = "--together",
            description = "the story with all its branches, and not alone and with each as well: "
                    + "quicker, while a branch is written")
    private boolean together;

    @Option(
            names = "--odds",
            description = "how likely each ending is, how long and how many playthroughs are, exactly, "
                    + "for a player who picks evenly")
    private boolean odds;

    @Option(
            names = "--lasting",
            paramLabel = "NAME=VALUE",
            description = "a lasting value with which the odds' playthroughs begin, instead of its start")
    private Map<String, String> lasting = new LinkedHashMap<>();

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "the folder that holds the documents themselves: "
                    + "every passage is held against its document, character for character")
    private @Nullable Path documents;

    @Option(names = "--states", description = "how many states there are, and what each thing remembered costs")
    private boolean states;

    @Option(names = "--plays", paramLabel = "N", description = "what so many random playthroughs of each role come to")
    private Long plays;

    @Option(names = "--seed", paramLabel = "S", description = "which random playthroughs; left out: 1")
    private long seed = 1;

    @Option(
            names = "--coverage",
            paramLabel = "FILE",
            arity = "1..*",
            parameterConsumer = PlayFilesConsumer.class,
            description =
                    "what the plays, transcripts or saves " + "in these files show between them, and what they don't")
    private List<Path> coverage = List.of();

    @Option(
            names = "--no-cache",
            description = "looks for everything anew: otherwise what rests on the story's rules alone "
                    + "is kept, and not looked for again while only words change")
    private boolean noCache;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Option(names = "--sarif", description = "as SARIF 2.1.0, which editors and code hosts read")
    private boolean sarif;

    @Spec
    private CommandSpec spec;

    CheckCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Documents.require(documents, spec);
        try (ProgressLine meter = new ProgressLine(context)) {
            CheckedBranches about = CheckedBranches.of(story, context);
            StoryVariants variants = new StoryVariants(about.story(), about.branches());
            LoadResult loaded = variants.whole();
            Check check =
                    new Check(meter).only(codes.wanted()).keepingIn(noCache ? ProofStore.NONE : ProofCache.of(context));
            Findings findings = findings(variants, check, about.alone());
            List<Answer> answers = new ArrayList<>();
            if (loaded.story().isPresent()) {
                answer(loaded.story().get(), loaded.origins(), meter, answers);
            }
            meter.clear();
            tell(about.subject(), loaded, findings, answers, passedOver(check, loaded));
            if (about.alone() && !json && !sarif) {
                context.print(about.foldedStory());
            }
            return meter.interrupted() ? Exit.INTERRUPTED : findings.status();
        }
    }

    private void answer(Story whole, Origins origins, ProgressLine meter, List<Answer> answers) {
        if (odds) {
            answers.add(OddsAnswer.odds(new Explorer(whole, meter), whole, origins, lasting));
        }
        if (states) {
            answers.add(StateCostsAnswer.of(new Explorer(whole, meter), whole));
        }
        if (plays != null) {
            answers.add(RandomPlaysAnswer.of(whole, lasting, plays, seed, meter));
        }
        if (!coverage.isEmpty()) {
            List<PlayFile> read = new ArrayList<>();
            coverage.forEach(file -> read.add(PlayFiles.read(file, spec)));
            read.removeIf(play -> !PlayFiles.suits(whole, play, context));
            answers.add(PlayCoverage.of(whole, origins, read));
        }
    }

    /** What was not looked at, a line each. */
    private List<String> passedOver(Check check, LoadResult loaded) {
        List<String> lines = new ArrayList<>();
        check.claimsPassedOver().forEach(claim -> lines.add("not looked at, because of its codes: whether " + claim));
        boolean quotes =
                loaded.story().filter(one -> !one.documents().isEmpty()).isPresent();
        if (documents == null && quotes) {
            lines.add("quotations not compared with their documents: no --documents");
        }
        return lines;
    }

    private void tell(
            String shownAs, LoadResult loaded, Findings findings, List<Answer> answers, List<String> passedOver) {
        if (sarif) {
            context.print(SarifReport.of(findings, Version.number()));
        } else if (json) {
            context.print(JsonReport.json(loaded.story(), findings, answers));
        } else {
            FindingsOutput.list(findings, all ? Integer.MAX_VALUE : FindingsOutput.FIRST, passedOver, shownAs, context);
            for (Answer answer : answers) {
                context.print("\n" + String.join("\n", answer.lines()) + "\n");
            }
        }
    }

    private Findings findings(StoryVariants variants, Check check, boolean branchesAlone) throws IOException {
        LoadResult loaded = variants.whole();
        Findings findings = branchesAlone
                ? check.branchesOf(variants)
                : together ? check.together(variants) : check.eachOf(variants);
        return documents == null || loaded.story().isEmpty()
                ? findings
                : findings.and(Check.quotations(
                        loaded, Documents.held(documents, loaded.story().get())));
    }
}
