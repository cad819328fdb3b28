package footnote.web.build;

import footnote.file.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a program was made of last: the libraries, by their names, which have their versions; and each class of this
 * project that is in it, by its fingerprint. A class that was in it not can't get in before one that is changes.
 */
final class ProgramInputs {
    private final Path file;
    private final List<Path> folders = new ArrayList<>();
    private final String libraries;

    ProgramInputs(Path file, List<File> classPath) {
        this.file = file;
        StringBuilder names = new StringBuilder();
        for (File part : classPath) {
            if (part.isDirectory()) {
                folders.add(part.toPath());
            } else {
                names.append(part.getName()).append(' ');
            }
        }
        this.libraries = names.toString();
    }

    /** Whether a program that is made now would be the same. */
    boolean unchanged() throws IOException {
        if (Files.notExists(file)) {
            return false;
        }
        List<String> kept = Files.readAllLines(file);
        List<String> classes = new ArrayList<>();
        for (String line : kept.subList(Math.min(1, kept.size()), kept.size())) {
            classes.add(line.substring(line.indexOf(' ') + 1));
        }
        return kept.equals(lines(classes));
    }

    /** A program that could not be made whole is not to pass for one. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** @param classes the names of all classes that are in the program */
    void keep(Collection<String> classes) throws IOException {
        Files.write(file, lines(classes));
    }

    private List<String> lines(Collection<String> classes) throws IOException {
        List<String> lines = new ArrayList<>(List.of(libraries));
        for (String name : new TreeSet<>(classes)) {
            for (Path folder : folders) {
                Path compiled = folder.resolve(name.replace('.', '/') + ".class");
                if (Files.exists(compiled)) {
                    lines.add(Sha256.hex(Files.readAllBytes(compiled)) + " " + name);
                }
            }
        }
        return lines;
    }
}
