package footnote.write.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The program's jar with a description as a module, which it needs in order to be linked into a runtime. */
final class ProgramModule {
    static final String NAME = "footnote";

    /**
     * What of Java the program needs. The libraries in the jar name more (windows, the web, databases), for parts of them
     * that the program never comes to.
     */
    private static final List<String> NEEDED = List.of("java.logging", "java.xml", "jdk.unsupported", "jdk.zipfs");

    private static final String SERVICES = "META-INF/services/";

    private ProgramModule() {}

    /**
     * Makes it.
     *
     * @param work a folder for what is needed on the way
     * @return the jar of the module, in that folder
     */
    static Path of(Path jar, Path work) throws IOException, BundleException {
        Path module = Files.copy(jar, work.resolve("footnote.jar"));
        Path source = Files.writeString(work.resolve("module-info.java"), described(jar));
        LinkedRuntime.run(
                "javac",
                List.of(
                        "-nowarn",
                        "-proc:none",
                        "-d",
                        work.toString(),
                        "--module-version",
                        version(jar),
                        "--patch-module",
                        NAME + "=" + jar,
                        source.toString()));
        LinkedRuntime.run(
                "jar", List.of("--update", "--file", module.toString(), "-C", work.toString(), "module-info.class"));
        return module;
    }

    /** The program's version as its jar says it: the module says it for the program once there is no jar. */
    private static String version(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String version = file.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return version == null ? "0" : version;
        }
    }

    /** The description: what is exported is found by whoever starts Java without naming a module. */
    private static String described(Path jar) throws IOException {
        StringBuilder source = new StringBuilder("module " + NAME + " {\n    exports footnote.cli;\n");
        NEEDED.forEach(module -> source.append("    requires ").append(module).append(";\n"));
        services(jar)
                .forEach((service, by) -> source.append("    uses ")
                        .append(service)
                        .append(";\n    provides ")
                        .append(service)
                        .append(" with ")
                        .append(String.join(", ", by))
                        .append(";\n"));
        return source + "}\n";
    }

    /**
     * The services that the libraries look up, each with who provides it: a module has to say so itself. Services of what
     * is not in the jar, such as of a tool that the program was built with, are nobody's.
     */
    private static Map<String, List<String>> services(Path jar) throws IOException {
        Map<String, List<String>> services = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                String service =
                        entry.getName().startsWith(SERVICES) ? entry.getName().substring(SERVICES.length()) : "";
                if (zip.getEntry(service.replace('.', '/') + ".class") != null) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    services.put(service, names(text));
                }
            }
        }
        return services;
    }

    private static List<String> names(String file) {
        List<String> names = new ArrayList<>();
        file.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(names::add);
        return names;
    }
}
