package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check keeps what rests on a story's rules: it is found again sooner, never otherwise, and spoilt files do no harm. */
class ProofCacheTest {
    @TempDir
    private Path home;

    private Path story;

    @BeforeEach
    void aStoryThatLeavesPlayersWithoutAnOffer() throws IOException {
        Path original = Path.of("src/test/resources/broken/no-offer");
        story = home.resolve("story");
        try (Stream<Path> all = Files.walk(original)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path there = story.resolve(original.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
    }

    /** By a program that can be told from other builds of itself. */
    private String check(String build, String... more) throws IOException {
        Path jar = home.resolve("footnote.jar");
        Files.writeString(jar, build);
        Outside outside = new Outside(home).with("java.class.path", jar.toString());
        String[] args = Stream.concat(Stream.of("check", story.toString()), Stream.of(more))
                .toArray(String[]::new);
        assertThat(outside.run(args)).isEqualTo(1);
        assertThat(outside.complained()).isEmpty();
        return outside.printed();
    }

    private List<Path> kept() throws IOException {
        Path folder = home.resolve(".cache/footnote/proofs");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whereOnlyWordsChangedTheCacheIsUsedAndPlacesAreTheNewOnes() throws IOException {
        String before = check("one");
        List<Path> kept = kept();
        assertThat(before).contains("no-offer");
        assertThat(kept).isNotEmpty();
        for (Path file : json()) {
            Files.writeString(file, "\n\n" + Files.readString(file).replace("\"text\": \"", "\"text\": \"So then. "));
        }
        String after = check("one");
        assertThat(kept()).isEqualTo(kept);
        assertThat(after).isEqualTo(check("one", "--no-cache")).isNotEqualTo(before);
    }

    @Test
    void withoutTheCacheNothingIsKept() throws IOException {
        check("one", "--no-cache");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aDamagedCacheFileIsIgnored() throws IOException {
        String said = check("one");
        for (Path file : kept()) {
            byte[] proof = Files.readAllBytes(file);
            for (int at = 0; at < proof.length; at += 7) {
                byte[] turned = proof.clone();
                turned[at] ^= 1;
                Files.write(file, turned);
                assertThat(check("one")).as("byte %d turned", at).isEqualTo(said);
                Files.write(file, Arrays.copyOf(proof, at));
                assertThat(check("one")).as("%d bytes left", at).isEqualTo(said);
            }
            Files.delete(file);
            Files.createDirectory(file);
            assertThat(check("one")).isEqualTo(said);
        }
    }

    @Test
    void anotherBuildOfTheProgramIgnoresTheCache() throws IOException {
        String said = check("one");
        List<byte[]> first = bytes();
        assertThat(check("another")).isEqualTo(said);
        assertThat(bytes()).usingRecursiveComparison().isNotEqualTo(first);
    }

    private List<byte[]> bytes() throws IOException {
        List<byte[]> bytes = new ArrayList<>();
        for (Path file : kept()) {
            bytes.add(Files.readAllBytes(file));
        }
        return bytes;
    }

    private List<Path> json() throws IOException {
        try (Stream<Path> all = Files.walk(story)) {
            return all.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }
}
