package footnote.json;

import footnote.problem.HiddenCharacters;
import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.problem.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses one file into a tree by recursive descent: a method for each rule of JSON's grammar.
 *
 * <p>The same grammar builds the tree and says what is wrong where the text does not follow it, so that the two can't
 * disagree. A fault ends the parsing with a {@link FaultException}, which points at the very character and says what was
 * expected there.
 *
 * <p>Why no library parses: one would need this grammar beside it all the same, for the messages. With Jackson's parser
 * for the tree and this grammar for the messages, the files of the shipped story (720 kB) took 86 ms in place of 34 to
 * parse for the first time in a program, and 219 in place of 161 to load; warmed up, 9 and 3 (the best of eleven runs).
 */
final class JsonParser {
    /** Larger objects are searched for a second key of one name with a map. */
    private static final int FEW = 12;
    /** How many problems of one file are kept: a file that was made of faults must not fill the memory. */
    private static final int ENOUGH = 100;
    /** The offset of the comma before a value that has none before it. */
    private static final int NONE = -1;

    private static final String COMMENT_HINT = "JSON has no comments: a remark is a key \"note\"";

    private final TextFile file;
    private final String text;
    private final List<Problem> problems;
    private final int mayHold;
    private final boolean ours;
    private final StringParser strings;
    /** The 0-based offset of what is read next. */
    private int at;

    private int depth;
    private int values;

    /**
     * @param problems gets what is wrong with values, such as a second key of one name, and does not end the parsing
     * @param mayHold  how many values the file may hold
     * @param ours     whether its strings are held to what a story's may hold
     */
    JsonParser(TextFile file, List<Problem> problems, int mayHold, boolean ours) {
        this.file = file;
        this.text = file.text();
        this.problems = problems;
        this.mayHold = mayHold;
        this.ours = ours;
        this.strings = new StringParser(file);
    }

    /**
     * The file's only value.
     *
     * @throws FaultException where the text is not JSON, or goes beyond a limit
     */
    JsonNode root() {
        space();
        if (at == text.length()) {
            throw new FaultException(JsonFaults.empty(file));
        }
        JsonNode root = value(NONE);
        space();
        if (at < text.length()) {
            throw new FaultException(JsonFaults.afterTheEnd(here()));
        }
        return root;
    }

    /** How many values were read. */
    int values() {
        return values;
    }

