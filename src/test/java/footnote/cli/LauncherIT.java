package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, in a folder of its own with the finished jar, or without it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path JAR = Path.of("target/footnote.jar");
    private static final Path FRAMES = Path.of("src/test/resources/frames/story");

    @TempDir
    Path folder;

    private Path home;
    private Path tools;
    private Path jar;
    private final Map<String, String> environment = new TreeMap<>();

    /** What was said on the way, and how it ended. */
    private record Run(int code, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectory(folder.resolve("game"));
        jar = home.resolve("target/footnote.jar");
        tools = Files.createDirectory(folder.resolve("tools"));
        Files.createDirectory(jar.getParent());
        Files.copy(Path.of("footnote"), home.resolve("footnote"));
        Files.copy(JAR, jar);
        Files.setLastModifiedTime(jar, secondsAgo(50));
        environment.put("HOME", folder.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", System.getenv("PATH"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("FOOTNOTE_PREPARE", "no");
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return run(home.resolve("footnote"), arguments);
    }

    private Run run(Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private void tool(String name, String script) throws IOException {
        Path tool = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void theGameIsPlayedFromAPipe() throws Exception {
        Run run = run("--plain");
        assertThat(run.err).isEmpty();
        assertThat(run.out).startsWith("Limited Release\n");
        assertThat(run.code).isZero();
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL, xx_YY.UTF-8", "LC_CTYPE, xx_YY.utf8", "LANG, C.UTF8"})
    void aLocaleThatIsNotInstalledAndSaysUtf8IsUtf8(String variable, String locale) throws Exception {
        environment.remove("LC_ALL");
        environment.put(variable, locale);
        Run run = playInAHut();
        assertThat(run.err).isEmpty();
        assertThat(run.out).contains("\u2019").doesNotContain("\ufffd");
        assertThat(run.code).isZero();
    }

    @Test
    void aFolderThatTheLocaleCantNameIsSaid() throws Exception {
        environment.put("LC_ALL", "C");
        Run run = playInAHut();
        assertThat(run.code).isEqualTo(2);
        assertThat(run.err)
                .hasLineCount(1)
                .startsWith("footnote: a file can't be named h")
                .endsWith(" in this locale (C); put LC_ALL=C.UTF-8 before the command.\n");
    }

    private Run playInAHut() throws IOException, InterruptedException {
        // the shell names the folder, in bytes: this Java may not be able to
        tool(
                "play",
                "hut=$(printf 'h\\303\\274tte'); cp -r '" + FRAMES.toAbsolutePath() + "' \"$hut\"; echo 1 | '"
                        + home.resolve("footnote") + "' --plain \"$hut/\"");
        return run(tools.resolve("play"));
    }

    @Test
    void aRelativeFolderForCachesIsIgnored() throws Exception {
        Files.setPosixFilePermissions(jar.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        environment.put("XDG_CACHE_HOME", "caches");
        try {
            // whoever may write everywhere may write there, too
            assumeFalse(Files.isWritable(jar.getParent()), "needs a user who may not write everywhere");
            assertThat(run("--prepare").code).isZero();
            assertThat(folder.resolve(".cache/footnote/start.txt")).exists();
            assertThat(folder.resolve("caches")).doesNotExist();
        } finally {
            Files.setPosixFilePermissions(jar.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void itIsFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("play"), home.resolve("footnote"));
        assertThat(run(link, "--version").out).startsWith("Footnote 0.");
    }

    @Test
    void preparingMakesAnArchiveThatTheNextStartUses() throws Exception {
        run("--prepare");
        assertThat(home.resolve("target/start.txt")).exists();
        Path loaded = folder.resolve("loaded.txt");
        environment.put("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + loaded);
        Run run = run("--plain");
        assertThat(run.code).isZero();
        try (Stream<String> lines = Files.lines(loaded)) {
            assertThat(lines.filter(line -> line.contains(" footnote.plain.PlainFace ")))
                    .singleElement()
                    .asString()
                    .contains("shared objects file");
        }
    }

    @Test
    void aFolderThatCantBeWrittenStopsNothing() throws Exception {
        Files.setPosixFilePermissions(jar.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        environment.put("XDG_CACHE_HOME", folder.resolve("out.txt").toString());
        try {
            assertThat(run("--plain").code).isZero();
        } finally {
            Files.setPosixFilePermissions(jar.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void plainModeLoadsNothingThatItDoesNotNeed() throws Exception {
        run("--plain");
        Path loaded = folder.resolve("loaded.txt");
        environment.put("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + loaded);
        run("--plain");
        try (Stream<String> lines = Files.lines(loaded)) {
            // what Java itself loads before, to open a jar, is its own affair
            List<String> ours = lines.dropWhile(line -> !line.contains(" footnote.cli.Main "))
                    .toList();
            assertThat(ours).isNotEmpty();
            assertThat(ours.stream()
                            .filter(line -> line.matches(".*(picocli|lanterna|regex.Pattern |LambdaMetafactory|"
                                    + "util.stream|footnote.load.Loader |Formatter).*")))
                    .isEmpty();
        }
    }

    @Test
    void whatIsMissingIsBuiltOnceAndSaidInOneLine() throws Exception {
        Files.move(jar, folder.resolve("built.jar"));
        tool("mvn", "cp '" + folder.resolve("built.jar") + "' '" + jar + "'");
        environment.put("PATH", tools + ":" + environment.get("PATH"));
        assertThat(run("--version").err).isEqualTo("footnote: building the game, once ...\n");
        assertThat(run("--version").err).isEmpty();
    }

    @Test
    void aChangedSourceIsBuiltAgain() throws Exception {
        tool("mvn", "touch '" + jar + "'");
        environment.put("PATH", tools + ":" + environment.get("PATH"));
        Path source =
                Files.createDirectories(home.resolve("src/main/java/footnote")).resolve("Main.java");
        Files.writeString(source, "");
        Files.setLastModifiedTime(source, secondsAgo(100));
        for (Path each = source.getParent(); !each.equals(home); each = each.getParent()) {
            Files.setLastModifiedTime(each, secondsAgo(100));
        }
        assertThat(run("--version").err).as("an old source").isEmpty();
        Files.setLastModifiedTime(source, secondsAgo(10));
        assertThat(run("--version").err).as("a new source").contains("building the game");
        assertThat(run("--version").err).as("nothing since").isEmpty();
    }

    @Test
    void aSourceThatIsGoneIsBuiltAgainToo() throws Exception {
        tool("mvn", "touch '" + jar + "'");
        environment.put("PATH", tools + ":" + environment.get("PATH"));
        Path sources = Files.createDirectories(home.resolve("src/main/java"));
        Files.setLastModifiedTime(sources, secondsAgo(10));
        assertThat(run("--version").err).contains("building the game");
    }

    private static FileTime secondsAgo(int seconds) {
        return FileTime.from(Instant.now().minusSeconds(seconds));
    }

    @Test
    void aFolderMayHaveASpaceInItsName() throws Exception {
        Path spaced = Files.move(home, folder.resolve("the game"));
        assertThat(run(spaced.resolve("footnote"), "--prepare").code).isZero();
        Run run = run(spaced.resolve("footnote"), "--plain");
        assertThat(run.err).isEmpty();
        assertThat(run.code).isZero();
    }

    @Test
    void aBuildThatFailsSaysWhy() throws Exception {
        Files.delete(jar);
        tool("mvn", "echo 'there is no semicolon'; exit 1");
        environment.put("PATH", tools + ":" + environment.get("PATH"));
        Run run = run();
        assertThat(run.code).isEqualTo(1);
        assertThat(run.err).contains("there is no semicolon").endsWith("the game could not be built; above is why.\n");
    }

    @Test
    void withoutMavenItSaysThatMavenIsNeeded() throws Exception {
        Files.delete(jar);
        environment.put("PATH", tools.toString());
        Run run = run();
        assertThat(run.code).isEqualTo(1);
        assertThat(run.err).hasLineCount(1).contains("Maven");
    }

    @Test
    void withoutAJavaItSaysWhichIsNeeded() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", tools.toString());
        Run run = run();
        assertThat(run.code).isEqualTo(1);
        assertThat(run.err)
                .isEqualTo(
                        "footnote: Java 17 or newer is needed, and there is none: no JAVA_HOME, no java in the PATH.\n");
    }

    @Test
    void anOldJavaIsRefused() throws Exception {
        tool("java", "");
        Files.createDirectories(folder.resolve("eleven/bin"));
        Files.move(tools.resolve("java"), folder.resolve("eleven/bin/java"));
        Files.writeString(folder.resolve("eleven/release"), "JAVA_VERSION=\"11.0.2\"\n");
        environment.put("JAVA_HOME", folder.resolve("eleven").toString());
        Run run = run();
        assertThat(run.code).isEqualTo(1);
        assertThat(run.err).contains("Java 17 or newer is needed", "11.0.2").hasLineCount(1);
    }
}
