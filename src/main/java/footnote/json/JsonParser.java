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
 * <p>The same grammar builds the tree and finds what is wrong where the text does not follow it, so that the two can't
 * disagree; {@link SyntaxFaults} words it. A fault ends the parsing with a {@link FaultException}, which points at the very character and says what was
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
    static final int NONE = -1;

    private final TextFile file;
    private final String text;
    private final List<Problem> problems;
    private final int mayHold;
    private final boolean ours;
    private final SyntaxFaults faults;
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
        this.faults = new SyntaxFaults(file);
        this.strings = new StringParser(file, faults);
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

    /**
     * Parses a key with its value that begin at a 0-based offset, whatever stands before and behind them.
     *
     * @return the 0-based offset behind the value
     * @throws FaultException where they don't follow the grammar, or the text ends before they do
     */
    int member(int from) {
        at = from;
        key(NONE);
        colon();
        space();
        if (at == text.length()) {
            throw faults.noValueBehindColon(at);
        }
        value(NONE);
        return at;
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
            case '}', ']' -> throw faults.noValue(at, comma);
            case ',' -> throw faults.nothingBeforeComma(at, "value");
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
            throw faults.noValue(at, comma);
        } else if (c == ',') {
            throw faults.nothingBeforeComma(at, "key");
        } else if (Character.isLetterOrDigit(c) || c == '_' || c == '-') {
            throw faults.bareKey(new WordParser(file, faults, at).span());
        }
        throw faults.unexpected(at, "a key in double quotes");
    }

    private void colon() {
        int end = at;
        space();
        if (at == text.length() || text.charAt(at) != ':') {
            throw faults.noColon(end);
        }
        at++;
    }

    /** Moves to what follows the comma after a value, or behind the closing bracket; returns the comma's 0-based offset. */
    private int commaOrClose(int open, char close) {
        int end = at;
        space();
        char c = peek(open);
        if (c != ',' && c != close) {
            throw faults.noComma(end, at, open);
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
        at = new WordParser(file, faults, start).number();
        return new JsonNumber(file, start, at);
    }

    private JsonNode literal() {
        int start = at;
        if (!Character.isLetter(text.charAt(start))) {
            throw faults.unexpected(at, "a value");
        }
        at = new WordParser(file, faults, start).literal();
        return switch (text.charAt(start)) {
            case 't' -> new JsonBoolean(file, start, true);
            case 'f' -> new JsonBoolean(file, start, false);
            default -> new JsonNull(file, start);
        };
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
            throw faults.neverClosed(open);
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
