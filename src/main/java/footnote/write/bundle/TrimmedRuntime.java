package footnote.write.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Java runtime with the program in it, and of Java only what the program needs. */
interface TrimmedRuntime {
    /**
     * The runtime for a program.
     *
     * @param program a jar, which a JDK's tools link into a runtime; or the folder of such a runtime, which is copied
     */
    static TrimmedRuntime of(Path program) {
        return Files.isDirectory(program) ? into -> FileTree.copy(program, into) : new LinkedRuntime(program);
    }

    /** @param into a folder that isn't there yet */
    void writeTo(Path into) throws IOException, BundleException;
}
