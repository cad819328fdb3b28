package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.story.Scene;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer's command line comes to, from an empty folder on. */
class WritersToolsTest {
    @TempDir
    private Path home;

    private String story;

    @BeforeEach
    void aFolder() {
        story = home.resolve("The Harbour").toString();
    }

    @Test
    void aNewStoryHasNothingWrongWithItButThatItsSourceIsStillToBeFound() {
        assertThat(run("new", "story", story)).contains("story.json", "Next: footnote check");
        assertThat(run("check", story, "--without", "placeholder-words"))
                .contains("[placeholder-cited]")
                .endsWith(": 2 warnings.\n");
        assertThat(run("format", "--check", story)).isEqualTo("Nothing is laid out otherwise.\n");
        assertThat(run("words", story)).contains("Chapter one");
        assertThat(home.resolve("The Harbour/story.json"))
                .content()
                .contains("\"id\": \"the-harbour\"", "\"title\": \"The Harbour\"");
    }

    @Test
    void everyWordThatATemplateLeavesToBeWrittenIsNamedByCheck() throws IOException {
        run("new", "story", story);
        run("new", "scene", "attic", story);
        Outside outside =
                new Outside(home).set("EDITOR", "sed -i -e 's/^to:.*/to: first/' -e s/document#passage/source#one/");
        assertThat(outside.run("edit", "cellar", story, "--new", "1-chapter-one.json"))
                .isZero();
        String pier = "src/test/resources/stories/pier";
        String branch = home.resolve("cat").toString();
        run("new", "branch", "cat", pier, "--in", branch, "--scene", "pier");

        String said = run("check", story, "--only", "placeholder-words", "--all")
                + run("check", pier, "--branch", branch, "--only", "placeholder-words", "--all");

        Story made = Loader.load(StorySource.folder(Path.of(story), "")).story().orElseThrow();
        assertThat(made.scenes()).containsOnlyKeys("first", "end.trusted", "end.doubted", "attic", "cellar");
        made.scenes().values().forEach(scene -> assertThat(said).contains(words(scene)));
        assertThat(said)
                .contains("\"What is different for whoever comes back.\"")
                .contains("\"The new choice\", \"What the player makes of the passage.\"")
                .contains(
                        "\"The branch's first page\", \"Where it leads.\", \"From here it turns back to where it came");
    }

    private static List<String> words(Scene scene) {
        List<String> words = new ArrayList<>(List.of('"' + scene.title() + '"'));
        scene.paragraphs(paragraph -> words.add('"' + paragraph.ownWords() + '"'));
        words.remove("\"\"");
        return words;
    }

    @Test
    void itCanBePlayedToItsEnd() {
        run("new", "story", story);
        Outside outside = new Outside(home).typed("1\n1\n");
        outside.run("play", story);
        assertThat(outside.printed()).contains("The end: Trust.");
    }

    @Test
    void nothingIsEverWrittenOver() throws IOException {
        run("new", "story", story);
        Path head = home.resolve("The Harbour/story.json");
        String before = Files.readString(head);
        assertThat(complaint("new", "story", story)).contains("story.json\" is there already");
        assertThat(head).hasContent(before);
        run("new", "branch", "cat", story);
        assertThat(complaint("new", "branch", "cat", story)).contains("is there already");
        assertThat(complaint("new", "scene", "first", story)).contains("already a scene \"first\"");
    }

    @Test
    void aNewBranchFitsAndLeadsBack() {
        run("new", "story", story);
        run("new", "branch", "cat", story);
        assertThat(run("branches", story)).contains("fits, and is loaded");
        assertThat(run("check", story, "--without", "placeholder-words"))
                .endsWith(": 3 warnings.\n")
                .doesNotContain("error");
        Outside outside = new Outside(home).typed("1\n3\n1\n");
        outside.run("play", story);
        assertThat(outside.printed()).contains("The branch's first page").contains("The end: Trust.");
    }

    @Test
    void aNewBranchStaysInTheChapterOfItsSceneSoThatNothingWhichLivesThereIsReset() throws IOException {
        run("new", "story", story);
        Path scenes = home.resolve("The Harbour/1-chapter-one.json");
        assertThat(Files.readString(scenes)).contains("\"chapter\": \"one\"");
        run("new", "branch", "cat", story);
        assertThat(home.resolve("The Harbour/branches/cat/branch.json"))
                .content()
                .contains("\"chapter\": \"one\"");
    }

    @Test
    void everyNewFileLeadsTheEditorToTheStorysSchema() {
        run("new", "story", story);
        run("new", "branch", "cat", story);
        run("new", "scene", "attic", story);
        run("new", "document", "log", story);
        run("new", "document", "cat:log", story);
        for (String file : new String[] {
            "attic.json", "documents/log.json", "branches/cat/branch.json", "branches/cat/documents/log.json"
        }) {
            String up = "../".repeat(file.split("/").length - 1);
            String way = "\"$schema\": \"" + (up.isEmpty() ? "./" : up) + ".story.schema.json\",";
            assertThat(home.resolve("The Harbour").resolve(file))
                    .content()
                    .as(file)
                    .contains(way);
        }
    }

