package footnote.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.story.Choice;
import footnote.story.Limits;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BranchesTest {
    private static final Path CAT = Path.of("src/test/resources/branches/cat");

    @TempDir
    private Path home;

    private Path pier;

    @BeforeEach
    void thePier() throws IOException {
        pier = home.resolve("pier");
        copy(Path.of("src/test/resources/stories/pier"), pier);
    }

    @Test
    void aBranchInTheStorysOwnFolderIsLoadedByItself() throws IOException {
        copy(CAT, pier.resolve("branches/cat"));
        LoadResult loaded = load(Branches.ITS_OWN);
        assertThat(loaded.problems()).isEmpty();
        Story story = loaded.story().orElseThrow();
        assertThat(story.branches()).containsExactly("cat");
        assertThat(story.scene("pier").choices())
                .extracting(Choice::id)
                .containsExactly("fetch", "light", "sleep", "cat:follow");
        assertThat(story.scenes()).containsKeys("cat:cafe", "cat:end");
        assertThat(story.documents().keySet()).containsExactly("log", "cat:menu");
        assertThat(story.variables().keySet()).endsWith("cat:fed");
        assertThat(loaded.origins().of(story.scene("pier")).orElseThrow()).hasToString("pier/night.json:3:5");
        assertThat(loaded.origins()
                        .of(story.choice("pier/cat:follow").orElseThrow())
                        .orElseThrow())
                .hasToString("pier/branches/cat/branch.json:16:7");
        assertThat(story.scene("pier").text().paragraphs())
                .startsWith(theStoryAlone().scene("pier").text().paragraphs().toArray(Paragraph[]::new))
                .last()
                .hasToString("FirstOf[cases=[Case[condition=cat:fed, text=Text[paragraphs=[Prose[source=Something "
                        + "purrs.]]]]]]");
    }

    @Test
    void aTextCanBeAddedToAnEndingToo() throws IOException {
        Path late = Files.createDirectories(pier.resolve("branches/late"));
        Files.writeString(
                late.resolve("branch.json"),
                "{ \"id\": \"late\", \"version\": \"1.0.0\", \"title\": \"Late\", \"story\": \"pier\", \"fits\": [\"1\"],"
                        + " \"adds\": { \"end.dark\": { \"text\": \"Late.\", \"TODO\": \"say how late\" } } }",
                UTF_8);
        LoadResult loaded = load(Branches.ITS_OWN);
        assertThat(loaded.problems()).extracting(Problem::message).containsExactly("to do: say how late");
        Scene end = loaded.story().orElseThrow().scene("end.dark");
        assertThat(end.ending()).isPresent();
        assertThat(end.text().paragraphs()).last().isEqualTo(new Paragraph.Prose("Late."));
    }

    private Story theStoryAlone() {
        return Loader.load(source()).story().orElseThrow();
    }

    @Test
    void theStoryAloneKnowsNothingOfIt() throws IOException {
        copy(CAT, pier.resolve("branches/cat"));
        LoadResult alone = Loader.load(source());
        assertThat(alone.branches()).isEmpty();
        assertThat(alone.story().orElseThrow().scenes().keySet()).noneMatch(scene -> scene.contains(":"));
    }

    @Test
    void aBranchMayLieElsewhereAndCountsOnce() {
        Branches twice = Branches.ITS_OWN.and(cat()).and(cat());
        assertThat(load(twice).problems()).isEmpty();
        assertThat(load(twice).branches()).singleElement().satisfies(branch -> {
            assertThat(branch.id()).isEqualTo("cat");
            assertThat(branch.where()).isEqualTo("cat");
            assertThat(branch.fits()).isTrue();
        });
    }

    @Test
    void fromAFolderWithBranchesOfManyStoriesThoseOfThisOneAreTaken() throws IOException {
        Path kept = home.resolve("kept");
        copy(CAT, kept.resolve("a"));
        branch(kept.resolve("b"), "dog", "quay", "1");
        LoadResult loaded = load(Branches.NONE.andThoseIn(kept, "kept"));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.branches()).extracting(Branch::id).containsExactly("cat");
        assertThat(load(Branches.NONE.andThoseIn(home.resolve("nowhere"), "")).problems())
                .isEmpty();
    }

    @Test
    void aBranchFitsTheVersionsWhoseBeginningItNames() throws IOException {
        assertThat(fits("1")).isTrue();
        assertThat(fits("1.0")).isTrue();
        assertThat(fits("2\", \"1.0.0")).isTrue();
        assertThat(fits("1.1")).isFalse();
        assertThat(fits("10")).isFalse();
    }

    @Test
    void whatDoesNotFitIsNotReadAndSaid() throws IOException {
        branch(pier.resolve("branches/old"), "old", "pier", "0.9");
        Files.writeString(pier.resolve("branches/old/more.json"), "no JSON", UTF_8);
        LoadResult loaded = load(Branches.ITS_OWN);
        assertThat(loaded.story()).isPresent();
        assertThat(loaded.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "branch \"old\" is not loaded: it does not say that it fits version 1.0.0 of \"pier\"");
        assertThat(loaded.branches())
                .singleElement()
                .satisfies(branch -> assertThat(branch.fits()).isFalse());
    }

    @Test
    void aBranchThatDoesNotSayItsIdLeavesTheOthersAsTheyAre() throws IOException {
        copy(CAT, pier.resolve("branches/cat"));
        Path nameless = Files.createDirectories(pier.resolve("branches/dog"));
        Files.writeString(nameless.resolve("branch.json"), "{ \"title\": \"The dog\" }", UTF_8);
        assertThat(load(Branches.ITS_OWN).problems())
                .isNotEmpty()
                .allMatch(problem -> problem.where().orElseThrow().file().name().endsWith("dog/branch.json"));
    }

    @Test
    void aThingOfABranchWithoutTheBranchsIdHasThatFaultAlone() throws IOException {
        branch(pier.resolve("branches/dog"), "dog", "pier", "1", """
                , "adds": { "pier": { "choices": { "dog:bark": { "text": "Bark", "passage": "log#oil",
                    "stance": "questions", "margin": "Why not?", "to": "dog:yard" } } } },
                "scenes": { "yard": { "title": "The yard", "text": "Bones.", "next": "pier" } }
                """);
        assertThat(load(Branches.ITS_OWN).problems()).extracting(Problem::code).containsExactly(Code.BAD_NAME);
    }

    @Test
    void branchesComeInTheOrderOfTheirIds() throws IOException {
        String adds =
                ", \"adds\": { \"pier\": { \"choices\": { \"%s:go\": { \"text\": \"Go\", \"passage\": \"log#fog\","
                        + " \"stance\": \"questions\", \"margin\": \"?\", \"to\": \"pier\" } } } }";
        branch(pier.resolve("branches/a"), "two", "pier", "1", String.format(adds, "two"));
        branch(pier.resolve("branches/b"), "one", "pier", "1", String.format(adds, "one"));
        Story story = load(Branches.ITS_OWN).story().orElseThrow();
        assertThat(story.branches()).containsExactly("one", "two");
        assertThat(story.scene("pier").choices()).extracting(Choice::id).endsWith("one:go", "two:go");
    }

    @Test
    void oneOfSeveralCanBeAskedForAlone() throws IOException {
        branch(pier.resolve("branches/a"), "one", "pier", "1");
        LoadResult loaded = load(Branches.ITS_OWN.and(cat()).only("cat"));
        assertThat(loaded.story().orElseThrow().branches()).containsExactly("cat");
    }

    @Test
    void theLimitsThatAStorySetsForItselfDoNotHoldWithABranch() throws IOException {
        Path head = pier.resolve("story.json");
        Files.writeString(
                head, Files.readString(head).replace("\"roles\"", "\"limits\": { \"states\": 9 }, \"roles\""));
        assertThat(Loader.load(source()).story().orElseThrow().limits()).isNotEqualTo(Limits.NONE);
        assertThat(load(Branches.NONE.and(cat())).story().orElseThrow().limits())
                .isEqualTo(Limits.NONE);
    }

    @Test
    void aPlaythroughKnowsItsBranchesAndOpensWithoutOneAsFarAsItGoes() {
        Story with = load(Branches.NONE.and(cat())).story().orElseThrow();
        Playthrough played = Playthrough.of(with, with.roles().get("keeper"), Map.of())
                .choose("pier/fetch")
                .choose("pier/cat:follow")
                .choose("cat:cafe/feed")
                .choose("cat:cafe/stay");
        assertThat(played.branches()).containsExactly("cat");
        assertThat(Replay.of(new Game(with), played).present().state().scene()).hasToString("cat:end");
        Replay without = Replay.of(new Game(Loader.load(source()).story().orElseThrow()), played);
        assertThat(without.stop()).contains(new Replay.Stop("pier/cat:follow", Replay.Why.GONE));
        assertThat(without.playthrough().played()).containsExactly("pier/fetch");
        assertThat(without.playthrough().choices()).isEqualTo(played.choices());
    }

    @Test
    void aFolderOfBranchesThatIsALinkElsewhereIsNotFollowed() throws IOException {
        copy(CAT, home.resolve("elsewhere/cat"));
        Files.createSymbolicLink(pier.resolve("branches"), home.resolve("elsewhere"));
        assertThat(load(Branches.ITS_OWN).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "\"pier/branches/cat\" is a link that leads out of the story's folder, and is not followed");
    }

    @Test
    void theLimitsAreThoseOfTheStoryAndItsBranchesTogether() throws IOException {
        branch(pier.resolve("branches/many"), "many", "pier", "1");
        for (int i = 0; i < 10_000; i++) {
            Files.write(pier.resolve("branches/many/x" + i + ".json"), new byte[] {'{', '}'});
        }
        assertThat(load(Branches.ITS_OWN).problems())
                .extracting(Problem::message)
                .containsExactly("the story has more than 10000 files, and that is the limit");
    }

    @Test
    void moreBranchesThanTheLimitAreSaidAndNoneIsRead() throws IOException {
        for (int i = 0; i <= 256; i++) {
            Files.createDirectories(pier.resolve("branches/b" + i));
        }
        assertThat(load(Branches.ITS_OWN).problems())
                .extracting(Problem::message)
                .containsExactly("there are more than 256 branches, and that is the limit");
    }

    @Test
    void aStoryInTheJarHasItsBranchesThere() throws IOException {
        copy(CAT, pier.resolve("branches/cat"));
        Path jar = home.resolve("game.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(pier)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                packed.putNextEntry(new JarEntry(
                        "story/pier/" + pier.relativize(file).toString().replace('\\', '/')));
                packed.write(Files.readAllBytes(file));
            }
        }
        LoadResult loaded = Loader.load(StorySource.within(jar, "story/pier"), Branches.ITS_OWN);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.branches())
                .singleElement()
                .satisfies(branch -> assertThat(branch.where()).isEqualTo("story/pier/branches/cat"));
    }

    private boolean fits(String beginnings) throws IOException {
        Path folder = home.resolve("some");
        branch(folder, "some", "pier", beginnings);
        return load(Branches.NONE.and(StorySource.folder(folder, "some")))
                .branches()
                .get(0)
                .fits();
    }

    private static void branch(Path folder, String id, String story, String fits) throws IOException {
        branch(folder, id, story, fits, "");
    }

    private static void branch(Path folder, String id, String story, String fits, String more) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("branch.json"),
                "{ \"id\": \"" + id + "\", \"version\": \"1.0.0\", \"title\": \"" + id + "\", \"story\": \"" + story
                        + "\", \"fits\": [ \"" + fits + "\" ]" + more + " }",
                UTF_8);
    }

    private StorySource source() {
        return StorySource.folder(pier, "pier");
    }

    private static StorySource cat() {
        return StorySource.folder(CAT, "cat");
    }

    private LoadResult load(Branches branches) {
        return Loader.load(source(), branches);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
