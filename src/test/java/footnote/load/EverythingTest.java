package footnote.load;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Continuation;
import footnote.story.Dispute;
import footnote.story.Document;
import footnote.story.Effect;
import footnote.story.Facts;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Scene;
import footnote.story.Stance;
import footnote.story.Story;
import footnote.story.StoryDate;
import footnote.story.Text;
import footnote.story.Variable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One story with every part of the format: what became of each. */
class EverythingTest {
    private static final LoadResult LOADED =
            Loader.load(StorySource.folder(Path.of("src/test/resources/good/everything"), ""));

    private final Story story = LOADED.story().orElseThrow(() -> new AssertionError(LOADED.problems()));

    @Test
    void itLoadsWithoutAProblem() {
        assertThat(LOADED.problems()).isEmpty();
        assertThat(LOADED.failed()).isFalse();
    }

    @Test
    void theStorySaysWhatItIs() {
        assertThat(story.id()).isEqualTo("harbour");
        assertThat(story.ifid()).isEqualTo("6E0F6A0E-6c7b-4b0e-9b0b-4c0c1d241104");
        assertThat(story.version()).isEqualTo("1.20.3");
        assertThat(story.title()).isEqualTo("The harbour");
        assertThat(story.authors()).containsExactly("A. Writer", "B. Writer");
        assertThat(story.language()).isEqualTo("en-GB");
        assertThat(story.about()).isEqualTo("Two people and *one* lamp.");
        assertThat(story.branches()).isEmpty();
        assertThat(story.limits().passageInAPlaythrough()).hasValue(3);
        assertThat(story.limits().cosmeticShare()).hasValue(0.1);
        assertThat(story.limits().states()).hasValue(3_000_000);
    }

    @Test
    void rolesAndChaptersKeepTheirOrder() {
        assertThat(story.roles().keySet()).containsExactly("keeper", "pilot");
        assertThat(story.roles().get("keeper").shows())
                .extracting(shown -> shown.variable() + " if " + shown.condition())
                .containsExactly("oil if always", "lamp if visited(stairs)");
        assertThat(story.roles().get("keeper").start()).isEqualTo("pier.dawn");
        assertThat(story.roles().get("pilot").about()).isEmpty();
        assertThat(story.chapters().keySet()).containsExactly("k1", "k2", "p1");
        assertThat(story.chapters().get("p1").role()).isEqualTo("pilot");
    }

    @Test
    void variablesOfEveryKindAreNumberedInTheirOrder() {
        assertThat(story.variables().keySet()).containsExactly("oil", "lamp", "bell", "log");
        assertThat(story.variables().values()).extracting(Variable::index).containsExactly(0, 1, 2, 3);
        Variable oil = story.variables().get("oil");
        assertThat(oil.kind()).isEqualTo(Variable.Kind.NUMBER);
        assertThat(new int[] {oil.from(), oil.to(), oil.start()}).containsExactly(-1, 2, 1);
        assertThat(oil.label()).hasValue("Oil");
        assertThat(oil.levels()).hasSize(4);
        Variable bell = story.variables().get("bell");
        assertThat(bell.kind()).isEqualTo(Variable.Kind.FLAG);
        assertThat(bell.start()).isEqualTo(1);
        assertThat(bell.lives()).hasValue("k1");
        Variable log = story.variables().get("log");
        assertThat(log.kind()).isEqualTo(Variable.Kind.NAME);
        assertThat(log.word(log.start())).isEqualTo("none");
        assertThat(log.lasting()).hasValue("keeper");
        assertThat(log.leaves()).containsOnlyKeys("true_to_it", "kind_to_him");
    }

    @Test
    void documentsAndPassagesKeepAllThatIsSaidOfThem() {
        assertThat(story.documents().keySet()).containsExactly("logbook", "almanac");
        Document logbook = story.documents().get("logbook");
        assertThat(logbook.called()).isEqualTo("the log");
        assertThat(story.documents().get("almanac").called()).isEqualTo("An almanac");
        assertThat(logbook.words()).hasValue(630);
        assertThat(logbook.quoteAtMost()).hasValue(0.45);
        assertThat(logbook.date()).hasToString("1907-11");
        assertThat(logbook.placeholder()).isFalse();
        assertThat(story.documents().get("almanac").placeholder()).isTrue();
        Passage oil = story.passage("logbook#oil").orElseThrow();
        assertThat(oil.paragraph()).isEqualTo(9);
        assertThat(oil.quote()).isEqualTo("Oil for **two** nights.");
        assertThat(oil.lead()).hasValue("of the lamp");
        assertThat(oil.speaker()).hasValue("the keeper");
        assertThat(oil.basis()).hasValue("he filled it himself");
        assertThat(oil.kind()).isEqualTo(Passage.Kind.STATEMENT);
        assertThat(oil.date()).hasToString("1907-11-03");
        assertThat(oil.when()).hasValue("the third of November");
        assertThat(oil.editorsNote()).hasValue("The *third*, by the other log.");
        assertThat(story.passage("logbook#storm").orElseThrow().date()).hasToString("<1908");
        assertThat(story.passage("logbook#star").orElseThrow().date()).isEqualTo(StoryDate.UNDATED);
    }

