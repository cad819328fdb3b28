package footnote.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.problem.Problem;
import footnote.problem.TextFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorySourceTest {
    private static final Path GOOD = Path.of("src/test/resources/good/everything");

    @TempDir
    private Path folder;

    @BeforeEach
    void aSmallStory() throws IOException {
        write("story.json", """
                { "format": 1, "id": "small", "ifid": "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104", "version": "1.0.0",
                  "title": "Small", "roles": { "one": { "title": "One", "start": "end" } } }
                """);
        write("end.json", """
                { "scenes": { "end": { "title": "End", "text": "Over.", "ending": { "name": "E", "about": "E." } } } }
                """);
    }

    @Test
    void aStoryMeansTheSameHoweverItIsCutIntoFiles() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.move(folder.resolve("end.json"), folder.resolve("a/b/end.json"));
        LoadResult loaded = load();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.origins()
                        .of(loaded.story().orElseThrow().scene("end"))
                        .orElseThrow())
                .hasToString("small/a/b/end.json:1:15");
    }

    @Test
    void branchesAndHiddenFilesAreNotRead() throws IOException {
        write("branches/x/branch.json", "no JSON");
        write(".draft.json", "no JSON");
        write(".old/end.json", "no JSON");
        write("end.json~", "no JSON");
        assertThat(load().problems()).isEmpty();
        write("more/branches/x.json", "no JSON");
        assertThat(messages()).singleElement().asString().contains("a value was expected here");
    }

    @Test
    void whatALinkWithinTheFolderLeadsToIsReadOnce() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a/round"), folder);
        Files.createSymbolicLink(folder.resolve("again.json"), folder.resolve("end.json"));
        assertThat(messages()).isEmpty();
    }

    @Test
    void whatIsBeingEditedCountsInPlaceOfWhatLiesOnTheDisk() throws IOException {
        write("branches/more/branch.json", "{ }");
        Path end = folder.resolve("end.json");
        String there = Files.readString(end);
        Edited edited = new Edited();
        edited.texts.put(end, there.replace("Over.", "Over and out: ☃ 𝄞."));
        edited.texts.put(folder.resolve("new.json"), "{ \"variables\": { \"lit\": { \"start\": false } } }");
        edited.texts.put(folder.resolve(".hidden.json"), "no JSON");
        edited.texts.put(folder.resolve("notes.txt"), "no JSON");
        edited.texts.put(folder.resolveSibling("elsewhere.json"), "no JSON");
        edited.texts.put(folder.resolve("branches/more/branch.json"), """
                { "id": "more", "version": "1.0.0", "title": "More", "story": "small", "fits": [ "1" ],
                  "variables": { "more:lit": { "start": false } } }
                """);
        StorySource source = StorySource.folder(folder, "small", edited);
        LoadResult loaded = Loader.load(source, Branches.ITS_OWN);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.story().orElseThrow().scene("end").text())
                .hasToString("Text[paragraphs=[Prose[source=Over and out: ☃ 𝄞.]]]");
        assertThat(loaded.story().get().variables()).containsOnlyKeys("lit", "more:lit");
        assertThat(Branches.ITS_OWN.texts(source))
                .extracting(TextFile::name)
                .containsExactly(
                        "small/end.json", "small/new.json", "small/story.json", "small/branches/more/branch.json");
        assertThat(Files.readString(end)).isEqualTo(there);
    }

    /** What an editor holds. */
    private static final class Edited implements UnsavedTexts {
        private final Map<Path, String> texts = new HashMap<>();

        @Override
        public Optional<String> of(Path file) {
            return Optional.ofNullable(texts.get(file));
        }

        @Override
        public Collection<Path> files() {
            return texts.keySet();
        }
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("more.json"), "no JSON");
        Files.createSymbolicLink(folder.resolve("out"), elsewhere);
        LoadResult loaded = load();
        assertThat(loaded.story()).isPresent();
        assertThat(messages())
                .containsExactly("\"small/out\" is a link that leads out of the story's folder, and is not followed");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThat(Loader.load(StorySource.folder(folder.resolve("none"), "none"))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("there is no folder \"none\", or it can't be read");
    }

    @Test
    void aFileBeyondTheLimitIsNotRead() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.json").toFile(), "rw")) {
            large.setLength((64L << 20) + 1);
        }
        assertThat(messages())
                .containsExactly("\"small/large.json\" is larger than 64 MB, and that is the limit of a file");
    }

    @Test
    void moreFilesThanTheLimitAreSaid() throws IOException {
        for (int i = 0; i < 10_000; i++) {
            Files.write(folder.resolve("x" + i + ".json"), new byte[] {'{', '}'});
        }
        assertThat(messages()).containsExactly("the story has more than 10000 files, and that is the limit");
    }

    @Test
    void theProgramsOwnFilesAreAFolderOrAJar() throws IOException {
        Path jar = folder.resolve("game.jar");
        pack(GOOD, "story/everything/", jar);
        LoadResult packed = Loader.load(StorySource.within(jar, "story/everything"));
        LoadResult unpacked = Loader.load(StorySource.within(GOOD.getParent(), "everything"));
        assertThat(packed.problems()).isEmpty();
        assertThat(packed.story().orElseThrow().scenes().keySet())
                .containsExactlyElementsOf(
                        unpacked.story().orElseThrow().scenes().keySet());
        assertThat(packed.origins().of(packed.story().orElseThrow()).orElseThrow())
                .hasToString("story/everything/story.json:8:12");
        assertThat(Loader.load(StorySource.within(jar, "story/none")).failed()).isTrue();
        assertThat(Loader.load(StorySource.within(folder.resolve("none.jar"), "story/none"))
                        .failed())
                .isTrue();
    }

    private static void pack(Path from, String prefix, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(
                        new JarEntry(prefix + from.relativize(file).toString().replace('\\', '/')));
                packed.write(Files.readAllBytes(file));
            }
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text, UTF_8);
    }

    private LoadResult load() {
        return Loader.load(StorySource.folder(folder, "small"));
    }

    private List<String> messages() {
        return load().problems().stream().map(Problem::message).toList();
    }
}
