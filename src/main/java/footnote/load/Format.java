package footnote.load;

import static footnote.load.FormatKey.may;
import static footnote.load.FormatKey.need;
import static footnote.load.ValueType.ANYTHING;
import static footnote.load.ValueType.CONDITION;
import static footnote.load.ValueType.DATE;
import static footnote.load.ValueType.EFFECTS;
import static footnote.load.ValueType.FLAG;
import static footnote.load.ValueType.LIST;
import static footnote.load.ValueType.MAP;
import static footnote.load.ValueType.NAME;
import static footnote.load.ValueType.NUMBER;
import static footnote.load.ValueType.OBJECT;
import static footnote.load.ValueType.PROSE;
import static footnote.load.ValueType.TEXT;
import static footnote.load.ValueType.WAY;
import static footnote.load.ValueType.WHOLE;
import static footnote.load.ValueType.WORDS;

import footnote.story.Dispute;
import footnote.story.Passage;
import footnote.story.Stance;
import java.util.ArrayList;
import java.util.List;

/**
 * Version 1 of the format: every kind of object and every key that it can have, in one list.
 *
 * <p>The loader checks files against this list; the table in {@code doc/format.md} and the schema are written from it,
 * and tests compare them. The keys {@code note} and {@code TODO} may stand in every object and are not in the list.
 */
public final class Format {
    /** The version that this program reads. */
    public static final int VERSION = 1;
    /** The key of a writer's remark, which may stand in every object and means nothing to the game. */
    static final String NOTE = "note";
    /** The key of what the writer still has to do, which may stand in every object; {@code check} lists it. */
    private static final String TODO = "TODO";
    /** A variable's bounds lie from minus this to plus this. */
    static final double LARGEST = 1_000_000_000;

    private static final FormatKey[] ANY_FILE = {
        may("$schema", ANYTHING, "for the editor; not read"),
        may("chapter", NAME, "the chapter of this file's scenes that name none"),
        may("date", DATE, "the date of this file's scenes that have none"),
        may("variables", MAP, "what the story remembers").of("variable"),
        may("documents", MAP, "the sources").of("document"),
        may("scenes", MAP, "the scenes").of("scene")
    };

    private static final FormatKey[] ADDS = {
        may("adds", MAP, "by the ids of scenes of the story, what is added to them")
                .of("addition")
    };

    static final Shape FILE = Shape.of("file", "file", ANY_FILE);
    static final Shape STORY = Shape.of(
            "story.json",
            "story",
            joined(
                    new FormatKey[] {
                        need("format", WHOLE, "the version of this format: 1"),
                        need("id", NAME, "by which saves know the story; never changed once it is played"),
                        need("ifid", WORDS, "a UUID, by which catalogues of interactive fiction know it"),
                        need("version", WORDS, "three numbers with points between them"),
                        need("title", WORDS, "what it is called"),
                        may("authors", LIST, "who wrote it").of("string"),
                        may(
                                "language",
                                WORDS,
                                "the language of its text, as `en` or `de-AT`; `en` where it is left out"),
                        may("about", PROSE, "what it is, in a few sentences"),
                        need("roles", MAP, "who can be played, at least one").of("role"),
                        may("chapters", LIST, "the chapters, in their order").of("chapter"),
                        may("limits", OBJECT, "what the story asks of itself").of("limits")
                    },
                    ANY_FILE));

    static final Shape BRANCH_FILE = Shape.of("file of a branch", "file", joined(ANY_FILE, ADDS));
    static final Shape BRANCH = Shape.of(
            "branch.json",
            "branch",
            joined(
                    new FormatKey[] {
                        may("format", WHOLE, "the version of this format: 1"),
                        need("id", NAME, "by which its names begin, and saves know it"),
                        need("version", WORDS, "three numbers with points between them"),
                        need("title", WORDS, "what it is called"),
                        may("authors", LIST, "who wrote it").of("string"),
                        may("about", PROSE, "what it adds, in a few sentences"),
                        need("story", NAME, "the id of the story that it belongs to"),
                        need("fits", LIST, "the beginnings of that story's versions that it fits, as `1` or `1.2`")
                                .of("string")
                    },
                    joined(ANY_FILE, ADDS)));
    static final Shape ADDITION = Shape.of(
            "addition",
            "addition",
            may("text", TEXT, "the paragraphs that come after that scene's own"),
            may("choices", MAP, "the choices that come after that scene's own").of("choice"));

