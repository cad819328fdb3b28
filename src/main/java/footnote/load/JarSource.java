package footnote.load;

import footnote.problem.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A story that the game's jar carries. */
final class JarSource extends StorySource {
    private final Path jar;
    private final String prefix;
    /** The contents of the files that were listed, by their names in the jar, which is opened once for all of them. */
    private final Map<String, byte[]> read = new HashMap<>();

    /** The names of the branches' folders that were met while the jar was listed. */
    private final Set<String> branches = new TreeSet<>();

    JarSource(Path jar, String folder) {
        super(folder);
        this.jar = jar;
        this.prefix = folder + "/";
    }

    /** Lies in the jar beside the story's folder, as its name with {@code .packed}. */
    @Override
    public Optional<byte[]> carried() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            JarEntry packed = file.getJarEntry(prefix.substring(0, prefix.length() - 1) + ".packed");
            return packed == null ? Optional.empty() : Optional.of(read(file, packed));
        }
    }

    /** The size and time of the whole jar, for branches too: to list what is in it would take as long as to read it. */
    @Override
    String stamp(ProblemCollector problems) throws IOException {
        BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
        return place() + "\n" + file.size() + " " + file.lastModifiedTime().to(TimeUnit.NANOSECONDS) + "\n";
    }

    @Override
    List<Entry> list(ProblemCollector problems) throws IOException {
        List<Entry> found = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            Enumeration<JarEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                String name = entry.getName();
                if (name.startsWith(prefix)) {
                    noteBranch(name.substring(prefix.length()));
                    if (belongs(name.substring(prefix.length()))) {
                        found.add(new Entry(name.substring(prefix.length()), entry.getSize(), 0));
                        read.put(name, read(file, entry));
                    }
                }
            }
        }
        if (found.isEmpty()) {
            throw new NoSuchFileException(prefix);
        }
        Collections.sort(found);
        return found;
    }

    @Override
    byte[] bytes(Entry entry) {
        return Objects.requireNonNull(read.get(prefix + entry.path()), "a file that was listed");
    }

    /** Those that were met by {@link #list}, which has to be called before. */
    @Override
    List<StorySource> branches(ProblemCollector problems) {
        List<StorySource> found = new ArrayList<>();
        for (String name : branches) {
            found.add(new JarSource(jar, prefix + BRANCHES + "/" + name));
        }
        return found;
    }

    @Override
    String place() {
        return jar + "!" + prefix;
    }

    private void noteBranch(String path) {
        int name = BRANCHES.length() + 1;
        int end = path.indexOf('/', name);
        if (path.startsWith(BRANCHES + "/") && end > name && path.charAt(name) != '.') {
            branches.add(path.substring(name, end));
        }
    }

    @Override
    List<TextFile> plays() throws IOException {
        List<TextFile> plays = new ArrayList<>();
        String folder = prefix + PLAYS + "/";
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                String name =
                        entry.getName().startsWith(folder) ? entry.getName().substring(folder.length()) : "/";
                if (isPlay(name) && name.indexOf('/') < 0) {
                    plays.add(play(PLAYS + "/" + name, read(file, entry)));
                }
            }
        }
        plays.sort(Comparator.comparing(TextFile::name));
        return plays;
    }

    private static byte[] read(JarFile file, JarEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
