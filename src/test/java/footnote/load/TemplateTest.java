package footnote.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.game.Page;
import footnote.game.Step;
import footnote.problem.Problem;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What braces in a text print. */
class TemplateTest {
    private static final String STORY = """
            { "format": 1, "id": "pier", "ifid": "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104", "version": "1.0.0",
              "title": "The pier",
              "roles": { "keeper": { "title": "The keeper", "start": "pier" } },
              "variables": {
                "oil": { "from": 0, "to": 2, "start": 2, "levels": [ "nothing", "a *little*", "both cans" ] },
                "boats": { "from": -5, "to": 5, "start": -3 },
                "lamp": { "of": [ "dark", "lit" ], "start": "dark" },
                "told": { "start": false } },
              "documents": { "log": { "title": "The log", "passages": {
                "oil": { "paragraph": 1, "quote": "Oil.", "kind": "report" } } } },
              "scenes": {
                "pier": { "title": "The pier", "passage": "log#oil", "text": [ @ ],
                  "choices": {
                    "stay": { "text": "Stay", "do": [ "oil - 1" ], "then": "@then", "to": "pier" },
                    "tell": { "text": "Tell {told: more|them}", "do": [ "told = true" ], "to": "pier" },
                    "go": { "text": "Go", "to": "end" } } },
                "end": { "title": "The end", "text": "Gone.", "ending": { "name": "End", "about": "Gone." } } } }
            """;

    @TempDir
    private Path folder;

    private LoadResult load(String text, String then) throws IOException {
        String written = STORY.replace("@then", then).replace("@", "\"" + text + "\"");
        Files.writeString(folder.resolve("story.json"), written, UTF_8);
        return Loader.load(StorySource.folder(folder, ""));
    }

    /** What the first scene says at first, and then after each choice. */
    private List<String> read(String text, String... choices) throws IOException {
        LoadResult loaded = load(text, "So.");
        assertThat(loaded.problems()).extracting(Problem::message).isEmpty();
        Story story = loaded.story().orElseThrow();
        Role keeper = story.roles().get("keeper");
        Game game = new Game(story);
        Step step = game.start(keeper, Map.of());
        List<String> read =
                new ArrayList<>(List.of(words(Page.of(game, keeper, step).text())));
        for (String choice : choices) {
            step = game.choose(step.state(), story.choice("pier/" + choice).orElseThrow());
            read.add(words(Page.of(game, keeper, step).text()));
        }
        return read;
    }

    private static String words(List<? extends Paragraph> shown) {
        List<String> words = new ArrayList<>();
        shown.forEach(paragraph -> words.add(((Paragraph.Prose) paragraph).source()));
        return String.join("/", words);
    }

    @Test
    void aValueIsPrintedInWords() throws IOException {
        assertThat(read("You have {oil}, {boats} boats, and the lamp is {lamp}; told: { told }.", "stay"))
                .containsExactly(
                        "You have both cans, -3 boats, and the lamp is dark; told: false.",
                        "You have a \\*little\\*, -3 boats, and the lamp is dark; told: false.");
    }

    @Test
    void aConditionPrintsOneWordingOrTheOther() throws IOException {
        assertThat(read("You carry {oil = 2: both cans|one can}{told: , and they know}.", "tell", "stay"))
                .containsExactly(
                        "You carry both cans.",
                        "You carry both cans, and they know.",
                        "You carry one can, and they know.");
    }

    @Test
    void wordingsGoByHowOftenTheSceneWasRead() throws IOException {
        assertThat(read("{a rope|the rope again|that rope}", "stay", "tell", "stay"))
                .containsExactly("a rope", "the rope again", "that rope", "that rope");
    }

    @Test
    void whatComesOfAChoiceIsReadForTheFirstTimeWhenItsSceneIsLeftForTheFirst() throws IOException {
        Story story = load("Wet.", "{You wait|You wait on}.").story().orElseThrow();
        Game game = new Game(story);
        Step first = game.choose(
                game.start(story.roles().get("keeper"), Map.of()).state(),
                story.choice("pier/stay").orElseThrow());
        Step second = game.choose(first.state(), story.choice("pier/stay").orElseThrow());
        assertThat(words(first.told().get(0).paragraphs())).isEqualTo("You wait.");
        assertThat(words(second.told().get(0).paragraphs())).isEqualTo("You wait on.");
    }

    @Test
    void onlySoManyVisitsAreRememberedAsSomethingAsksFor() throws IOException {
        assertThat(load("{a|b|c}", "So.").story().orElseThrow().visits("pier"))
                .extracting(Mark::times)
                .containsExactly(1, 2);
        assertThat(load("{a|b}", "So.").story().orElseThrow().visits("pier")).hasSize(1);
        assertThat(load("a", "So.").story().orElseThrow().visits("pier")).isEmpty();
    }

    @Test
    void bracesStandInBraces() throws IOException {
        assertThat(read("{oil = 0: dry|{told: they know of }{oil}}", "tell", "stay", "stay"))
                .containsExactly("both cans", "they know of both cans", "they know of a \\*little\\*", "dry");
    }

    @Test
    void noSecondSpaceIsLeftWhereAPartPrintsNothingAndNoParagraphWhereAllDo() throws IOException {
        assertThat(read("The lamp {told: *really*} is dark.", "tell"))
                .containsExactly("The lamp is dark.", "The lamp *really* is dark.");
        assertThat(read("{told: They know.}", "tell")).containsExactly("", "They know.");
    }

    @Test
    void aBackslashMakesASignPlain() throws IOException {
        assertThat(read("A \\\\{brace\\\\}, a | and a : stand here. \\\\*"))
                .containsExactly("A {brace}, a | and a : stand here. \\*");
        assertThat(read("{told: a|he says\\\\: a\\\\|b \\\\{c\\\\}}")).containsExactly("he says: a|b {c}");
        assertThat(read("{he says\\\\: no|yes}")).containsExactly("he says: no");
    }

    @Test
    void aChoicesWordsDependOnTheMomentToo() throws IOException {
        Story story = load("Wet.", "So.").story().orElseThrow();
        Game game = new Game(story);
        Role keeper = story.roles().get("keeper");
        Step step = game.start(keeper, Map.of());
        assertThat(Page.of(game, keeper, step).offers().get(1).text()).isEqualTo("Tell them");
        step = game.choose(step.state(), story.choice("pier/tell").orElseThrow());
        assertThat(Page.of(game, keeper, step).offers().get(1).text()).isEqualTo("Tell more");
    }

    @Test
    void aPartHasItsPlace() throws IOException {
        LoadResult loaded = load("You have {oil}.", "So.");
        Paragraph.Template template = (Paragraph.Template)
                loaded.story().orElseThrow().scene("pier").text().paragraphs().get(0);
        assertThat(loaded.origins().of(template.parts().get(1)).orElseThrow().text())
                .isEqualTo("{oil}");
    }
}