    @Test
    void whatMustBeKnownIsAskedAtATerminalAndNothingElse() {
        Outside outside = new Outside(home).atATerminal("xterm").typed("story\n" + story + "\n");
        assertThat(outside.run("new")).isZero();
        assertThat(outside.printed())
                .startsWith("What is to be begun: a story, a branch, a scene or a document? "
                        + "In which folder is the story to lie? written: ");
        Outside nothing = new Outside(home).atATerminal("xterm").typed("story\n");
        assertThat(nothing.run("new")).isEqualTo(2);
        assertThat(nothing.complained()).contains("the folder is missing: footnote new story FOLDER");
    }

    @Test
    void withoutATerminalNothingIsAskedAndWhatIsMissingIsSaid() {
        Outside outside = new Outside(home).typed("cat\n");
        assertThat(outside.run("new", "story")).isEqualTo(2);
        assertThat(outside.complained()).contains("the folder is missing: footnote new story FOLDER");
        assertThat(outside.run("new", "branch")).isEqualTo(2);
        assertThat(outside.complained()).contains("its id is missing: footnote new branch ID");
        assertThat(outside.run("new", "scene")).isEqualTo(2);
        assertThat(outside.complained()).contains("say where the story lies: footnote new scene ID STORY");
        assertThat(outside.printed()).isEmpty();
    }

    @Test
    void withoutAStoryABranchIsOneOfTheStoryThatShips() {
        String branch = home.resolve("kite").toString();
        assertThat(run("new", "branch", "kite", "--in", branch, "--scene", "s1.desks"))
                .contains("It is a branch of Limited Release.", "Next: footnote write --branch " + branch);
        assertThat(home.resolve("kite/branch.json"))
                .content()
                .contains("\"$schema\": \"./.story.schema.json\"", "\"story\": \"limited-release\"", "\"s1.desks\": {");
        assertThat(home.resolve("kite/.story.schema.json")).exists();
        assertThat(run("branches", "--branch", branch)).contains("fits, and is loaded");
        assertThat(complaint("new", "branch", "kite", home.resolve("none").toString()))
                .contains("there is no story.json in");
    }

    @Test
    void ofABranchWithAFaultIsSaidHowManyAndWhich() throws IOException {
        run("new", "story", story);
        run("new", "branch", "cat", story);
        run("new", "branch", "dog", story);
        Path head = home.resolve("The Harbour/branches/cat/branch.json");
        Files.writeString(head, Files.readString(head).replace("\"to\": \"cat:first\"", "\"to\": \"cat:frist\""));
        Outside outside = new Outside(home);
        assertThat(outside.run("branches", story)).isEqualTo(1);
        assertThat(outside.printed())
                .contains(
                        "fits, but can't be loaded: there is 1 error in its files",
                        "fits, but is not loaded, for the story can't be played as it is");
        assertThat(outside.complained()).contains("leads to scene \"cat:frist\"", "--no-branches");
    }

    @Test
    void aNewSceneStandsInItsChapterOrItsBranch() {
        run("new", "story", story);
        run("new", "branch", "cat", story);
        assertThat(run("new", "scene", "attic", story)).contains("lead to it with \"to\": \"attic\"");
        assertThat(run("new", "scene", "cat:yard", story)).contains("yard.json");
        assertThat(run("check", story))
                .contains("nobody can come to scene \"attic\"")
                .contains("nobody can come to scene \"cat:yard\"")
                .doesNotContain("error");
        assertThat(complaint("new", "scene", "dog:yard", story)).contains("there is no branch in");
        assertThat(complaint("new", "scene", "Attic", story)).contains("no scene can be called \"Attic\"");
    }

    @Test
    void aNewDocumentKnowsTheFileThatItIsTakenFrom() throws IOException {
        run("new", "story", story);
        Path folder = Files.createDirectory(home.resolve("sources"));
        Path log = folder.resolve("log.txt");
        Files.writeString(
                log,
                "The log\n\n" + "Oil for two nights, says the keeper, and fog outside. And then this.\n"
                        + "One more line of words.\n".repeat(20));
        run("new", "document", "log", story, "--text", log.toString());
        assertThat(run("check", story, "--documents", folder.toString()))
                .contains("no choice cites passage \"log#one\"")
                .doesNotContain("log.txt")
                .doesNotContain("[other-");
        assertThat(home.resolve("The Harbour/documents/log.json"))
                .content()
                .contains("\"quote\": \"Oil for two nights, says the keeper, and fog outside.\"", "\"paragraph\": 2");
    }