    /** @param comma the 0-based offset of the comma before the value, or {@link #NONE} */
    private JsonNode value(int comma) {
        char c = text.charAt(at);
        if (++values > mayHold) {
            throw new FaultException(JsonFaults.tooManyValues(here()));
        }
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case '-', '+', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case '}', ']' -> throw noValue(comma, c);
            case ',' -> throw fault(here(), "a value is missing before this comma", null);
            default -> literal();
        };
    }

    private JsonObject object() {
        int open = enter();
        List<JsonObject.Member> members = new ArrayList<>();
        Map<String, JsonString> keys = null; // a small object is searched without
        int comma = NONE;
        for (boolean more = !closes(open, '}'); more; more = comma != NONE) {
            JsonString key = key(comma);
            if (members.size() == FEW) {
                keys = byName(members);
            }
            JsonString earlier = keys == null ? find(key.value(), members) : keys.putIfAbsent(key.value(), key);
            colon();
            space();
            peek(open);
            JsonNode value = value(NONE);
            if (earlier == null) {
                members.add(new JsonObject.Member(key, value));
            } else {
                report(JsonFaults.duplicateKey(key, earlier));
            }
            comma = commaOrClose(open, '}');
        }
        depth--;
        return new JsonObject(file, open, at, exact(members));
    }

    private JsonArray array() {
        int open = enter();
        List<JsonNode> items = new ArrayList<>();
        int comma = NONE;
        for (boolean more = !closes(open, ']'); more; more = comma != NONE) {
            items.add(value(comma));
            comma = commaOrClose(open, ']');
        }
        depth--;
        return new JsonArray(file, open, at, exact(items));
    }

    /** Moves behind an opening bracket; returns its 0-based offset. */
    private int enter() {
        if (++depth > JsonReader.DEPTH) {
            throw new FaultException(JsonFaults.tooDeep(here()));
        }
        int open = at++;
        space();
        return open;
    }

    /** Moves behind the closing bracket, if it stands here; returns whether it does. */
    private boolean closes(int open, char close) {
        boolean closes = peek(open) == close;
        at += closes ? 1 : 0;
        return closes;
    }

    private JsonString key(int comma) {
        char c = text.charAt(at);
        if (c == '"') {
            return string();
        } else if (c == '}') {
            throw noValue(comma, c);
        } else if (c == ',') {
            throw fault(here(), "a key is missing before this comma", null);
        } else if (Character.isLetterOrDigit(c) || c == '_' || c == '-') {
            Span word = new WordParser(file, at).span();
            throw fault(word, "a key stands in double quotes", "write \"" + word.text() + "\"");
        }
        throw noWord("a key in double quotes");
    }

    private void colon() {
        int end = at;
        space();
        if (at == text.length() || text.charAt(at) != ':') {
            throw fault(file.span(end, end), "a colon was expected here, between the key and its value", null);
        }
        at++;
    }

    /** Moves to what follows the comma after a value, or behind the closing bracket; returns the comma's 0-based offset. */
    private int commaOrClose(int open, char close) {
        int end = at;
        space();
        char c = peek(open);
        if (c != ',' && c != close) {
            throw noComma(end, c, open, close);
        }
        int found = at++;
        if (c == close) {
            return NONE;
        }
        space();
        peek(open);
        return found;
    }

    private JsonString string() {
        int start = at;
        at = strings.parse(start);
        JsonString string = new JsonString(file, start, strings.value());
        if (ours) {
            check(string);
        }
        return string;
    }

    private void check(JsonString string) {
        if (string.value().length() > JsonReader.STRING) {
            report(JsonFaults.stringTooLong(string));
        }
        int refused = HiddenCharacters.find(string.value());
        if (refused >= 0) {
            report(JsonFaults.refusedCharacter(string, refused));
        }
    }

    private JsonNumber number() {
        int start = at;
        at = new WordParser(file, start).number();
        return new JsonNumber(file, start, at);
    }

    private JsonNode literal() {
        int start = at;
        if (!Character.isLetter(text.charAt(start))) {
            throw noWord("a value");
        }
        at = new WordParser(file, start).literal();
        return switch (text.charAt(start)) {
            case 't' -> new JsonBoolean(file, start, true);
            case 'f' -> new JsonBoolean(file, start, false);
            default -> new JsonNull(file, start);
        };
    }

    private FaultException noValue(int comma, char bracket) {
        return comma == NONE
                ? fault(here(), "a value was expected here, not " + bracket, null)
                : fault(
                        file.span(comma, comma + 1),
                        "nothing follows this comma before the " + bracket,
                        "leave it out");
    }

    /** The fault that neither a letter nor anything else stands here with which that could begin. */
    private FaultException noWord(String expected) {
        char c = text.charAt(at);
        if (c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201C' || c == '\u201D') {
            return fault(here(), "a string stands in straight double quotes, not in " + c, "write \"…\"");
        }
        return fault(here(), expected + " was expected here, not " + shown(c), comment(c));
    }

    /** @param end where the value ends after which a comma or a bracket should stand */
    private FaultException noComma(int end, char c, int open, char close) {
        if (c == '}' || c == ']') {
            return new FaultException(
                    JsonFaults.notJson(here(), "this " + c + " can't close what a " + text.charAt(open) + " opened")
                            .withPlace(file.span(open, open + 1), "it was opened here"));
        }
        if (c == ':') {
            return fault(here(), "a colon can stand only between a key and its value, inside { and }", null);
        }
        boolean afterString = end == at && text.charAt(end - 1) == '"';
        if (afterString && c != '"' && c != '{' && c != '[') {
            return fault(
                    here(),
                    "the string ends before this, and a comma or " + close + " was expected",
                    "a double quote within a string is written \\\"");
        }
        if (c == '"' || c == '{' || c == '[' || Character.isLetterOrDigit(c) || c == '-') {
            return fault(file.span(end, end), "a comma is missing here", null);
        }
        return fault(here(), "a comma or " + close + " was expected here, not " + shown(c), comment(c));
    }

    private static @Nullable String comment(char c) {
        return c == '/' || c == '#' ? COMMENT_HINT : null;
    }

    private static String shown(char c) {
        return c > ' ' && c < 0x7F ? Character.toString(c) : "U+" + JsonFaults.hex(c, 4);
    }

    private void space() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The character here, inside the bracket that opened at {@code open}. */
    private char peek(int open) {
        if (at >= text.length()) {
            char bracket = text.charAt(open);
            throw fault(
                    file.span(open, open + 1),
                    "this " + bracket + " is never closed: the file ends before its " + (bracket == '{' ? '}' : ']'),
                    null);
        }
        return text.charAt(at);
    }

    private Span here() {
        return file.span(at, at + 1);
    }

    private void report(Problem problem) {
        if (problems.size() == ENOUGH) {
            throw new FaultException(problem);
        }
        problems.add(problem);
    }

    /** @param hint null where none is likely right */
    static FaultException fault(Span where, String message, @Nullable String hint) {
        Problem problem = JsonFaults.notJson(where, message);
        return new FaultException(hint == null ? problem : problem.withHint(hint));
    }

    private static @Nullable JsonString find(String name, List<JsonObject.Member> members) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                return members.get(i).key();
            }
        }
        return null;
    }

    private static Map<String, JsonString> byName(List<JsonObject.Member> members) {
        Map<String, JsonString> keys = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            keys.put(members.get(i).name(), members.get(i).key());
        }
        return keys;
    }

    /** The list without the room that it keeps for more: a large story is many small lists. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> exact(List<T> list) {
        return (List<T>) List.of(list.toArray());
    }
}
