package footnote.write.format;

import footnote.file.AtomicWrite;
import footnote.file.RegularFile;
import footnote.json.Json;
import footnote.json.JsonReader;
import footnote.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the files of a story that are not in canonical form, and brings them into it.
 *
 * @param untidy   these files, with the text that each should have
 * @param problems what is wrong with files that can't be read as JSON, and are left as they are
 */
public record StoryFormatter(List<Untidy> untidy, List<Problem> problems) {
    /** How large a file may be, in bytes. */
    private static final int SIZE = 64 << 20;

    public StoryFormatter {
        untidy = List.copyOf(untidy);
        problems = List.copyOf(problems);
    }

    /** A file, and the text that it should have. */
    public record Untidy(Path file, String form) {}

    /**
     * Looks at the JSON files of a folder and of those in it; hidden files, links and files over 64 MB are passed over.
     *
     * @param folder  that of a story, of a branch or of some scenes; or one file
     * @param shownAs how messages call the folder or file; a folder may be called nothing
     * @throws IOException where there is no such thing, or something in it can't be read
     */
    public static StoryFormatter of(Path folder, String shownAs) throws IOException {
        List<Untidy> untidy = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        JsonReader reader = new JsonReader();
        for (Path file : files(folder)) {
            byte[] bytes = RegularFile.read(file, SIZE);
            String name = folder.relativize(file).toString().replace('\\', '/');
            Json json = reader.read(name.isEmpty() || shownAs.isEmpty() ? shownAs + name : shownAs + "/" + name, bytes);
            problems.addAll(json.problems());
            if (json.problems().isEmpty() && json.root().isPresent()) {
                String form = JsonLayout.of(json.root().get());
                if (!form.equals(new String(bytes, StandardCharsets.UTF_8))) {
                    untidy.add(new Untidy(file, form));
                }
            }
        }
        return new StoryFormatter(untidy, problems);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json") && !hidden(folder.relativize(file)))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.toFile().length() <= SIZE)
                    .sorted()
                    .toList();
        }
    }

    private static boolean hidden(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Replaces each untidy file, whole or not at all. */
    public void write() throws IOException {
        for (Untidy one : untidy) {
            AtomicWrite.replace(one.file(), one.form().getBytes(StandardCharsets.UTF_8));
        }
    }
}
