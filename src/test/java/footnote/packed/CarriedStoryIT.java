package footnote.packed;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.load.Branches;
import footnote.load.Loader;
import footnote.load.StorySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriedStoryIT {
    private static final Path JAR = Path.of("target/footnote.jar");
    private static final String SHIPPED = "story/limited-release";

    @TempDir
    Path folder;

    private PackedStory packed(Branches branches) {
        return PackedStory.of(StorySource.within(JAR, SHIPPED), branches, folder.resolve("kept"), "build 1");
    }

    @Test
    void theJarOpensItsStoryWithoutEverHavingLoadedIt() {
        assertThat(packed(Branches.ITS_OWN).open())
                .isEqualTo(Loader.load(StorySource.within(JAR, SHIPPED), Branches.ITS_OWN)
                        .story());
    }

    @Test
    void whatIsCarriedIsNotKeptAgain() {
        PackedStory packed = packed(Branches.ITS_OWN);
        packed.keep(packed.open().orElseThrow());
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    @Test
    void withoutItsBranchesItIsAnotherStory() {
        assertThat(packed(Branches.NONE).open()).isEmpty();
    }

    @Test
    void withAPlayersOwnBranchItIsAnotherStory() throws IOException {
        Path own = folder.resolve("own");
        assertThat(packed(Branches.ITS_OWN.andThoseIn(own, "own")).open()).isPresent();
        Files.createDirectories(own.resolve("cat"));
        assertThat(packed(Branches.ITS_OWN.andThoseIn(own, "own")).open()).isEmpty();
    }
}