    @Test
    void whatIsQuotedFromAnotherParagraphThanItSaysIsQuotedAllTheSame() throws IOException {
        run("new", "story", story);
        Path text = Files.writeString(home.resolve("log.txt"), "A boat came in at dawn.\n\nNobody saw it.\n");
        run("new", "document", "log", story, "--text", text.toString());
        Path file = home.resolve("The Harbour/documents/log.json");
        Files.writeString(file, Files.readString(file).replace("\"paragraph\": 1", "\"paragraph\": 2"));
        assertThat(run("check", story, "--documents", home.toString()))
                .contains("[other-paragraph]", "[quoted-too-much]", "quote less");
    }

    @Test
    void whatIsNewIsAskedForInOneLine() {
        assertThat(complaint("new")).contains("new what?");
        assertThat(complaint("new", "scene", "attic", home.toString())).contains("say where the story lies");
    }

    @Test
    void theShippedStoryAndItsBranchAreLaidOutAsFormatDoes() throws IOException {
        assertThat(run("format", "--check", "story/limited-release")).isEqualTo("Nothing is laid out otherwise.\n");
    }

    @Test
    void formatChangesTheLayoutAloneAndSaysWhere() throws IOException {
        run("new", "story", story);
        Path head = home.resolve("The Harbour/story.json");
        String laidOut = Files.readString(head);
        Files.writeString(head, laidOut.replace("\n", "\n "));
        Outside look = new Outside(home);
        assertThat(look.run("format", "--check", story)).isEqualTo(1);
        assertThat(look.printed()).isEqualTo("laid out otherwise: " + head + "\n");
        assertThat(run("format", story)).isEqualTo("laid out: " + head + "\n");
        assertThat(head).hasContent(laidOut);
    }

    @Test
    void formatTakesABranchOrOneFileButNothingOutsideAStory() throws IOException {
        run("new", "story", story);
        run("new", "branch", "storm", story);
        Path branch = home.resolve("The Harbour/branches/storm");
        Path untidy = Files.writeString(branch.resolve("more.json"), "{\n}\n");
        assertThat(run("format", "--check", branch.toString())).isEqualTo("laid out otherwise: " + untidy + "\n");
        assertThat(run("format", untidy.toString())).isEqualTo("laid out: " + untidy + "\n");
        Path outside = Files.writeString(home.resolve("settings.json"), "{\n}\n");
        assertThat(complaint("format", home.toString())).contains("is not in a story");
        assertThat(outside).hasContent("{\n}\n");
    }

    @Test
    void explainKnowsEveryCodeAndTheLikelyOne() {
        assertThat(run("explain", "unknown-scene"))
                .startsWith("unknown-scene (error)\n")
                .contains("Mended:");
        assertThat(run("explain")).contains("\nunknown-scene\n", "\nlasting\n");
        assertThat(run("explain", "lasting")).startsWith("lasting (an idea)\n\nA variable that is lasting");
        assertThat(complaint("explain", "lastin")).contains("did you mean \"lasting\"?");
        assertThat(complaint("explain", "unknown-scen")).contains("did you mean \"unknown-scene\"?");
    }

    private String run(String... args) {
        Outside outside = new Outside(home);
        outside.run(args);
        return outside.printed();
    }

    private String complaint(String... args) {
        Outside outside = new Outside(home);
        assertThat(outside.run(args)).isEqualTo(2);
        return outside.complained();
    }

    @Test
    void namesThatCouldSteerATerminalAreShownWithASignInstead() throws IOException {
        run("new", "story", story);
        Path branch = Files.createDirectories(home.resolve("The Harbour/branches/a\u001b[2Jb"));
        Files.writeString(branch.resolve("branch.json"), """
                { "id": "\\u001b]0;x", "version": "\\u202e1", "title": "\\u009b2J", "story": "\\u001b", "fits": ["1"] }
                """);
        Files.writeString(home.resolve("The Harbour/un\u001b[31mtidy.json"), "{\"scenes\":{}}");
        Files.writeString(home.resolve("evil.twee"), ":: Start [ta\u001b[31mg]\nHere.\n");
        for (String command :
                new String[] {"branches", "check", "check --sarif", "check --json", "format --check", "test"}) {
            Outside outside = new Outside(home);
            String[] words = (command + "\n" + story)
                    .replace(' ', '\n')
                    .replace("The\nHarbour", "The Harbour")
                    .split("\n");
            outside.run(words);
            assertThat(outside.printed() + outside.complained())
                    .as(command)
                    .doesNotContain("\u001b", "\u009b", "\u202e");
        }
        Outside outside = new Outside(home);
        outside.run(
                "import",
                home.resolve("evil.twee").toString(),
                home.resolve("evil").toString());
        assertThat(outside.printed()).contains("evil").doesNotContain("\u001b");
        assertThat(home.resolve("evil/imported.txt")).content().doesNotContain("\u001b");
    }
}
