package footnote.write.bundle;

import footnote.file.Resource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The program's own launcher under another name, made to begin with another story.
 *
 * @param name  of the command
 * @param story its path within {@code stories.jar}
 */
record Launcher(String name, String story) {
    private static final String SHIPPED = "story/limited-release";

    /** Writes the shell script, and on Windows the twin that its command interpreter reads. */
    void writeTo(Path folder) throws IOException {
        if (windows()) {
            Files.writeString(folder.resolve(name + ".cmd"), text("footnote.cmd"));
        } else {
            Path script = Files.writeString(folder.resolve(name), text("footnote"));
            if (!script.toFile().setExecutable(true, false)) {
                throw new IOException(script + " can't be made executable");
            }
        }
    }

    /** Has it make the class archive of its runtime. The bundle works without: a fault here is none. */
    void prepare(Path folder) throws IOException {
        if (windows()) {
            return;
        }
        try {
            new ProcessBuilder(folder.resolve(name).toAbsolutePath().toString(), "--prepare")
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String text(String file) {
        return Resource.text(Launcher.class, file).replace(SHIPPED, story);
    }

    private static boolean windows() {
        return File.separatorChar == '\\';
    }
}
