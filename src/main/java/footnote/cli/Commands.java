package footnote.cli;

import footnote.problem.Suggestion;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Every command, a class each; without the name of one, the story is played. */
@Command(
        name = "footnote",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.VersionLine.class,
        subcommands = {
            PlayCommand.class,
            CheckCommand.class,
            TestCommand.class,
            FollowCommand.class,
            KeepCommand.class,
            TranscriptCommand.class,
            ReportCommand.class,
            SourcesCommand.class,
            BranchesCommand.class,
            MapCommand.class,
            PublishCommand.class,
            WriteCommand.class,
            EditCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            BundleCommand.class,
            NewCommand.class,
            WordsCommand.class,
            VariablesCommand.class,
            FormatCommand.class,
            LspCommand.class,
            ExplainCommand.class,
            PathsCommand.class,
            HelpCommand.class
        },
        header = {
            "Plays stories in which every choice cites a real document.",
            "",
            "  footnote                     play Limited Release, where you left off",
            "  footnote stories/harbour     play another story",
            "  footnote --plain             line by line, for pipes and screen readers",
            "  footnote transcript          what you played, with its notes, as Markdown",
            "  footnote report --html       the passages behind your choices, to print",
            "  footnote sources             the documents and every passage",
            "  footnote check my-story      what is wrong with a story",
            "  footnote explain no-offer    what one of its messages means",
            "  footnote new story my-story  the start of a story of your own",
            "  footnote test my-story       what has changed in its recorded plays",
            "  footnote map --html my-story a picture of it, for a browser",
            "  footnote publish my-story    a page that plays it in a browser",
            "  footnote export --twee ...   a story for Twine; import is the way back",
            "  footnote write my-story      play it while you write it",
            "  footnote edit pier my-story  one of its scenes as plain paragraphs, in your editor",
            "  footnote help write          how one of the commands is used",
            ""
        },
        footerHeading = "%nExit codes: 0 all is well; 1 an error or a warning was found; 2 the command was not "
                + "understood; 130 after Ctrl-C.%n")
final class Commands implements Callable<Integer> {
    private final ProcessContext context;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlayOptions options;

    @Option(names = "--new", description = "begin afresh, instead of where you left off")
    private boolean afresh;

    Commands(ProcessContext context) {
        this.context = context;
    }

    /** Does what the words of a command line ask for, and returns the exit code. */
    static int run(String[] args, ProcessContext context) throws IOException {
        PrintWriter out = new PrintWriter(context.lines(), true);
        List<Exception> faults = new ArrayList<>();
        Commands commands = new Commands(context);
        int code = new CommandLine(commands, new Factory(context))
                .setOut(out)
                .setErr(new PrintWriter(new OutputStreamWriter(context.err(), StandardCharsets.UTF_8), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((wrong, all) -> commands.misunderstood(wrong))
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    faults.add(fault);
                    return Exit.CRASHED;
                })
                .execute(args);
        return faults.isEmpty() ? code : rethrow(faults.get(0));
    }

    /** Hands a fault on: the library that reads commands would print its trace where nobody should see it. */
    private static int rethrow(Exception fault) throws IOException {
        if (fault instanceof IOException gone) {
            throw gone;
        }
        throw fault instanceof RuntimeException own ? own : new IllegalStateException(fault);
    }

    @Override
    public Integer call() throws Exception {
        if (options.story().isNeitherPathNorFolder()) {
            throw new ParameterException(spec.commandLine(), neither(spec));
        }
        return new FaceLauncher(context).play(options.request(afresh));
    }

    /** What is wrong with a first word that is no command, and that nobody would take for a folder. */
    private String neither(CommandSpec commands) {
        String word = options.story().story().orElseThrow();
        return "\"" + word + "\" is neither a command nor a folder"
                + likely(word, commands.subcommands().keySet());
    }

    /** The name that is likely meant by {@code word}, as the end of a sentence that says what is wrong with it. */
    static String likely(String word, Collection<String> names) {
        return Suggestion.of(word, names)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("");
    }

    private int misunderstood(ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        boolean firstWord = command.parent() == null && options.story().isNeitherPathNorFolder();
        String message = firstWord ? neither(command) : Objects.requireNonNull(wrong.getMessage());
        List<String> likely = !firstWord && wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        String hint = likely.isEmpty() ? "" : " Did you mean " + likely.get(0) + "?";
        boolean ended = message.endsWith(".") || message.endsWith("?");
        context.complain(
                "footnote: " + message + (ended ? "" : ".") + hint + "\nTry: " + command.qualifiedName() + " --help\n");
        return Exit.USAGE;
    }

    /** Hands the context to the commands that are made for it. */
    record Factory(ProcessContext context) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(ProcessContext.class).newInstance(context);
            } catch (NoSuchMethodException withoutContext) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }

    /** What {@code --version} says. */
    static final class VersionLine implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Footnote " + Version.number()};
        }
    }
}
