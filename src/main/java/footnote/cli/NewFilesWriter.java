package footnote.cli;

import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.story.Story;
import footnote.write.start.NewFile;
import footnote.write.start.NewFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the four kinds of {@code new} have in common: they ask for a name, load a story, and write files that are new. */
final class NewFilesWriter {
    /** What is said of the parameter that names the story's folder. */
    static final String STORY = "the story's folder; left out: the folder where you are";

    private final CommandSpec command;
    private final ProcessContext context;

    NewFilesWriter(CommandSpec command, ProcessContext context) {
        this.command = command;
        this.context = context;
    }

    /** What a command line says, or the answer to a question, as in {@link InteractivePrompt#orAsk}. */
    String orAsk(@Nullable String told, String question, String missing) {
        return new InteractivePrompt(command, context).orAsk(told, question, missing);
    }

    /** @throws ParameterException where {@code id} is not of that form, a regular expression, or has more than 64 units */
    void checkName(String what, String id, String form) {
        if (!Pattern.matches(form, id) || id.length() > 64) {
            throw fault("no " + what + " can be called \"" + id + "\"; try footnote explain bad-name");
        }
    }

    /**
     * The story that lies in a folder, with its own branches.
     *
     * @param what what is begun in it, for the message
     * @throws ParameterException where no story lies there, or none that can be played
     */
    Story load(Path folder, String what) {
        if (Files.notExists(folder.resolve("story.json"))) {
            throw fault("there is no story.json in \"" + folder + "\"; say where the story lies: footnote new " + what
                    + " ID STORY");
        }
        LoadResult loaded =
                Loader.load(StorySource.folder(folder, StoryLocator.shown(folder.toString())), Branches.ITS_OWN);
        return loaded.story()
                .orElseThrow(() ->
                        fault("\"" + folder + "\" holds no story that can be played; see footnote check " + folder));
    }

    /** Where something of that name belongs: in its branch's folder, or the story's. */
    Path place(Path folder, String id) {
        int colon = id.indexOf(':');
        Path place = colon < 0 ? folder : folder.resolve("branches").resolve(id.substring(0, colon));
        if (!Files.isDirectory(place)) {
            throw fault("there is no branch in \"" + place + "\"");
        }
        return place;
    }

    /** Writes the files, says what to do next, and returns the exit code. */
    int write(List<NewFile> files, String next) {
        try {
            NewFiles.write(files);
        } catch (FileAlreadyExistsException there) {
            throw fault("\"" + there.getMessage() + "\" is there already");
        } catch (IOException failure) {
            context.complain("footnote: not everything could be written: " + failure.getMessage() + ".\n");
            return Exit.FOUND;
        }
        StringBuilder out = new StringBuilder();
        files.forEach(file -> out.append("written: ").append(file.path()).append('\n'));
        context.print(out + "Next: " + next + "\n");
        return Exit.OK;
    }

    /** A fault of the command line, which ends the command with {@link Exit#USAGE}. */
    ParameterException fault(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
