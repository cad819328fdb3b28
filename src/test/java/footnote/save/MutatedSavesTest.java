package footnote.save;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Attack;
import footnote.game.Playthrough;
import footnote.problem.HiddenCharacters;
import footnote.problem.ProblemPrinter;
import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves and recorded plays with damages of every kind: what is in them is read, or said, and nothing else happens. */
class MutatedSavesTest {
    private static final byte[] SAVE = """
            { "format": 1, "about": "The pier", "story": "harbour", "version": "1.0", "branches": ["fog"], "role": "pilot",
              "lasting": { "letter": "candid" }, "choices": ["a/a", "a/b"], "point": 1 }
            """.getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @Test
    void aSaveIsReadOrMovedAsideWithASentence() {
        Attack.rounds(5, random -> {
            Path file = Plays.folder(data).resolve("autosave.pilot.json");
            byte[] torn = Attack.mutated(SAVE, random);
            Files.createDirectories(file.getParent());
            clear(file.getParent());
            Files.write(file, torn);
            try (StorySaves saves = new StorySaves(data, Plays.STORY, Plays.IFID)) {
                ReadResult<Optional<Playthrough>> found = saves.autosave("pilot");
                assertThat(found.value().isPresent()).isEqualTo(found.remarks().isEmpty());
                found.remarks().forEach(remark -> {
                    assertThat(HiddenCharacters.find(remark)).isEqualTo(-1);
                    assertThat(remark).doesNotContain("Exception", "java.").endsWith(".");
                });
            }
            assertThat(bytes(file.getParent()))
                    .anySatisfy(kept -> assertThat(kept).isEqualTo(torn));
        });
    }

    @Test
    void aRecordedPlayIsReadOrItsLinesAreNamed() throws IOException {
        List<byte[]> plays = plays();
        Attack.rounds(15, random -> {
            byte[] torn = Attack.mutated(plays.get(random.nextInt(plays.size())), random);
            PlayFile play = PlayFile.read(TextFile.of("a.play", torn));
            assertThat(play.play().role().isEmpty() && play.problems().isEmpty())
                    .isFalse();
            play.problems().forEach(problem -> {
                String said = ProblemPrinter.print(problem);
                assertThat(HiddenCharacters.find(said.replace("\n", ""))).isEqualTo(-1);
            });
        });
    }

    private static List<byte[]> plays() throws IOException {
        List<byte[]> plays = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of("src/test/resources"))) {
            for (Path file : all.filter(path -> path.toString().endsWith(".play"))
                    .sorted()
                    .toList()) {
                plays.add(Files.readAllBytes(file));
            }
        }
        return plays;
    }

    private static List<byte[]> bytes(Path folder) throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.add(Files.readAllBytes(file));
            }
        }
        return all;
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
