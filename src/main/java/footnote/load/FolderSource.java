package footnote.load;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        /** The folders behind links that were entered: a link may lead back to where it stands. */
        private final Set<Path> linked = new HashSet<>();

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
                file = behind(child, prefix + name);
            }
            if (file == null || !belongs(name, file.isDirectory(), prefix.isEmpty())) {
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

        /** What a link leads to, or null where it is not to be followed. */
        private BasicFileAttributes behind(Path link, String path) throws IOException {
            if (!Files.exists(link)) {
                problems.add(Faults.deadLink(shown(path)));
                return null;
            }
            Path target = link.toRealPath();
            if (!target.startsWith(root)) {
                problems.add(Faults.outsideLink(shown(path)));
                return null;
            }
            BasicFileAttributes file = Files.readAttributes(target, BasicFileAttributes.class);
            return file.isDirectory() && !linked.add(target) ? null : file;
        }
    }
}
