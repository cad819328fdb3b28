package footnote.cli;

import footnote.file.RegularFile;
import footnote.problem.TextFile;
import footnote.write.imported.Import;
import footnote.write.imported.ImportException;
import footnote.write.imported.ImportNote;
import footnote.write.start.NewFile;
import footnote.write.start.NewFiles;
import footnote.write.start.Scaffold;
import footnote.write.twine.TwineImport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import}: a story of Twine's, made a story of ours. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a story's folder of a file of Twee 3, or of Twine 2's JSON or HTML.",
            "What has no counterpart is listed with its place; every choice cites a placeholder, at which check "
                    + "points."
        })
final class ImportCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Parameters(index = "0", paramLabel = "FILE", description = "the story that is to be imported")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "a new folder for it; left out: one here, called after the story")
    private @Nullable Path folder;

    /** How large a file may be, in bytes. */
    private static final int LONGEST = 64 << 20;

    ImportCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (Files.isDirectory(file)) {
            return refuse(file + " can't be imported: it is a folder");
        }
        try {
            Import made = TwineImport.of(read());
            Path into = folder == null ? Path.of(made.folder()) : folder;
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

    private TextFile read() throws IOException {
        byte[] bytes = RegularFile.readNamed(file, LONGEST);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        return TextFile.of(file.toString(), bytes);
    }

    private int write(Import made, Path into) {
        List<NewFile> files = new ArrayList<>();
        made.files().forEach((path, text) -> files.add(new NewFile(into.resolve(path), text)));
        files.add(Scaffold.schema(into));
        try {
            NewFiles.write(files);
        } catch (IOException failure) {
            context.complain("footnote: " + into + " can't be written: " + IoFault.inWords(failure) + ".\n");
            return Exit.FOUND;
        }
        return say(made, into);
    }

    private int say(Import made, Path into) {
        StringBuilder out = new StringBuilder();
        for (ImportNote remark : made.remarks()) {
            out.append(remark.line()).append('\n');
        }
        out.append(made.title())
                .append(" is in ")
                .append(into)
                .append(", the list above in imported.txt beside it.\n")
                .append("Next: footnote check ")
                .append(into)
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
                : failure instanceof CharacterCodingException
                        ? "it is not UTF-8"
                        : String.valueOf(failure.getMessage());
    }
}
