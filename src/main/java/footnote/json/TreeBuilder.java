package footnote.json;

import footnote.problem.HiddenCharacters;
import footnote.problem.Problem;
import footnote.problem.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Turns one pass over a file's tokens into a tree.
 *
 * <p>From characters, never from bytes, whose offsets would count UTF-8. Jackson's own limits are set out of the way:
 * ours are checked here, where the place is known.
 */
final class TreeBuilder {
    /** Larger objects are searched for a second key of one name with a map. */
    private static final int FEW = 12;
    /** More in one file are not told: a file that was made of faults must not fill the memory. */
    private static final int ENOUGH = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonReader.DEPTH * 4)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            // the default pool takes longer to set up than it takes to read a save without one
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build();

    private final TextFile file;
    private final List<Problem> problems;
    private final int mayHold;
    private final boolean ours;
    private final JsonParser tokens;
    private int depth;
    private int values;

    /** @param ours whether its strings are held to what a story's may hold */
    TreeBuilder(TextFile file, List<Problem> problems, int mayHold, boolean ours) {
        this.file = file;
        this.problems = problems;
        this.mayHold = mayHold;
        this.ours = ours;
        this.tokens = JSON.createParser(ObjectReadContext.empty(), file.text().toCharArray());
    }

    /** The file's only value. */
    JsonNode build() {
        JsonToken first = tokens.nextToken();
        if (first == null) {
            throw new FaultException(JsonFaults.empty(file));
        }
        JsonNode root = value(first);
        if (tokens.nextToken() != null) {
            throw new FaultException(JsonFaults.afterTheEnd(file.span(at(), at() + 1)));
        }
        return root;
    }

    /** How many values the file holds. */
    int values() {
        return values;
    }

    private JsonNode value(JsonToken token) {
        int start = at();
        if (++values > mayHold) {
            throw new FaultException(JsonFaults.tooManyValues(file.span(start, start + 1)));
        }
        return switch (token) {
            case START_OBJECT -> object(start);
            case START_ARRAY -> array(start);
            case VALUE_STRING -> string(start, tokens.getString());
            case VALUE_TRUE -> new JsonBoolean(file, start, true);
            case VALUE_FALSE -> new JsonBoolean(file, start, false);
            case VALUE_NULL -> new JsonNull(file, start);
            default -> new JsonNumber(file, start, start + tokens.getStringLength());
        };
    }

    private JsonObject object(int start) {
        deeper(start);
        List<JsonObject.Member> members = new ArrayList<>();
        Map<String, JsonString> keys = null; // an object of few members is searched without
        while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
            JsonString key = string(at(), tokens.currentName());
            if (members.size() == FEW) {
                keys = byName(members);
            }
            JsonString earlier = keys == null ? find(key.value(), members) : keys.putIfAbsent(key.value(), key);
            JsonNode value = value(tokens.nextToken());
            if (earlier == null) {
                members.add(new JsonObject.Member(key, value));
            } else {
                say(JsonFaults.duplicateKey(key, earlier));
            }
        }
        depth--;
        return new JsonObject(file, start, at() + 1, exact(members));
    }

    private JsonArray array(int start) {
        deeper(start);
        List<JsonNode> items = new ArrayList<>();
        JsonToken token = tokens.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(token));
            token = tokens.nextToken();
        }
        depth--;
        return new JsonArray(file, start, at() + 1, exact(items));
    }

    /** Without the room that a list keeps for more: a large story is many small lists. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> exact(List<T> list) {
        return (List<T>) List.of(list.toArray());
    }

    private JsonString string(int start, String value) {
        JsonString string = new JsonString(file, start, value);
        if (!ours) {
            return string;
        }
        if (value.length() > JsonReader.STRING) {
            say(JsonFaults.stringTooLong(string));
        }
        int refused = HiddenCharacters.find(value);
        if (refused >= 0) {
            say(JsonFaults.refusedCharacter(string, refused));
        }
        return string;
    }

    private void say(Problem problem) {
        if (problems.size() == ENOUGH) {
            throw new FaultException(problem);
        }
        problems.add(problem);
    }

    private void deeper(int start) {
        if (++depth > JsonReader.DEPTH) {
            throw new FaultException(JsonFaults.tooDeep(file.span(start, start + 1)));
        }
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

    /** The 0-based offset at which the token begins. */
    private int at() {
        return (int) tokens.currentTokenLocation().getCharOffset();
    }
}
