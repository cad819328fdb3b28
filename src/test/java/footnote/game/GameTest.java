package footnote.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.story.Comparison;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Stories;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GameTest {
    private static Step start(Story story) {
        return new Game(story).start(story.roles().get("pilot"), Map.of());
    }

    private static Step choose(Story story, Step from, String key) {
        return new Game(story).choose(from.state(), story.choice(key).orElseThrow());
    }

    private static List<String> words(Step step) {
        List<String> words = new ArrayList<>();
        step.told().forEach(told -> told.paragraphs().forEach(one -> words.add(((Paragraph.Prose) one).source())));
        return words;
    }

    private static List<String> offered(Story story, Step step) {
        return new Game(story)
                .offered(step.state()).stream().map(choice -> choice.id()).toList();
    }

    @Test
    void effectsRunFromTheTopAndANumberStopsAtItsBoundsAfterEach() {
        Stories harbour = Stories.of("harbour").number("light", 0, 2, 1).role("pilot", "pier", "light");
        Effect dimIfBright =
                new Effect.When(harbour.is("light", Comparison.EQUAL, 2), List.of(harbour.add("light", -1)));
        Story story = harbour.scene(
                        "pier",
                        scene -> scene.choice("go", "end", choice -> choice.does(harbour.add("light", 5), dimIfBright)))
                .scene("end", scene -> scene.ending("End"))
                .build();

        assertThat(choose(story, start(story), "pier/go").state().value(harbour.variable("light")))
                .isEqualTo(1);
    }

    @Test
    void theMarginAndWhatWasDoneSayWhatWasTrueWhileThePlayerChose() {
        Stories harbour =
                Stories.of("harbour").flag("lit", false).number("oil", 0, 2, 2).role("pilot", "pier");
        Condition dark = harbour.is("lit", Comparison.EQUAL, false);
        Story story = harbour.scene(
                        "pier",
                        scene -> scene.choice(
                                "go",
                                "end",
                                choice -> choice.does(harbour.set("lit", true), harbour.add("oil", -1))
                                        .margin(Stories.when(dark, "It was dark."))
                                        .did(Stories.when(dark, "A light was seen."))))
                .scene("end", scene -> scene.ending("End"))
                .build();

        Step step = choose(story, start(story), "pier/go");

        assertThat(start(story).chosen()).isEmpty();
        assertThat(start(story).moved()).isEmpty();
        assertThat(step.chosen().orElseThrow().choice().key()).isEqualTo("pier/go");
        assertThat(step.chosen().orElseThrow().margin()).isEqualTo("It was dark.");
        assertThat(step.chosen().orElseThrow().did()).isEqualTo("A light was seen.");
        assertThat(step.moved())
                .containsExactly(
                        new Step.LevelChange(harbour.variable("lit"), 0, 1),
                        new Step.LevelChange(harbour.variable("oil"), 2, 1));
    }

    @Test
    void aPageShowsALevelAndThatItMovedOnlyWhileItsConditionHolds() {
        Stories harbour = Stories.of("harbour").number("oil", 0, 2, 2).number("rope", 0, 1, 0);
        Story story = harbour.role("pilot", "pier")
                .shows("pilot", "oil", Condition.ALWAYS)
                .shows("pilot", "rope", harbour.is("oil", Comparison.EQUAL, 0))
                .scene(
                        "pier",
                        scene -> scene.choice(
                                "burn",
                                "pier",
                                choice -> choice.does(
                                        harbour.add("oil", -1), harbour.set("rope", 0), harbour.add("rope", 1))))
                .build();
        Role pilot = story.roles().get("pilot");
        Game game = new Game(story);

        Step first = choose(story, start(story), "pier/burn");
        Step second = choose(story, first, "pier/burn");

        assertThat(Page.of(game, pilot, first).levels()).containsExactly(new Page.Level(harbour.variable("oil"), 1));
        assertThat(Page.of(game, pilot, first).moved())
                .containsExactly(new Step.LevelChange(harbour.variable("oil"), 2, 1));
        assertThat(Page.of(game, pilot, second).levels())
                .containsExactly(
                        new Page.Level(harbour.variable("oil"), 0), new Page.Level(harbour.variable("rope"), 1));
    }

    @Test
    void whatComesOfAChoiceIsReadAfterItsEffectsAndAfterTheSceneIsLeft() {
        Stories harbour = Stories.of("harbour").flag("lit", false).role("pilot", "pier");
        Story story = harbour.scene(
                        "pier",
                        scene -> scene.choice(
                                "go",
                                "hall",
                                choice -> choice.does(harbour.set("lit", true)).then("You light it.")))
                .scene(
                        "hall",
                        scene -> scene.paragraph(Stories.when(harbour.visited("pier"), "The pier is behind you."))
                                .paragraph(Stories.when(harbour.is("lit", Comparison.EQUAL, true), "There is light."))
                                .turn("end"))
                .scene("end", scene -> scene.ending("End"))
                .build();

        Step step = choose(story, start(story), "pier/go");

        assertThat(words(step)).containsExactly("You light it.", "The pier is behind you.", "There is light.");
        assertThat(step.state().scene().id()).isEqualTo("end");
    }

    @Test
    void aPageTurnIsReadBeforeItIsVisited() {
        Stories harbour = Stories.of("harbour").role("pilot", "pier");
        Story story = harbour.scene("pier", scene -> scene.choice("go", "hall"))
                .scene(
                        "hall",
                        scene -> scene.paragraph(Stories.when(harbour.visited("hall"), "Again."))
                                .text("The hall.")
                                .turn("pier"))
                .build();

        Step once = choose(story, start(story), "pier/go");
        Step twice = choose(story, once, "pier/go");

        assertThat(words(once)).containsExactly("The hall.");
        assertThat(words(twice)).containsExactly("Again.", "The hall.");
    }

    @Test
    void aChoiceThatIsOnceIsOfferedASingleTime() {
        Stories harbour = Stories.of("harbour").role("pilot", "pier");
        Story story = harbour.scene(
                        "pier",
                        scene -> scene.choice("lamp", "pier", choice -> choice.once())
                                .choice("wait", "pier"))
                .build();

        Step first = start(story);

        assertThat(offered(story, first)).containsExactly("lamp", "wait");
        assertThat(offered(story, choose(story, first, "pier/lamp"))).containsExactly("wait");
    }

    @Test
    void aVariableThatLivesInAChapterGoesBackToItsStartWhenTheChapterIsLeft() {
        Stories harbour = Stories.of("harbour")
                .flag("rope", false)
                .role("pilot", "pier")
                .chapter("one", "pilot")
                .chapter("two", "pilot")
                .lives("rope", "one");
        Story story = harbour.scene(
                        "pier",
                        scene -> scene.chapter("one")
                                .choice("take", "deck", choice -> choice.does(harbour.set("rope", true))))
                .scene(
                        "deck",
                        scene -> scene.chapter("one")
                                .choice(
                                        "sail",
                                        "sea",
                                        choice -> choice.to(
                                                Stories.to(harbour.is("rope", Comparison.EQUAL, true), "sea", "pier"))))
                .scene("sea", scene -> scene.chapter("two").ending("Sea"))
                .build();

        Step deck = choose(story, start(story), "pier/take");
        Step sea = choose(story, deck, "deck/sail");

        assertThat(deck.state().value(harbour.variable("rope"))).isEqualTo(1);
        assertThat(sea.state().scene().id()).isEqualTo("sea");
        assertThat(sea.state().value(harbour.variable("rope"))).isZero();
    }

    @Test
    void lastingValuesComeToTheOtherRolesAndNotToTheirOwner() {
        Stories harbour = Stories.of("harbour")
                .oneOf("letter", "none", "sent")
                .role("pilot", "pier")
                .role("keeper", "pier")
                .lasting("letter", "pilot");
        Story story = harbour.scene("pier", scene -> scene.ending("End")).build();
        Map<String, String> profile = Map.of("letter", "sent", "unknown", "thing");

        Game game = new Game(story);
        Step keeper = game.start(story.roles().get("keeper"), profile);
        Step pilot = game.start(story.roles().get("pilot"), profile);

        assertThat(keeper.state().value(harbour.variable("letter"))).isEqualTo(1);
        assertThat(pilot.state().value(harbour.variable("letter"))).isZero();
    }

    @Test
    void anEndingLeavesTheOwnersValuesAndIsAmongThoseSeen() {
        Stories harbour = Stories.of("harbour")
                .oneOf("letter", "none", "sent")
                .flag("rope", true)
                .role("pilot", "pier")
                .lasting("letter", "pilot");
        Story story = harbour.scene(
                        "pier",
                        scene -> scene.choice("go", "end", choice -> choice.does(harbour.set("letter", "sent"))))
                .scene("end", scene -> scene.ending("End"))
                .build();

        Step end = choose(story, start(story), "pier/go");
        Profile profile = Profile.NEW.after(story, story.roles().get("pilot"), end.state());

        assertThat(profile.lasting()).isEqualTo(Map.of("letter", "sent"));
        assertThat(profile.endings()).containsExactly("end");
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefused() {
        Stories harbour = Stories.of("harbour").flag("key", false).role("pilot", "pier");
        Story story = harbour.scene(
                        "pier",
                        scene -> scene.choice("wait", "pier")
                                .choice(
                                        "open",
                                        "end",
                                        choice -> choice.when(harbour.is("key", Comparison.EQUAL, true))))
                .scene("end", scene -> scene.ending("End"))
                .build();

        assertThatThrownBy(() -> choose(story, start(story), "pier/open"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not offered");
    }

    @Test
    void aSceneThatIsReadAgainShowsWhatAFreshGameInThatStateShows() {
        Stories harbour = Stories.of("harbour")
                .number("tide", 0, 12, 0)
                .flag("lit", false)
                .role("pilot", "pier");
        Story story = harbour.scene("pier", scene -> {
                    for (int i = 1; i <= 12; i++) {
                        scene.paragraph(
                                Stories.when(harbour.is("tide", Comparison.AT_LEAST, i), "Step " + i + " is wet."));
                    }
                    scene.paragraph(Stories.when(harbour.is("lit", Comparison.EQUAL, true), "There is light."))
                            .choice("wait", "pier", choice -> choice.does(harbour.add("tide", 1)))
                            .choice(
                                    "lamp",
                                    "quay",
                                    choice -> choice.when(harbour.is("lit", Comparison.EQUAL, false))
                                            .does(harbour.set("lit", true)))
                            .choice("go", "quay", choice -> choice.when(harbour.is("tide", Comparison.AT_LEAST, 2)));
                })
                .scene(
                        "quay",
                        scene -> scene.paragraph(
                                        Stories.when(harbour.is("lit", Comparison.EQUAL, true), "You see the quay."))
                                .choice("back", "pier", choice -> choice.does(harbour.add("tide", -3))))
                .build();

        Game game = new Game(story);
        SplittableRandom random = new SplittableRandom(4);
        Step step = start(story);
        for (int i = 0; i < 500; i++) {
            Page page = Page.of(game, story.roles().get("pilot"), step);
            assertThat(page).isEqualTo(Page.of(new Game(story), story.roles().get("pilot"), step));
            assertThat(page.offers()).extracting(Page.Offer::choice).isEqualTo(new Game(story).offered(step.state()));
            step = game.choose(
                    step.state(),
                    page.offers().get(random.nextInt(page.offers().size())).choice());
        }
    }
}
