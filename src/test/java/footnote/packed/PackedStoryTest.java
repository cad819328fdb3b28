package footnote.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.Attack;
import footnote.load.Branches;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedStoryTest {
    private static final String EVERYTHING = "src/test/resources/good/everything";

    @TempDir
    Path folder;

    private Path files;
    private Path kept;

    @BeforeEach
    void copyAStory() throws IOException {
        files = folder.resolve("story");
        kept = folder.resolve("kept");
        try (Stream<Path> all = Files.walk(Path.of(EVERYTHING))) {
            for (Path file : all.toList()) {
                Files.copy(
                        file, files.resolve(Path.of(EVERYTHING).relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Story load(Path story) {
        return Loader.load(StorySource.folder(story, "")).story().orElseThrow();
    }

    private PackedStory packed() {
        return PackedStory.of(StorySource.folder(files, ""), Branches.ITS_OWN, kept, "build 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {EVERYTHING, "story/limited-release", "src/test/resources/stories/pier"})
    void aStoryComesOutAsItWasPutIn(String story) {
        PackedStory packed = PackedStory.of(StorySource.folder(Path.of(story), ""), Branches.NONE, kept, "build 1");
        Story loaded = load(Path.of(story));
        assertThat(packed.open()).isEmpty();
        packed.keep(loaded);
        Story opened = packed.open().orElseThrow();
        assertThat(opened)
                .usingRecursiveComparison()
                .ignoringAllOverriddenEquals()
                .isEqualTo(loaded);
        assertThat(orders(opened)).isEqualTo(orders(loaded));
    }

    /** The maps of a story are in the writer's order, which the comparison does not ask for. */
    private static List<Object> orders(Story story) {
        return List.of(
                List.copyOf(story.scenes().keySet()),
                List.copyOf(story.variables().keySet()),
                List.copyOf(story.documents().keySet()),
                List.copyOf(story.roles().keySet()),
                List.copyOf(story.marks().keySet()),
                List.copyOf(story.chapters().keySet()));
    }

    @Test
    void aChangedFileIsNoticed() throws IOException {
        packed().keep(load(files));
        Files.setLastModifiedTime(files.resolve("story.json"), FileTime.fromMillis(1));
        assertThat(packed().open()).isEmpty();
    }

    @Test
    void aNewFileIsNoticed() throws IOException {
        packed().keep(load(files));
        Files.writeString(files.resolve("zz.json"), "{ \"scenes\": {} }");
        assertThat(packed().open()).isEmpty();
    }

    @Test
    void aNewBranchIsNoticed() throws IOException {
        packed().keep(load(files));
        Files.createDirectories(files.resolve("branches/cat"));
        Files.writeString(files.resolve("branches/cat/branch.json"), "{}");
        assertThat(packed().open()).isEmpty();
    }

    @Test
    void anotherBuildOfTheProgramReadsItsOwnFormAlone() {
        packed().keep(load(files));
        assertThat(PackedStory.of(StorySource.folder(files, ""), Branches.ITS_OWN, kept, "build 2")
                        .open())
                .isEmpty();
    }

    @Test
    void aProgramThatCantBeToldFromOthersKeepsNothing() {
        PackedStory packed = PackedStory.of(StorySource.folder(files, ""), Branches.ITS_OWN, kept, "");
        packed.keep(load(files));
        assertThat(packed.open()).isEmpty();
        assertThat(kept).doesNotExist();
    }

    @Test
    void aDamagedPackIsIgnored() throws IOException {
        packed().keep(load(files));
        Path file;
        try (Stream<Path> all = Files.list(kept)) {
            file = all.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += Attack.isLong() ? 1 : 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(packed().open()).as("the first %s bytes", length).isEqualTo(Optional.empty());
        }
        for (int bit = 0; bit < whole.length * 8; bit += Attack.isLong() ? 1 : 89 * 8 + 1) {
            Files.write(file, Attack.flipped(whole, bit / 8, bit % 8));
            assertThat(packed().open()).as("another bit at %s", bit).isEqualTo(Optional.empty());
        }
    }

    @Test
    void damageUnderAValidChecksumEndsTheReadingAndNothingElse() throws IOException {
        packed().keep(load(files));
        Path file;
        try (Stream<Path> all = Files.list(kept)) {
            file = all.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        byte[] inner = Arrays.copyOfRange(whole, PackedWriter.SEAL, whole.length);
        Attack.rounds(5, random -> {
            byte[] spoilt = Attack.mutated(inner, random);
            byte[] sealed = new byte[PackedWriter.SEAL + spoilt.length];
            System.arraycopy(spoilt, 0, sealed, PackedWriter.SEAL, spoilt.length);
            System.arraycopy(PackedWriter.seal(sealed), 0, sealed, 0, PackedWriter.SEAL);
            Files.write(file, sealed);
            assertThatCode(() -> packed().open()).doesNotThrowAnyException();
        });
    }

    @Test
    void aListThatClaimsMoreThanThereIsFillsNoMemory() {
        PackedWriter out = new PackedWriter();
        out.number(Integer.MAX_VALUE);
        PackedReader in = new PackedReader(out.bytes());
        assertThatThrownBy(in::texts).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aNegativeLengthDoesNotReadAPartAgain() {
        PackedWriter out = new PackedWriter();
        out.number(-4);
        PackedReader in = new PackedReader(out.bytes());
        assertThatThrownBy(in::leaveOut).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFolderThatCantBeWrittenKeepsNothingAndSaysNothing() throws IOException {
        Files.writeString(kept, "a file where the folder should be");
        packed().keep(load(files));
        assertThat(packed().open()).isEmpty();
    }
}