    @Test
    void aDisputeGoesBothWays() {
        assertThat(story.passage("logbook#oil").orElseThrow().disputes())
                .containsExactly(new Dispute("almanac#calm", "Was it calm?", Dispute.Kind.LESS_PRECISE));
        assertThat(story.passage("almanac#calm").orElseThrow().disputes())
                .containsExactly(new Dispute("logbook#oil", "Was it calm?", Dispute.Kind.LESS_PRECISE));
    }

    @Test
    void scenesTakeTheirFilesChapterAndDateUnlessTheyHaveTheirOwn() {
        assertThat(story.scenes().keySet()).containsExactly("pier.dawn", "stairs", "landing", "dusk", "boat");
        assertThat(story.scene("pier.dawn").chapter()).hasValue("k1");
        assertThat(story.scene("pier.dawn").date()).hasToString("1907-11-03");
        assertThat(story.scene("stairs").date()).hasToString("1907-11-04");
        assertThat(story.scene("landing").chapter()).hasValue("k2");
        assertThat(story.scene("boat").date()).isEqualTo(StoryDate.UNDATED);
    }

    @Test
    void aTextHasEveryKindOfParagraph() {
        assertThat(story.scene("pier.dawn").text().paragraphs())
                .extracting(p -> p.getClass().getSimpleName())
                .containsExactly("Prose", "FirstOf", "FirstOf", "Quotation", "EditorsNote", "FirstOf", "Template");
        assertThat(read("pier.dawn", Map.of("oil", "1"), Set.of()))
                .containsExactly(
                        "The planks are wet. A star is written \\*.",
                        "The lamp is dark.",
                        "The page is empty.",
                        "logbook#storm",
                        "You have some; the lamp is dark. {So}.");
        assertThat(read(
                        "pier.dawn",
                        Map.of("oil", "1", "lamp", "lit", "log", "true_to_it", "bell", "true"),
                        Set.of("pier.dawn", "boat")))
                .containsExactly(
                        "The planks are wet. A star is written \\*.",
                        "The lamp",
                        "burns.",
                        "The page is true.",
                        "There were *two* logs.",
                        "A bell.",
                        "You have some; the lamp is lit. {So}.");
    }

    @Test
    void aChoiceThatCitesNothingItselfCitesWhatItsSceneIsAbout() {
        assertThat(story.scene("boat").passage())
                .hasValue(story.passage("logbook#storm").orElseThrow());
        Choice wait = story.choice("boat/wait").orElseThrow();
        assertThat(wait.passage().key()).isEqualTo("logbook#storm");
        assertThat(wait.stance()).isEmpty();
        assertThat(wait.margin()).isEqualTo(Text.NONE);
        assertThat(story.choice("boat/row").orElseThrow().passage().key()).isEqualTo("logbook#star");
    }

    @Test
    void aChoiceHasAllThatIsWrittenForIt() {
        Choice choice = story.choice("pier.dawn/light-it").orElseThrow();
        assertThat(choice.passage().key()).isEqualTo("logbook#oil");
        assertThat(choice.stance()).hasValue(Stance.RELIES_ON);
        assertThat(choice.did().paragraphs()).containsExactly(new Paragraph.Prose("A light was seen."));
        assertThat(choice.once()).isTrue();
        assertThat(choice.closed()).isPresent();
        assertThat(choice.condition())
                .hasToString("lamp = dark and oil > 0 and chose(pier.dawn/look) and not chose(boat/row)");
        assertThat(choice.effects())
                .extracting(Effect::toString)
                .containsExactly("oil - 1", "lamp = lit", "if oil = 0: [bell = false, if oil <= -1: [oil + 2]]");
        assertThat(choice.then().paragraphs()).hasSize(2);
        assertThat(choice.to().exits())
                .extracting(exit -> exit.condition() + " -> " + exit.scene())
                .containsExactly("oil < 0 -> dusk", "log = none -> stairs", "always -> pier.dawn");
        Choice look = story.choice("pier.dawn/look").orElseThrow();
        assertThat(look.text().line(facts(Map.of(), Set.of("pier.dawn")))).isEqualTo("Look at it again");
        assertThat(look.text().line(facts(Map.of(), Set.of()))).isEqualTo("Look at the sea");
    }