    static final Shape ROLE = Shape.of(
            "role",
            "role",
            need("title", WORDS, "what it is called"),
            may("about", PROSE, "who that is, in a few sentences"),
            need("start", NAME, "the first scene"),
            may("shows", LIST, "the variables that the status line shows, each by its name or under a condition")
                    .of("level"));

    static final Shape LEVEL = Shape.of(
            "level under a condition",
            "level",
            need("variable", NAME, "the variable that the status line shows"),
            need("if", CONDITION, "when it is shown"));

    static final Shape CHAPTER = Shape.of(
            "chapter",
            "chapter",
            need("id", NAME, "its name"),
            need("role", NAME, "the role whose scenes it holds"),
            need("title", WORDS, "what it is called"));

    static final Shape LIMITS = Shape.of(
            "limits",
            "limits",
            may("passage-in-a-playthrough", WHOLE, "how often one passage may come in a playthrough")
                    .from(1),
            may("cosmetic-share", NUMBER, "the share of choices that may make no difference")
                    .from(0)
                    .to(1),
            may("states", WHOLE, "how many states the story may have").from(1));

    private static final FormatKey[] ANY_VARIABLE = {
        may("label", WORDS, "what the status line calls it"),
        may("levels", LIST, "its values in words, lowest first, one a value").of("string"),
        may("lives", NAME, "the chapter on whose leaving it goes back to `start`"),
        may("lasting", NAME, "the role that owns it, where it outlives a playthrough"),
        may("leaves", MAP, "the debrief's sentence for a value").of("string")
    };

    static final Shape BOOLEAN = Shape.of(
            "variable: a boolean",
            "variable",
            joined(new FormatKey[] {need("start", FLAG, "its value at the beginning")}, ANY_VARIABLE));
    static final Shape NUMBERED = Shape.of(
            "variable: a number",
            "variable",
            joined(
                    new FormatKey[] {
                        need("from", WHOLE, "the least that it can be")
                                .from(-LARGEST)
                                .to(LARGEST),
                        need("to", WHOLE, "the most that it can be")
                                .from(-LARGEST)
                                .to(LARGEST),
                        need("start", WHOLE, "its value at the beginning, from `from` to `to`")
                    },
                    ANY_VARIABLE));
    static final Shape NAMED = Shape.of(
            "variable: one of several names",
            "variable",
            joined(
                    new FormatKey[] {
                        need("of", LIST, "the names that it can be").of("string"),
                        need("start", NAME, "its value at the beginning, one of `of`")
                    },
                    ANY_VARIABLE));

    static final Shape DOCUMENT = Shape.of(
            "document",
            "document",
            need("title", WORDS, "what it is called"),
            may("short", WORDS, "what a page calls it beside a quotation; its title where it is left out"),
            may("author", WORDS, "who wrote it, or `unsigned`"),
            may("date", DATE, "when it came out"),
            may("about", PROSE, "what it is and how far to trust it"),
            may("file", WORDS, "the name of the file that holds it whole; a story does not ship it"),
            may("sha256", WORDS, "that file's fingerprint: 64 hexadecimal digits in small letters"),
            may("words", WHOLE, "how many words it has").from(1),
            may("quote-at-most", NUMBER, "the share of its words that all passages together may quote")
                    .from(0)
                    .to(1),
            may("placeholder", FLAG, "whether it only stands in until a real source is cited"),
            need("passages", MAP, "what is quoted from it").of("passage"));

    static final Shape PASSAGE = Shape.of(
            "passage",
            "passage",
            need("paragraph", WHOLE, "its place among the document's non-blank lines")
                    .from(1),
            need("quote", WORDS, "the exact words"),
            may("lead", WORDS, "our own words before the quotation, shown in brackets"),
            may("speaker", WORDS, "whose words they are"),
            may("basis", WORDS, "how the speaker knows"),
            need("kind", NAME, "what kind of saying it is").oneOf(Passage.Kind.values()),
            may("date", DATE, "when it was said or became known; undated where it is left out"),
            may("when", WORDS, "the date in words"),
            may("disputes", LIST, "passages that disagree with it; it goes both ways")
                    .of("dispute"),
            may("editors-note", PROSE, "a remark on it that rests on no document"));

    static final Shape DISPUTE = Shape.of(
            "dispute",
            "dispute",
            need("with", NAME, "the passage that disagrees, as `document#passage`"),
            need("question", WORDS, "what the two answer differently, in a few words"),
            need("kind", NAME, "in which way they disagree").oneOf(Dispute.Kind.values()));

