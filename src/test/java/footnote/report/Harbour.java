package footnote.report;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.story.Chapter;
import footnote.story.Choice;
import footnote.story.Comparison;
import footnote.story.Condition;
import footnote.story.Continuation;
import footnote.story.Dispute;
import footnote.story.Document;
import footnote.story.Effect;
import footnote.story.Limits;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Stance;
import footnote.story.Story;
import footnote.story.StoryDate;
import footnote.story.Text;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A story of two seats, two documents that disagree, and every kind of passage: with a lead, a curly quotation mark, an
 * accent, an editor's note, a long quotation, no date.
 */
public final class Harbour {
    private static final Variable LETTER = new Variable(
            "letter",
            1,
            Variable.Kind.NAME,
            0,
            2,
            0,
            List.of("none", "posted", "burnt"),
            Optional.of("The letter"),
            List.of(),
            Optional.empty(),
            Optional.of("keeper"),
            Map.of(
                    "none",
                    "There is no letter.",
                    "posted",
                    "A letter is in the post.",
                    "burnt",
                    "There is ash in the lamp."));
    private static final Variable LAMP = new Variable(
            "lamp",
            0,
            Variable.Kind.NUMBER,
            0,
            2,
            1,
            List.of(),
            Optional.of("The lamp"),
            List.of("out", "low", "lit"),
            Optional.empty(),
            Optional.of("keeper"),
            Map.of("0", "The lamp is out.", "1", "The lamp is low.", "2", "The lamp is lit."));

    public static final Document REPORT = document(
            "report",
            "The Wreck of the Élan",
            Optional.of("A. Pilot"),
            "1881-03",
            "An enquiry’s report, three weeks after.",
            passage("report", "no-light", 2, "No light was shown on the pier.", "<1881-03-02", "claim", "log#lit"),
            passage(
                    "report",
                    "café",
                    4,
                    "“The crew of the Élan were seen in a café,” said one who was not there.",
                    "1881-02",
                    "report"));
    public static final Document LOG = document(
            "log",
            "The Keeper’s Log",
            Optional.empty(),
            "1881",
            "Written by hand, in two inks.",
            passage("log", "lit", 1, "Lit at six.", "1881-03-01", "statement", "report#no-light"),
            passage(
                    "log",
                    "weather",
                    3,
                    "Wind from the north-west, rising, with sleet; the glass falling since noon, "
                            + "and nobody on the road who could be spared to go and look at the boats.",
                    "",
                    "statement"),
            passage("log", "later", 5, "I ought to have gone down.", "1890", "opinion"));

    private Harbour() {}

    /** The story. */
    public static Story story() {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        for (Scene scene : List.of(pier(), lamp(), out(), office())) {
            scenes.put(scene.id(), scene);
        }
        Role keeper = new Role(
                "keeper", "The keeper", "You keep the light.", "pier", List.of(new Role.Shown(LAMP, Condition.ALWAYS)));
        Role clerk = new Role("clerk", "The clerk", "You keep the files.", "office", List.of());
        return new Story(
                "harbour",
                "",
                "1.0.0",
                "Harbour",
                List.of("Nobody"),
                "en",
                "A night and a file.",
                ordered(keeper, clerk),
                chapters(),
                variables(),
                documents(),
                scenes,
                Map.of(),
                Limits.NONE,
                List.of());
    }

    /** The past of a playthrough with these choices. */
    public static PageHistory past(Game game, String role, String... choices) {
        Playthrough playthrough =
                new Playthrough("harbour", "1.0.0", List.of(), role, Map.of(), List.of(choices), choices.length);
        return PageHistory.of(game, Replay.of(game, playthrough));
    }

    private static Scene pier() {
        Text text = new Text(List.of(
                new Paragraph.Prose("Fog *here*, and 1 bell_buoy."),
                new Paragraph.Quotation(LOG.passages().get("weather"), Condition.ALWAYS)));
        return scene(
                "pier",
                "The pier",
                "night",
                "1881-03-01",
                text,
                choices(
                        choice(
                                "pier",
                                "look",
                                "Look at the **lamp**",
                                REPORT.passages().get("no-light"),
                                Stance.QUESTIONS,
                                "It was lit when I passed.",
                                List.of(),
                                "lamp"),
                        choice(
                                "pier",
                                "go",
                                "Go home",
                                LOG.passages().get("lit"),
                                Stance.RELIES_ON,
                                "So it says.",
                                List.of(),
                                "out")));
    }

    private static Scene lamp() {
        return scene(
                "lamp",
                "The lamp",
                "night",
                "1881-03-01",
                prose("It is warm."),
                choices(
                        choice(
                                "lamp",
                                "post",
                                "Post the letter",
                                LOG.passages().get("later"),
                                Stance.RELIES_ON,
                                "Nine years.",
                                List.of(new Effect.Assign(LETTER, 1)),
                                "out"),
                        did(
                                "You *burnt* a letter that nobody had read.",
                                choice(
                                        "lamp",
                                        "burn",
                                        "Burn the letter",
                                        LOG.passages().get("lit"),
                                        Stance.PASSES_OVER,
                                        "Twice lit.",
                                        List.of(new Effect.Assign(LETTER, 2)),
                                        "out"))));
    }

