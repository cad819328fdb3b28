package footnote.load;

import footnote.problem.TextFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A story in a folder on the disk, some of whose files are being edited: their unsaved texts count. */
final class EditedFolderSource extends StorySource {
    private final FolderSource saved;
    private final Path folder;
    private final UnsavedTexts unsaved;

    EditedFolderSource(FolderSource saved, UnsavedTexts unsaved) {
        super(saved.shownAs());
        this.saved = saved;
        this.folder = saved.folder().toAbsolutePath().normalize();
        this.unsaved = unsaved;
    }

    /** Those on the disk, and those that somebody types and that are not there yet. */
    @Override
    List<Entry> list(ProblemCollector problems) throws IOException {
        Map<String, Entry> byPath = new TreeMap<>();
        for (Entry entry : saved.list(problems)) {
            byPath.put(entry.path(), entry);
        }
        for (Path file : unsaved.files()) {
            String path = file.startsWith(folder) ? within(file) : "";
            if (belongs(path)) {
                byPath.put(path, new Entry(path, text(path).orElseThrow().length, 0));
            }
        }
        return new ArrayList<>(byPath.values());
    }

    private String within(Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private Optional<byte[]> text(String path) {
        return unsaved.of(folder.resolve(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    Optional<Path> onDisk(Entry entry) {
        return Optional.of(folder.resolve(entry.path()));
    }

    @Override
    byte[] bytes(Entry entry) throws IOException {
        Optional<byte[]> text = text(entry.path());
        return text.isPresent() ? text.get() : saved.bytes(entry);
    }

    @Override
    List<StorySource> branches(ProblemCollector problems) throws IOException {
        List<StorySource> branches = new ArrayList<>();
        for (StorySource branch : saved.branches(problems)) {
            branches.add(branch instanceof FolderSource there ? new EditedFolderSource(there, unsaved) : branch);
        }
        return branches;
    }

    @Override
    List<TextFile> plays() throws IOException {
        return saved.plays();
    }

    @Override
    String place() throws IOException {
        return saved.place();
    }
}
