package footnote.load;

import footnote.json.JsonArray;
import footnote.json.JsonBoolean;
import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;

/** What the value of a key can be, as far as the key alone can say. */
public enum ValueType {
    /** Plain words. */
    WORDS("a string", "s"),
    /** Our own words, with mark-up, in one paragraph. */
    PROSE("a string", "s"),
    /** The id of something, or one word of a short list. */
    NAME("a string", "s"),
    DATE("a date, as a string", "s"),
    CONDITION("a condition, as a string", "s"),
    /** The one shape of text. */
    TEXT("a text: a string or a list of paragraphs", "sl"),
    /** A scene, or a list of ways to several. */
    WAY("a scene's id, or a list of ways", "sl"),
    EFFECTS("a list of effects", "l"),
    FLAG("true or false", "b"),
    WHOLE("a whole number", "n"),
    NUMBER("a number", "n"),
    /** Several of what {@link FormatKey#of} names. */
    LIST("a list", "l"),
    /** One of what {@link FormatKey#of} names. */
    OBJECT("an object", "o"),
    /** For each id or name, one of what {@link FormatKey#of} names. */
    MAP("an object", "o"),
    /** Whatever JSON can say. */
    ANYTHING("anything", "snbloz");

    private final String says;
    /** A letter for each kind of JSON value that it can be, as {@link #letter} has them. */
    private final String kinds;

    ValueType(String says, String kinds) {
        this.says = says;
        this.kinds = kinds;
    }

    /** As a message says it, with its article. */
    public String says() {
        return says;
    }

    /** Whether a value is of a kind that this can be; what is in it is not looked at. */
    boolean accepts(JsonNode node) {
        return kinds.indexOf(letter(node)) >= 0;
    }

    private static char letter(JsonNode node) {
        if (node instanceof JsonString) {
            return 's';
        } else if (node instanceof JsonObject) {
            return 'o';
        } else if (node instanceof JsonArray) {
            return 'l';
        } else if (node instanceof JsonNumber) {
            return 'n';
        }
        return node instanceof JsonBoolean ? 'b' : 'z';
    }
}