    private static Scene out() {
        return new Scene(
                "out",
                "Out",
                Optional.of("night"),
                date("1881-03-02"),
                Optional.empty(),
                prose("The tide turns."),
                new Continuation.Ending("Ebb", prose("Nothing was found.")));
    }

    private static Scene office() {
        Choice stamp = new Choice(
                "office",
                "stamp",
                prose("Stamp it"),
                REPORT.passages().get("café"),
                Optional.of(Stance.GOES_AGAINST),
                prose("Nobody asked."),
                Text.NONE,
                new Condition.Compare(LETTER, Comparison.EQUAL, 1),
                Optional.empty(),
                false,
                List.of(),
                Text.NONE,
                way("office"));
        Choice file = choice(
                "office",
                "file",
                "File it",
                LOG.passages().get("lit"),
                Stance.GOES_AGAINST,
                "In the drawer.",
                List.of(),
                "office");
        return scene("office", "The office", "day", "1881-04", prose("Paper."), choices(stamp, file));
    }

    private static Scene scene(String id, String title, String chapter, String date, Text text, Continuation after) {
        return new Scene(id, title, Optional.of(chapter), date(date), Optional.empty(), text, after);
    }

    private static Choice choice(
            String scene,
            String id,
            String text,
            Passage passage,
            Stance stance,
            String margin,
            List<Effect> effects,
            String to) {
        return new Choice(
                scene,
                id,
                prose(text),
                passage,
                Optional.of(stance),
                prose(margin),
                Text.NONE,
                Condition.ALWAYS,
                Optional.empty(),
                false,
                effects,
                Text.NONE,
                way(to));
    }

    private static Choice did(String words, Choice choice) {
        return new Choice(
                choice.scene(),
                choice.id(),
                choice.text(),
                choice.passage(),
                choice.stance(),
                choice.margin(),
                prose(words),
                choice.condition(),
                choice.closed(),
                choice.once(),
                choice.effects(),
                choice.then(),
                choice.to());
    }

    private static Text prose(String source) {
        return new Text(List.of(new Paragraph.Prose(source)));
    }

    private static Way way(String scene) {
        return new Way(List.of(new Way.Exit(Condition.ALWAYS, scene)));
    }

    private static Continuation choices(Choice... choices) {
        Map<String, Choice> byId = new LinkedHashMap<>();
        Arrays.asList(choices).forEach(choice -> byId.put(choice.id(), choice));
        return new Continuation.Choices(byId);
    }

    private static StoryDate date(String written) {
        return StoryDate.parse(written).orElse(StoryDate.UNDATED);
    }

    private static Passage passage(
            String document, String id, int paragraph, String quote, String date, String kind, String... disputes) {
        Optional<String> lead = id.equals("no-light") ? Optional.of("of that night") : Optional.empty();
        Optional<String> note = id.equals("café") ? Optional.of("There was no café.") : Optional.empty();
        return new Passage(
                document,
                id,
                paragraph,
                quote,
                lead,
                Optional.of("the " + document),
                Optional.of("saw it"),
                Passage.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                date(date),
                Optional.empty(),
                note,
                Arrays.stream(disputes)
                        .map(other -> new Dispute(other, "Was it lit?", Dispute.Kind.CONTRADICTS))
                        .toList());
    }

    private static Document document(
            String id, String title, Optional<String> author, String date, String about, Passage... passages) {
        Map<String, Passage> byId = new LinkedHashMap<>();
        Arrays.asList(passages).forEach(passage -> byId.put(passage.id(), passage));
        return new Document(
                id,
                title,
                Optional.empty(),
                author,
                date(date),
                Optional.of(about),
                Optional.of(id + ".txt"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                byId);
    }

    private static Map<String, Role> ordered(Role... roles) {
        Map<String, Role> byId = new LinkedHashMap<>();
        Arrays.asList(roles).forEach(role -> byId.put(role.id(), role));
        return byId;
    }

    private static Map<String, Chapter> chapters() {
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        chapters.put("night", new Chapter("night", "keeper", "The night"));
        chapters.put("day", new Chapter("day", "clerk", "The day"));
        return chapters;
    }

    private static Map<String, Variable> variables() {
        Map<String, Variable> variables = new LinkedHashMap<>();
        variables.put("lamp", LAMP);
        variables.put("letter", LETTER);
        return variables;
    }

    private static Map<String, Document> documents() {
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put("report", REPORT);
        documents.put("log", LOG);
        return documents;
    }
}
