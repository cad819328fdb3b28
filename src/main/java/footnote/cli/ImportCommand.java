package footnote.cli;

import footnote.problem.TextFile;
import footnote.write.imported.Import;
import footnote.write.imported.ImportException;
import footnote.write.imported.ImportNote;
import footnote.write.ink.InkImport;
import footnote.write.start.NewFile;
import footnote.write.start.NewFiles;
import footnote.write.start.Scaffold;
import footnote.write.twine.TwineImport;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: a story of Twine's, or several, or one of ink's, made stories of ours. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a story's folder of a file of Twee 3, a folder of such files, Twine 2's JSON or HTML, Twison's JSON, or "
                    + "compiled ink (the JSON that inklecate and inkjs write). "
                    + "Of an archive of Twine's, each story gets a folder.",
            "Of SugarCube and Harlowe, conditions, variables and emphasis come along where ours say exactly the same.",
            "What has no counterpart is listed with its place; every choice cites a placeholder, at which check "
                    + "points."
        })
final class ImportCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "the story that is to be imported; of a folder, all .twee and .tw files below it")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOLDER",
            description =
                    "a new folder for it; left out: one here, called after the story, or of several after the file")
    private @Nullable Path folder;

    @Option(
            names = "--story",
            paramLabel = "NAME",
            description = "of an archive, only the story of that name; its beginning is enough")
    private @Nullable String only;

    ImportCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try {
            List<Import> made = made();
            Path into = folder == null ? Path.of(folder(made)) : folder;
            if (Files.exists(into)) {
                return refuse(into + " is there already, and nothing is written over");
            }
            return write(made, into);
        } catch (ImportException nothing) {
            int code = refuse(file + ": " + nothing.getMessage());
            return nothing.isCut() ? Exit.FOUND : code;
        } catch (IOException failure) {
            return refuse(file + " can't be imported: " + reason(failure));
        }
    }

    /** Reads what was named; what kind of file it is, its text shows. */
    private List<Import> made() throws IOException, ImportException {
        Optional<String> name = Optional.ofNullable(only);
        if (Files.isDirectory(file)) {
            return List.of(TwineImport.folder(file.toString(), TweeFolder.read(file), name));
        }
        TextFile text = TweeFolder.text(file, file.toString());
        return InkImport.recognises(text) ? List.of(InkImport.of(text, name)) : TwineImport.all(text, name);
    }

    /** The name of a new folder for them: that of the one story or, where there are several, one made of the file's. */
    private String folder(List<Import> made) {
        return made.size() == 1
                ? made.get(0).folder()
                : TwineImport.folderName(file.toAbsolutePath().getFileName().toString());
    }

    private int write(List<Import> made, Path into) {
        List<NewFile> files = new ArrayList<>();
        for (Import story : made) {
            Path home = home(story, made, into);
            story.files().forEach((path, text) -> files.add(new NewFile(home.resolve(path), text)));
            files.add(Scaffold.schema(home));
        }
        try {
            NewFiles.write(files);
        } catch (IOException failure) {
            context.complain("footnote: " + into + " can't be written: " + IoFault.inWords(failure) + ".\n");
            return Exit.FOUND;
        }
        return say(made, into);
    }

    private static Path home(Import story, List<Import> made, Path into) {
        return made.size() == 1 ? into : into.resolve(story.folder());
    }

    private int say(List<Import> made, Path into) {
        StringBuilder out = new StringBuilder();
        for (Import story : made) {
            for (ImportNote remark : story.remarks()) {
                out.append(remark.line()).append('\n');
            }
            out.append(story.title())
                    .append(" is in ")
                    .append(home(story, made, into))
                    .append(", the list above in imported.txt beside it.\n");
        }
        out.append("Next: footnote check ")
                .append(home(made.get(0), made, into))
                .append('\n');
        context.print(out.toString());
        return Exit.OK;
    }

    private int refuse(String sentence) {
        context.complain("footnote: " + sentence + ".\n");
        return Exit.USAGE;
    }

    private static String reason(IOException failure) {
        return failure instanceof NoSuchFileException
                ? "it is not there"
                : failure instanceof CharacterCodingException ? "it is not UTF-8" : IoFault.inWords(failure);
    }
}