    @Test
    void aSceneIsFollowedByChoicesAPageTurnOrAnEnding() {
        assertThat(story.scene("pier.dawn").choices())
                .extracting(Choice::id)
                .containsExactly("light-it", "look", "note");
        assertThat(story.scene("stairs").after()).isInstanceOf(Continuation.PageTurn.class);
        assertThat(story.scene("dusk").ending().orElseThrow().name()).isEqualTo("Dusk");
        assertThat(story.scene("dusk").ending().orElseThrow().about().paragraphs())
                .hasSize(2);
    }

    @Test
    void onlyWhatIsAskedAboutIsRemembered() {
        assertThat(story.marks().keySet())
                .containsExactlyInAnyOrder(
                        "pier.dawn",
                        "boat",
                        "pier.dawn/look",
                        "boat/row",
                        "pier.dawn/light-it",
                        "stairs",
                        "pier.dawn*2");
        assertThat(story.marks().values()).extracting(Mark::index).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void everythingKnowsWhereItStood() {
        Origins origins = LOADED.origins();
        Scene pier = story.scene("pier.dawn");
        Choice choice = story.choice("pier.dawn/light-it").orElseThrow();
        assertThat(text(origins, pier)).isEqualTo("\"pier.dawn\"");
        assertThat(text(origins, choice)).isEqualTo("\"light-it\"");
        assertThat(origins.citation(choice).orElseThrow().text()).isEqualTo("\"logbook#oil\"");
        assertThat(text(origins, choice.condition()))
                .isEqualTo("lamp = dark and oil > 0 and chose(look) and not chose(boat/row)");
        assertThat(choice.condition().operands())
                .extracting(operand -> text(origins, operand))
                .containsExactly("lamp = dark", "oil > 0", "chose(look)", "not chose(boat/row)");
        assertThat(text(origins, choice.condition().operands().get(3).operands().get(0)))
                .isEqualTo("chose(boat/row)");
        assertThat(text(origins, choice.effects().get(0))).isEqualTo("\"oil - 1\"");
        assertThat(text(origins, choice.to().exits().get(2))).isEqualTo("\"pier.dawn\"");
        assertThat(text(origins, story.variables().get("oil"))).isEqualTo("\"oil\"");
        assertThat(text(origins, story.roles().get("keeper"))).isEqualTo("\"keeper\"");
        assertThat(text(origins, story.chapters().get("k2"))).isEqualTo("\"k2\"");
        assertThat(text(origins, story.documents().get("almanac"))).isEqualTo("\"almanac\"");
        assertThat(text(origins, story.passage("almanac#calm").orElseThrow())).isEqualTo("\"calm\"");
        assertThat(text(origins, story.scene("dusk").ending().orElseThrow())).startsWith("{ \"name\": \"Dusk\"");
        assertThat(text(origins, pier.text().paragraphs().get(0))).startsWith("\"The planks");
        assertThat(text(origins, story)).isEqualTo("\"The harbour\"");
        assertThat(origins.of(Condition.ALWAYS)).isEmpty();
    }

    private static String text(Origins origins, Object thing) {
        return origins.of(thing)
                .orElseThrow(() -> new AssertionError("no origin: " + thing))
                .text();
    }

    private List<String> read(String scene, Map<String, String> values, Set<String> happened) {
        return story.scene(scene).text().read(facts(values, happened)).stream()
                .map(EverythingTest::shown)
                .toList();
    }

    private static String shown(Paragraph paragraph) {
        if (paragraph instanceof Paragraph.Quotation quotation) {
            return quotation.passage().key();
        }
        return paragraph instanceof Paragraph.EditorsNote note ? note.source() : ((Paragraph.Prose) paragraph).source();
    }

    /** Variables that are left out say nothing. */
    private static Facts facts(Map<String, String> values, Set<String> happened) {
        Map<String, String> otherwise = Map.of("lamp", "dark", "log", "none", "bell", "false", "oil", "0");
        return new Facts() {
            @Override
            public int value(Variable variable) {
                return variable.valueOf(values.getOrDefault(variable.id(), otherwise.get(variable.id())))
                        .orElseThrow();
            }

            @Override
            public boolean happened(Mark mark) {
                return happened.contains(mark.of());
            }
        };
    }
}
