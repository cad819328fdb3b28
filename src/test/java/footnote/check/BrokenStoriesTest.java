package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Golden;
import footnote.explore.statespace.Progress;
import footnote.load.Branches;
import footnote.load.DocumentFolder;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.ProblemPrinter;
import footnote.problem.TextFile;
import footnote.save.PlayFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder of broken stories, one or more for each kind of problem, each with the messages that it must give.
 *
 * <p>A folder is called after its code; those whose fault can be seen in the shape of one file alone begin with
 * {@code shape-}. The golden files are written anew with {@code -Dgolden=write}.
 */
class BrokenStoriesTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");
    private static final String SHAPE = "shape-";
    private static final Set<Code> IN_PLAY = EnumSet.of(
            Code.PLACEHOLDER_CITED,
            Code.NO_OFFER,
            Code.NO_WAY_OUT,
            Code.ALWAYS_TRUE,
            Code.NEVER_TRUE,
            Code.IDLE_OPERAND,
            Code.UNREAD_EFFECT,
            Code.RESET_ON_RETURN,
            Code.COSMETIC_CHOICE,
            Code.NO_DECISION,
            Code.REPEATED_PASSAGE);

    static List<String> stories() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyFaultIsToldInTheStorysWords(String name, @TempDir Path elsewhere) throws IOException {
        Findings findings = check(withLinks(name, elsewhere));
        Golden.compare("broken/" + name + "/expected.txt", told(findings));
        assertThat(findings.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theSameFilesGiveTheSameMessages(String name, @TempDir Path elsewhere) throws IOException {
        Path folder = withLinks(name, elsewhere);
        assertThat(told(check(folder))).isEqualTo(told(check(folder)));
    }

    /** And what a player can come to has one: the rest is what nobody comes to, or is not about play. */
    @ParameterizedTest
    @MethodSource("stories")
    void everyWayThereCanBeFollowed(String name, @TempDir Path elsewhere) throws IOException {
        Path folder = withLinks(name, elsewhere);
        for (Problem problem : check(folder).problems()) {
            assertThat(!problem.wayThere().isEmpty()).as(problem.message()).isEqualTo(IN_PLAY.contains(problem.code()));
            if (!problem.wayThere().isEmpty()) {
                TextFile file = new TextFile("there.play", String.join("\n", problem.wayThere()) + "\n");
                Findings stops = PlayTests.test(
                        new StoryVariants(StorySource.folder(folder, ""), Branches.ITS_OWN),
                        List.of(PlayFile.read(file)));
                assertThat(told(stops)).as(problem.message()).isEmpty();
            }
        }
    }

    @Test
    void everyCodeHasABrokenStoryOfItsName() throws IOException {
        List<String> names = stories();
        for (Code code : Code.values()) {
            assertThat(names).as(code.id()).containsAnyOf(code.id(), SHAPE + code.id());
            String name = names.contains(code.id()) ? code.id() : SHAPE + code.id();
            assertThat(Files.readString(FOLDER.resolve(name).resolve("expected.txt")))
                    .contains("[" + code.id() + "]");
        }
    }

    @Test
    void everyBrokenStoryIsNamedAfterACode() throws IOException {
        for (String name : stories()) {
            String plain = name.startsWith(SHAPE) ? name.substring(SHAPE.length()) : name;
            assertThat(Stream.of(Code.values()).map(Code::id))
                    .as(name)
                    .anyMatch(id -> plain.equals(id) || plain.startsWith(id + "-"));
        }
    }

    /** Where documents lie beside a story, its passages are held against them; where plays do, they are played. */
    static Findings check(Path folder) throws IOException {
        Findings findings =
                new Check(Progress.SILENT).eachOf(new StoryVariants(StorySource.folder(folder, ""), Branches.ITS_OWN));
        Path documents = folder.resolve("documents");
        if (Files.exists(folder.resolve("plays"))) {
            return findings.and(played(StorySource.folder(folder, "")));
        }
        if (Files.notExists(documents)) {
            return findings;
        }
        LoadResult loaded = Loader.load(StorySource.folder(folder, ""));
        return findings.and(Check.quotations(
                loaded,
                DocumentFolder.find(
                        documents, loaded.story().orElseThrow().documents().values())));
    }

    private static Findings played(StorySource source) throws IOException {
        LoadResult loaded = Loader.load(source, Branches.ITS_OWN);
        List<PlayFile> plays = Branches.ITS_OWN.plays(source, loaded).stream()
                .map(PlayFile::read)
                .toList();
        return PlayTests.test(loaded.story().orElseThrow(), plays);
    }

    private static String told(Findings findings) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : findings.problems()) {
            out.append(ProblemPrinter.print(problem)).append('\n');
        }
        return out.toString();
    }

    /** Links are no files to keep beside others: the stories that need one are copied and get it there. */
    private static Path withLinks(String name, Path elsewhere) throws IOException {
        if (!name.equals("outside-link") && !name.equals("cannot-read")) {
            return FOLDER.resolve(name);
        }
        Path copy = elsewhere.resolve("story");
        if (Files.notExists(copy)) {
            Files.createDirectory(copy);
            try (Stream<Path> files = Files.list(FOLDER.resolve(name))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
            Path outside = Files.writeString(elsewhere.resolve("outside.json"), "{ \"what\": 1 }");
            boolean leadsOut = name.equals("outside-link");
            Files.createSymbolicLink(copy.resolve("more.json"), leadsOut ? outside : elsewhere.resolve("nothing.json"));
        }
        return copy;
    }
}
