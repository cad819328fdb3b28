package footnote.load;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Attack;
import footnote.check.Check;
import footnote.game.Game;
import footnote.game.Page;
import footnote.game.Step;
import footnote.problem.HiddenCharacters;
import footnote.problem.ProblemPrinter;
import footnote.story.Role;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every small story of the tests with one of its files damaged: it loads and plays, or problems say why it doesn't. */
class MutatedStoriesTest {
    private static final Path STORIES = Path.of("src/test/resources");
    private static final int LONGEST = 20_000;

    @TempDir
    Path folder;

    @Test
    void whateverIsInAFileItIsReadOrReported() throws IOException {
        List<Map<Path, byte[]>> stories = stories();
        Attack.rounds(44, random -> {
            Map<Path, byte[]> story = stories.get(random.nextInt(stories.size()));
            List<Path> files = List.copyOf(story.keySet());
            Path victim = files.get(random.nextInt(files.size()));
            clear();
            for (Path file : files) {
                byte[] whole = story.get(file);
                write(file, file.equals(victim) ? Attack.mutated(whole, random) : whole);
            }
            LoadResult loaded = Loader.load(StorySource.folder(folder, "story"), Branches.ITS_OWN);
            isSaid(loaded);
            Check.asWritten(loaded);
            loaded.story().ifPresent(whole -> play(whole, random));
        });
    }

    /** Not played or checked: the rest of the story is a thousand times as much as the damage. */
    @Test
    void whateverIsInAFileOfTheShippedStoryItIsReadOrReported() throws IOException {
        Path shipped = Path.of("story/limited-release");
        List<Path> files;
        try (Stream<Path> all = Files.walk(shipped)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            write(shipped.relativize(file), Files.readAllBytes(file));
        }
        Attack.rounds(1, random -> {
            Path victim = files.get(random.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(victim);
            write(shipped.relativize(victim), Attack.mutated(whole, random));
            isSaid(Loader.load(StorySource.folder(folder, "story"), Branches.ITS_OWN));
            write(shipped.relativize(victim), whole);
        });
    }

    private static void isSaid(LoadResult loaded) {
        assertThat(loaded.story().isPresent() || !loaded.problems().isEmpty()).isTrue();
        loaded.problems().forEach(problem -> {
            String said = ProblemPrinter.print(problem);
            assertThat(HiddenCharacters.find(said.replace("\n", ""))).as(said).isEqualTo(-1);
            assertThat(said).doesNotContain("Exception", "java.");
        });
    }

    private static void play(Story story, Random random) {
        Game game = new Game(story);
        for (Role role : story.roles().values()) {
            Step step = game.start(role, Map.of());
            List<Page.Offer> offers = Page.of(game, role, step).offers();
            for (int i = 0; i < 4 && !offers.isEmpty(); i++) {
                step = game.choose(
                        step.state(), offers.get(random.nextInt(offers.size())).choice());
                offers = Page.of(game, role, step).offers();
            }
        }
    }

    /** The folders with a small {@code story.json} in them, each as its files. */
    private static List<Map<Path, byte[]>> stories() throws IOException {
        List<Path> heads;
        try (Stream<Path> all = Files.walk(STORIES)) {
            heads = all.filter(file -> file.endsWith("story.json")).sorted().toList();
        }
        List<Map<Path, byte[]>> stories = new ArrayList<>();
        for (Path head : heads) {
            Map<Path, byte[]> files = files(head.getParent());
            if (!files.isEmpty()) {
                stories.add(files);
            }
        }
        assertThat(stories).hasSizeGreaterThan(20);
        return stories;
    }

    /** Nothing where one of them is too large to be read thousands of times. */
    private static Map<Path, byte[]> files(Path story) throws IOException {
        Map<Path, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(story)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(story.relativize(file), Files.readAllBytes(file));
            }
        }
        files.remove(Path.of("expected.txt"));
        return files.values().stream().anyMatch(file -> file.length > LONGEST) ? Map.of() : files;
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private void clear() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
