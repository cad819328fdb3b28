package footnote.load;

import footnote.file.RegularFile;
import footnote.problem.TextFile;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A story that lies in a folder on the disk.
 *
 * <p>Folders are listed with {@link java.io.File} and files read with a {@link FileInputStream}: channels and directory
 * streams would load some forty classes more before the first screen.
 */
final class FolderSource extends StorySource {
    /** How long the file of a recorded play may be, in bytes. */
    private static final int LONGEST_PLAY = 64 << 20;

    private final Path folder;

    FolderSource(Path folder, String shownAs) {
        super(shownAs);
        this.folder = folder;
    }

    @Override
    public StorySource withUnsaved(UnsavedTexts unsaved) {
        return new EditedFolderSource(this, unsaved);
    }

    Path folder() {
        return folder;
    }

    @Override
    List<Entry> list(ProblemCollector problems) throws IOException {
        List<Entry> found = new ArrayList<>();
        new Walk(folder.toRealPath(), problems, found).enter(folder, "");
        Collections.sort(found);
        return found;
    }

    @Override
    Optional<Path> onDisk(Entry entry) {
        return Optional.of(folder.resolve(entry.path()));
    }

    @Override
    byte[] bytes(Entry entry) throws IOException {
        try (InputStream in = new FileInputStream(folder.resolve(entry.path()).toFile())) {
            return in.readAllBytes();
        }
    }

    @Override
    List<StorySource> branches(ProblemCollector problems) throws IOException {
        return foldersIn(folder.resolve(BRANCHES), folder.toRealPath(), shown(BRANCHES), problems);
    }

    @Override
    String place() throws IOException {
        return folder.toRealPath().toString();
    }

    /**
     * The folders in a folder, in the order of their names, without those whose name begins with a point; none where
     * there is no such folder.
     *
     * @param within the folder out of which no link may lead, as that is reported; null where links may lead anywhere
     */
    static List<StorySource> foldersIn(Path folder, @Nullable Path within, String shownAs, ProblemCollector problems)
            throws IOException {
        String[] names = folder.toFile().list();
        List<StorySource> found = new ArrayList<>();
        if (names != null) {
            Arrays.sort(names);
            for (String name : names) {
                Path child = folder.resolve(name);
                String shown = shownAs + "/" + name;
                if (name.startsWith(".") || !Files.isDirectory(child)) {
                    continue;
                }
                if (within != null && !child.toRealPath().startsWith(within)) {
                    problems.add(FileFaults.outsideLink(shown));
                } else {
                    found.add(new FolderSource(child, shown));
                }
            }
        }
        return found;
    }

    @Override
    List<TextFile> plays() throws IOException {
        String[] names = folder.resolve(PLAYS).toFile().list();
        List<TextFile> plays = new ArrayList<>();
        if (names != null) {
            Arrays.sort(names);
            for (String name : names) {
                if (isPlay(name)) {
                    plays.add(play(
                            PLAYS + "/" + name,
                            RegularFile.read(folder.resolve(PLAYS).resolve(name), LONGEST_PLAY)));
                }
            }
        }
        return plays;
    }

    /** Finds the story's files in the folder and those below it. */
    private final class Walk {
        private final Path root;
        private final ProblemCollector problems;
        private final List<Entry> found;

        Walk(Path root, ProblemCollector problems, List<Entry> found) {
            this.root = root;
            this.problems = problems;
            this.found = found;
        }

        void enter(Path here, String prefix) throws IOException {
            String[] names = here.toFile().list();
            if (names == null && prefix.isEmpty()) {
                throw new NotDirectoryException(here.toString());
            } else if (names == null) {
                problems.add(FileFaults.cannotRead(shown(prefix)));
                return;
            }
            for (String name : names) {
                if (found.size() <= StoryFileParser.FILES && !name.startsWith(".")) {
                    meet(here.resolve(name), name, prefix);
                }
            }
        }

        private void meet(Path child, String name, String prefix) throws IOException {
            BasicFileAttributes file =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean link = file.isSymbolicLink();
            boolean directory = link ? Files.isDirectory(child) : file.isDirectory();
            if (!belongs(name, directory, prefix.isEmpty())) {
                return;
            }
            if (link) {
                checkLink(child, shown(prefix + name));
            } else if (directory) {
                enter(child, prefix + name + "/");
            } else if (file.isRegularFile()) {
                found.add(new Entry(
                        prefix + name, file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
            } else {
                problems.add(FileFaults.notAFile(shown(prefix + name)));
            }
        }

        /**
         * Reports a link that leads nowhere or out of the folder. None is followed: what it leads to within the folder is
         * found under its own name.
         */
        private void checkLink(Path link, String path) throws IOException {
            if (!Files.exists(link)) {
                problems.add(FileFaults.deadLink(path));
            } else if (!link.toRealPath().startsWith(root)) {
                problems.add(FileFaults.outsideLink(path));
            }
        }
    }
}
