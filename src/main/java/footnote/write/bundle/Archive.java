package footnote.write.bundle;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/** One file made of a folder, which keeps what may be executed: {@code .tar.gz} or {@code .zip}. */
public enum Archive {
    /** What {@code tar} makes; every system that Footnote knows has one. */
    TAR_GZ(".tar.gz") {
        @Override
        void pack(Path folder, Path file) throws IOException, BundleException {
            String parent = folder.resolve("..").toString();
            Process tar;
            try {
                tar = new ProcessBuilder("tar", "-czf", file.toString(), "-C", parent, folder.getFileName() + "")
                        .redirectErrorStream(true)
                        .start();
            } catch (IOException missing) {
                throw new BundleException("there is no tar here to make " + file + " with; name a .zip, or a folder");
            }
            String said = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            try {
                if (tar.waitFor() != 0) {
                    throw new BundleException("tar could not make " + file + ": "
                            + said.lines().findFirst().orElse(""));
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new BundleException("it was stopped");
            }
        }
    },
    ZIP(".zip") {
        @Override
        void pack(Path folder, Path file) throws IOException {
            Map<String, ?> posix = File.separatorChar == '/'
                    ? Map.of("create", "true", "enablePosixFileAttributes", "true")
                    : Map.of("create", "true");
            URI zip = URI.create("jar:" + file.toUri());
            try (FileSystem inside = FileSystems.newFileSystem(zip, posix);
                    Stream<Path> found = Files.walk(folder)) {
                for (Path each : (Iterable<Path>) found::iterator) {
                    String path = folder.getFileName() + "/"
                            + folder.relativize(each).toString().replace('\\', '/');
                    Files.copy(each, inside.getPath(path), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    };

    private final String ending;

    Archive(String ending) {
        this.ending = ending;
    }

    /** How the names of such files end. */
    public String ending() {
        return ending;
    }

    /**
     * Makes a bundle and packs it, as a folder that is called as the file is without its ending.
     *
     * @param file where nothing lies yet
     * @throws BundleException where this Java can't link a runtime, or a tool is missing
     * @throws IOException where something can't be read or written
     */
    public void make(Bundle bundle, Path file) throws IOException, BundleException {
        String called = file.getFileName().toString();
        Path work = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".bundle");
        try {
            Path folder = work.resolve(called.substring(0, called.length() - ending.length()));
            bundle.writeTo(folder);
            pack(folder, file);
        } finally {
            FileTree.delete(work);
        }
    }

    /**
     * Writes a folder and all that is in it, under the folder's name.
     *
     * @param file where nothing lies yet
     * @throws BundleException where a tool is missing
     * @throws IOException where something can't be read or written
     */
    abstract void pack(Path folder, Path file) throws IOException, BundleException;
}