    static final Shape SCENE = Shape.of(
            "scene",
            "scene",
            need("title", WORDS, "what the page is headed with"),
            need("text", TEXT, "what is told"),
            may("chapter", NAME, "the chapter that it belongs to, where not the file's"),
            may("date", DATE, "when it happens, where not at the file's date"),
            may(
                    "passage",
                    NAME,
                    "what it is about, as `document#passage`; its choices cite it unless they name their own"),
            may("choices", MAP, "what the player may do; or `next`, or `ending`")
                    .of("choice"),
            may("next", WAY, "where the page turns to, without a decision"),
            may("ending", OBJECT, "the end of a playthrough").of("ending"));

    static final Shape ENDING = Shape.of(
            "ending",
            "ending",
            need("name", WORDS, "what it is called"),
            need("about", TEXT, "what the debrief opens with"));

    static final Shape CHOICE = Shape.of(
            "choice",
            "choice",
            need("text", TEXT, "what the player does, in one line"),
            may("passage", NAME, "the passage that it cites, as `document#passage`, where not its scene's"),
            may("stance", NAME, "what it does to that passage").oneOf(Stance.values()),
            may("margin", TEXT, "the player's own note in the margin, in one line, shown after the choice"),
            may("did", TEXT, "what it put into the world, in one line, for the debrief"),
            may("if", CONDITION, "when it is open"),
            may("closed", TEXT, "what is shown while it is not open; without it, nothing is"),
            may("once", FLAG, "whether it can be taken a single time"),
            may("do", EFFECTS, "what it changes, from the top").of("effect"),
            may("then", TEXT, "what comes of it, shown before the next scene"),
            need("to", WAY, "where it leads"));

    static final Shape WAY_ITEM =
            Shape.of("way", "way", need("if", CONDITION, "when it leads there"), need("to", NAME, "the scene"));

    static final Shape EFFECT_ITEM = Shape.of(
            "effect under a condition",
            "effect",
            need("if", CONDITION, "when it happens"),
            need("do", EFFECTS, "what happens then").of("effect"));

    static final Shape PARAGRAPH_IF = Shape.of(
            "paragraph: under a condition",
            "paragraph",
            need("if", CONDITION, "when it is there"),
            need("text", TEXT, "what is there then"),
            may("else", TEXT, "what is there otherwise"));
    static final Shape PARAGRAPH_FIRST = Shape.of(
            "paragraph: the first that holds",
            "paragraph",
            need("first", LIST, "the cases; the last may stand bare").of("case"));
    static final Shape CASE =
            Shape.of("case", "case", need("if", CONDITION, "when it holds"), need("text", TEXT, "what is there then"));
    static final Shape PARAGRAPH_PASSAGE = Shape.of(
            "paragraph: a passage",
            "paragraph",
            need("passage", NAME, "the passage that is shown as a quotation, as `document#passage`"),
            may("if", CONDITION, "when it is there"));
    static final Shape PARAGRAPH_NOTE = Shape.of(
            "paragraph: an editor's note",
            "paragraph",
            need("editors-note", PROSE, "a remark that rests on no document"),
            may("if", CONDITION, "when it is there"));

    private Format() {}

    /** Whether a key is the writer's own remark, which may stand in every object. */
    public static boolean isRemark(String key) {
        return key.equals(NOTE) || isToDo(key);
    }

    /** Whether a key says what the writer still has to do. */
    static boolean isToDo(String key) {
        return key.equals(TODO);
    }

    /** Every kind of object, in the order in which one meets them. */
    public static List<Shape> shapes() {
        return List.of(
                STORY,
                FILE,
                ROLE,
                LEVEL,
                CHAPTER,
                LIMITS,
                BOOLEAN,
                NUMBERED,
                NAMED,
                DOCUMENT,
                PASSAGE,
                DISPUTE,
                SCENE,
                ENDING,
                CHOICE,
                WAY_ITEM,
                EFFECT_ITEM,
                PARAGRAPH_IF,
                PARAGRAPH_FIRST,
                CASE,
                PARAGRAPH_PASSAGE,
                PARAGRAPH_NOTE,
                BRANCH,
                BRANCH_FILE,
                ADDITION);
    }

    private static FormatKey[] joined(FormatKey[] first, FormatKey[] second) {
        List<FormatKey> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(second));
        return all.toArray(new FormatKey[0]);
    }
}
