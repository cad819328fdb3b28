package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A story in a bundle, made by the finished jar, unpacked elsewhere, on a machine that has no Java. */
@DisabledOnOs(OS.WINDOWS)
class BundleIT {
    @TempDir
    static Path folder;

    private static Path unpacked;

    /** How a process ended, and all that it said. */
    private record Run(int code, String said) {}

    @BeforeAll
    static void makeOneAndUnpackIt() throws Exception {
        Path story = Files.createDirectory(folder.resolve("pier"));
        Files.writeString(story.resolve("story.json"), readmesStory());
        Run run =
                bundle(story.toString(), "-o", folder.resolve("the-pier.tar.gz").toString());
        assertThat(run.code).as(run.said).isZero();
        Path elsewhere = Files.createDirectory(folder.resolve("else where"));
        start(elsewhere, Map.of("PATH", System.getenv("PATH")), "tar", "xf", "../the-pier.tar.gz");
        unpacked = elsewhere.resolve("the-pier");
    }

    /** The whole story that the README shows. */
    private static String readmesStory() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("```json") + "```json\n".length();
        return readme.substring(begin, readme.indexOf("```", begin));
    }

    private static Run bundle(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target/footnote.jar").toAbsolutePath().toString(),
                "bundle"));
        command.addAll(List.of(arguments));
        return start(folder, Map.of("HOME", folder.toString()), command.toArray(new String[0]));
    }

    /** Starts what was unpacked where there is no Java: nothing is on the path but what the system itself has. */
    private static Run play(Map<String, String> more, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(unpacked.resolve("pier").toString()));
        command.addAll(List.of(arguments));
        Map<String, String> environment = new TreeMap<>(more);
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("PATH", folder.resolve("nothing").toString());
        environment.put("LC_ALL", "C.UTF-8");
        return start(folder, environment, command.toArray(new String[0]));
    }

    private static Run start(Path where, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        return new Run(process.exitValue(), Files.readString(said));
    }

    @Test
    void theStoryIsPlayed() throws Exception {
        Run run = play(Map.of(), "--plain");
        assertThat(run.said).startsWith("The pier\n");
        assertThat(run.code).isZero();
    }

    @Test
    void itKnowsWhichFootnoteItIs() throws Exception {
        assertThat(play(Map.of(), "--version").said).matches("Footnote \\d+\\.\\d+.*\n");
    }

    @Test
    void commandsThatNeedTheLibrariesWorkToo() throws Exception {
        assertThat(play(Map.of(), "check").said).contains("pier");
        assertThat(play(Map.of(), "map", "--svg").said).contains("class=\"scene");
        Path twee = Files.writeString(
                folder.resolve("bell.twee"), ":: Start\nA bell. <b>Loud.</b>\n[[On->Door]]\n\n:: Door\nRain.\n");
        Run imported = play(
                Map.of(), "import", twee.toString(), folder.resolve("imported").toString());
        assertThat(imported.code).as(imported.said).isZero();
    }

    @Test
    void theFirstScreenTakesItsClassesFromTheArchive() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        play(
                Map.of(
                        "JAVA_TOOL_OPTIONS",
                        "-Xlog:class+load:file=" + loaded.toString().replace(' ', '_')),
                "--plain");
        try (Stream<String> lines = Files.lines(loaded)) {
            assertThat(lines.filter(line -> line.contains(" footnote.plain.PlainFace ")))
                    .singleElement()
                    .asString()
                    .contains("shared objects file");
        }
    }

    @Test
    void aBundleCanMakeAnotherBundle() throws Exception {
        Path again = folder.resolve("again.zip");
        Run run = play(Map.of("PATH", "/usr/bin:/bin"), "bundle", "--name", "once-more", "-o", again.toString());
        assertThat(run.code).as(run.said).isZero();
        assertThat(again).isNotEmptyFile();
    }

    @Test
    void theBranchesThatAreNamedGoWithTheStory() throws Exception {
        Path branch = Files.createDirectories(folder.resolve("elsewhere/gull"));
        Files.writeString(branch.resolve("branch.json"), """
                { "id": "gull", "version": "1.0.0", "title": "The gull", "story": "pier", "fits": [ "1" ],
                  "scenes": { "gull:cry": { "title": "A cry", "text": [ "It flies." ],
                      "ending": { "name": "A gull", "about": "No entry." } } },
                  "adds": { "night": { "text": [ "A gull is asleep on the rail." ] } } }
                """);
        Path to = folder.resolve("with-gull");
        Run run = bundle(folder.resolve("pier").toString(), "--branch", branch.toString(), "-o", to.toString());
        assertThat(run.code).as(run.said).isZero();
        try (ZipFile stories = new ZipFile(to.resolve("stories.jar").toFile())) {
            assertThat(stories.getEntry("story/pier/branches/gull/branch.json")).isNotNull();
            assertThat(stories.getEntry("story/pier.packed")).isNotNull();
        }
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        Path there = Files.writeString(folder.resolve("there.zip"), "mine");
        Run run = bundle("pier", "-o", there.toString());
        assertThat(run.code).isEqualTo(1);
        assertThat(run.said).isEqualTo("footnote: " + there + " is there already.\n");
        assertThat(there).hasContent("mine");
    }

    @Test
    void aStoryThatCantBePlayedIsNotBundled() throws Exception {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.copy(folder.resolve("pier/story.json"), broken.resolve("story.json"));
        Files.writeString(broken.resolve("story.json"), "}", StandardOpenOption.APPEND);
        Run run = bundle(broken.toString(), "-o", folder.resolve("broken.zip").toString());
        assertThat(run.code).isEqualTo(1);
        assertThat(run.said).contains("story.json:");
        assertThat(folder.resolve("broken.zip")).doesNotExist();
    }

    @AfterAll
    static void leaveNothingBehind() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(each -> each.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }
}
