package footnote.cli;

import footnote.load.SceneIndex;
import footnote.problem.Problem;
import footnote.problem.ProblemPrinter;
import footnote.write.edit.EditOutcome;
import footnote.write.edit.EditSession;
import footnote.write.edit.SceneCheck;
import footnote.write.edit.SceneEdit;
import footnote.write.edit.SheetGrammar;
import footnote.write.edit.SheetSlip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edit}: one scene as a sheet of plain paragraphs, in the editor that a person has chosen. */
@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        description = "Opens one scene as plain paragraphs in your editor ($VISUAL, or else $EDITOR), and writes what "
                + "you save back into its JSON file, where nothing else is touched.",
        footerHeading = "%nA sheet:%n%n",
        footer = SheetGrammar.IN_SHORT)
final class EditCommand implements Callable<Integer> {
    /** How old a kept sheet is that may be cleared away, where its words are safe without it. */
    private static final Duration OLD = Duration.ofDays(1);
    /** A word that means the same to every shell, without quotes. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:@%+=,\\\\-]+");

    private static final Pattern SCENE = Pattern.compile("([a-z][a-z0-9_]*:)?[a-z0-9][a-z0-9.-]*");

    private final ProcessContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENE", description = "its id")
    private String scene;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STORY",
            description = "the story's folder; left out: the one where you are, or else Limited Release")
    private String story;

    @Option(names = "--branch", paramLabel = "DIR", description = "also the branch in that folder; may come again")
    private List<Path> branches = List.of();

    @Option(
            names = "--new",
            paramLabel = "FILE",
            description =
                    "the scene is a new one, in that file of the story, named from where you are, or from the folder of "
                            + "the story or, where its id begins with a branch's, of the branch")
    private Path home;

    @Option(names = "--sheet", paramLabel = "FILE", description = "go on with a sheet that was kept")
    private Path sheet;

    EditCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (sheet != null && !Files.isReadable(sheet)) {
            throw wrong("there is no file \"" + sheet + "\"");
        }
        EditedStory edited = EditedStory.of(Optional.ofNullable(story), branches, context);
        SceneIndex index = SceneIndex.of(edited.source(), edited.branches());
        SceneIndex.File file = home == null ? existing(index) : fresh(index);
        Path json = file.path()
                .orElseThrow(() -> wrong("\"" + scene + "\" lies in the game's jar, where nothing can be written; "
                        + "footnote new branch begins a branch of the story"));
        EditorProgram editor = EditorProgram.of(context)
                .orElseThrow(
                        () -> wrong("there is no terminal here for an editor; name one that needs none in $EDITOR"));
        EditSession session = EditSession.begin(
                scene,
                SceneEdit.of(scene, file, index.language()),
                SceneCheck.of(edited.source(), edited.branches(), json),
                json,
                editor,
                new EditSession.Sheets(
                        context.folders().state().resolve("sheets"),
                        Optional.ofNullable(sheet),
                        context.clock().instant().minus(OLD).toEpochMilli()));
        return edit(session, editor, file.root().file().name());
    }

    /** Whatever goes wrong, the sheet lies in its file, and that is said. */
    private int edit(EditSession session, EditorProgram editor, String file) throws IOException {
        try {
            return say(session.run(), editor, file);
        } catch (IOException | RuntimeException fault) {
            context.complain("footnote: the sheet is kept: " + session.sheet() + "\n");
            throw fault;
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private SceneIndex.File existing(SceneIndex index) {
        return index.fileOf(scene).orElseThrow(() -> {
            for (Problem problem : index.unreadable()) {
                context.complain(ProblemPrinter.print(problem) + "\n");
            }
            String perhaps = index.unreadable().isEmpty() ? "" : " in the files that can be read";
            return wrong("there is no scene \"" + scene + "\"" + perhaps + Commands.likely(scene, index.scenes()));
        });
    }

    private SceneIndex.File fresh(SceneIndex index) {
        if (index.fileOf(scene).isPresent()) {
            throw wrong("there is a scene \"" + scene + "\" already; leave out --new to edit it");
        } else if (!SCENE.matcher(scene).matches() || scene.length() > 64) {
            throw wrong("no scene can be called \"" + scene + "\"; try footnote explain bad-name");
        }
        return index.fileAt(home, scene)
                .orElseThrow(
                        () -> wrong("\"" + home + "\" is no file of the story that can be read, neither from here nor "
                                + "from its folder; footnote new scene begins a scene in a file of its own"));
    }

    private int say(EditOutcome outcome, EditorProgram editor, String where) {
        for (SheetSlip slip : outcome.slips()) {
            context.complain("line " + slip.line() + ": " + slip.message() + "\n");
        }
        outcome.remarks().forEach(remark -> context.print("With what it was on went the remark: " + remark + "\n"));
        String nothing = words(outcome, editor, where);
        boolean well =
                outcome.slips().isEmpty() && outcome.status() == 0 && outcome.kind() != EditOutcome.Kind.FILE_CHANGED;
        String kept = outcome.kept()
                .map(file -> "\nYour sheet is kept: " + file + "\nTo go on with it: " + again(file))
                .orElse("");
        if (well) {
            context.print(nothing + kept + "\n" + brought(outcome.brought()));
        } else {
            context.complain("footnote: " + nothing + kept + "\n");
        }
        return well ? Exit.OK : Exit.FOUND;
    }

    /** The command line that goes on with a sheet. */
    private String again(Path kept) {
        List<String> words = new ArrayList<>(List.of(spec.qualifiedName(), scene));
        Optional.ofNullable(story).ifPresent(folder -> words.add(quoted(folder)));
        branches.forEach(branch -> words.add("--branch " + quoted(branch.toString())));
        Optional.ofNullable(home).ifPresent(file -> words.add("--new " + quoted(file.toString())));
        words.add("--sheet " + quoted(kept.toString()));
        return String.join(" ", words);
    }

    private String quoted(String word) {
        String quote = context.windows() ? "\"" : "'";
        return PLAIN.matcher(word).matches()
                ? word
                : quote + word.replace("'", context.windows() ? "'" : "'\\''") + quote;
    }

    private static String brought(EditOutcome.Brought brought) {
        StringBuilder lines = new StringBuilder();
        brought.here()
                .forEach(
                        problem -> lines.append(ProblemPrinter.inALine(problem)).append('\n'));
        int elsewhere = brought.elsewhere();
        return elsewhere == 0
                ? lines.toString()
                : lines + (elsewhere == 1 ? "1 more warning or note is" : elsewhere + " more warnings and notes are")
                        + " new elsewhere: footnote check says what\n";
    }

    private String words(EditOutcome outcome, EditorProgram editor, String where) {
        return switch (outcome.kind()) {
            case WRITTEN -> "written: " + scene + ", in " + where;
            case UNCHANGED -> "Nothing is changed.";
            case EMPTY -> "The sheet came back without words: nothing is changed.";
            case FAULTY -> "with this sheet something is wrong, and nothing is changed.";
            case FILE_CHANGED ->
                "the scene's file was changed meanwhile by somebody else: it is left as it is now. Look at what changed before you go "
                        + "on with your sheet, which says what the scene was.";
            case EDITOR_FAILED ->
                EditorProgram.isNotStarted(outcome.status())
                        ? "\"" + editor.command()
                                + "\" can't be started; name your editor in $EDITOR. Nothing is changed."
                        : "the editor ended with the exit code " + outcome.status() + ": nothing is changed.";
        };
    }
}
