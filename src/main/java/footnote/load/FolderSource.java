package footnote.load;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A story that lies in a folder on the disk. */
final class FolderSource extends StorySource {
    private final Path folder;

    FolderSource(Path folder, String shownAs) {
        super(shownAs);
        this.folder = folder;
    }

    @Override
    List<Entry> list(Problems problems) throws IOException {
        List<Entry> found = new ArrayList<>();
        new Walk(folder.toRealPath(), problems, found).enter(folder, "");
        Collections.sort(found);
        return found;
    }

    @Override
    byte[] bytes(Entry entry) throws IOException {
        return Files.readAllBytes(folder.resolve(entry.path()));
    }

    /** One walk through the folder and those below it. */
    private final class Walk {
        private final Path root;
        private final Problems problems;
        private final List<Entry> found;

        Walk(Path root, Problems problems, List<Entry> found) {
            this.root = root;
            this.problems = problems;
            this.found = found;
        }

        void enter(Path here, String prefix) throws IOException {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(here)) {
                for (Path child : children) {
                    if (found.size() <= StoryFiles.FILES) {
                        meet(child, prefix);
                    }
                }
            }
        }

        private void meet(Path child, String prefix) throws IOException {
            String name = child.getFileName().toString();
            if (name.startsWith(".")) {
                return;
            }
            BasicFileAttributes file =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (file.isSymbolicLink()) {
                sayWhereItLeads(child, shown(prefix + name));
                return;
            }
            if (!belongs(name, file.isDirectory(), prefix.isEmpty())) {
                return;
            }
            if (file.isDirectory()) {
                enter(child, prefix + name + "/");
            } else if (file.isRegularFile()) {
                found.add(new Entry(prefix + name, file.size()));
            } else {
                problems.add(Faults.notAFile(shown(prefix + name)));
            }
        }

        /** What a link within the folder leads to is read under its own name; what lies outside is not read. */
        private void sayWhereItLeads(Path link, String path) throws IOException {
            if (!Files.exists(link)) {
                problems.add(Faults.deadLink(path));
            } else if (!link.toRealPath().startsWith(root)) {
                problems.add(Faults.outsideLink(path));
            }
        }
    }
}
