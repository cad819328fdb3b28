package footnote.write.bundle;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * A runtime that the tools of the JDK link: {@code javac} describes the jar as a module, {@code jlink} puts it together
 * with the modules of Java that it needs.
 */
final class LinkedRuntime implements TrimmedRuntime {
    private static final List<String> TRIMMED = List.of(
            "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--compress=2", "--add-modules");

    private final Path jar;

    LinkedRuntime(Path jar) {
        this.jar = jar;
    }

    @Override
    public void writeTo(Path into) throws IOException, BundleException {
        Path work = Files.createTempDirectory(into.toAbsolutePath().getParent(), ".module");
        try {
            List<String> arguments = new ArrayList<>(TRIMMED);
            arguments.addAll(List.of(ProgramModule.NAME, "--module-path", ProgramModule.of(jar, work) + ""));
            arguments.addAll(List.of("--output", into.toString()));
            run("jlink", arguments);
        } finally {
            FileTree.delete(work);
        }
    }

    /**
     * Runs a tool of the JDK.
     *
     * @throws BundleException where this Java has no such tool, or with what the tool says where it fails
     */
    static void run(String name, List<String> arguments) throws BundleException {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        if (tool(name).run(out, out, arguments.toArray(new String[0])) != 0) {
            throw new BundleException(name + " could not make the runtime: "
                    + Arrays.stream(said.toString().strip().split("\n"))
                            .findFirst()
                            .orElse(""));
        }
    }

    private static ToolProvider tool(String name) throws BundleException {
        return ToolProvider.findFirst(name)
                .orElseThrow(() -> new BundleException("this Java has no " + name
                        + ", which links a runtime: start Footnote with a whole JDK (set JAVA_HOME), or from an"
                        + " unpacked download"));
    }
}
