package footnote.json;

import footnote.problem.Span;
import footnote.problem.TextFile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Keys and their values, in the writer's order; a key stands once, for the reader refuses a second one.
 *
 * @param start the 0-based offset of the opening brace
 * @param end   the 0-based offset behind the closing one
 */
public record JsonObject(TextFile file, int start, int end, List<Member> members) implements JsonNode {

    /** A key and its value; it stands where the key does. */
    public record Member(JsonString key, JsonNode value) implements Located {
        public String name() {
            return key.value();
        }

        public TextFile file() {
            return key.file();
        }

        @Override
        public Span span() {
            return key.span();
        }
    }

    /** The value of that key, if it stands here. */
    public Optional<JsonNode> find(String name) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                return Optional.of(members.get(i).value());
            }
        }
        return Optional.empty();
    }

    /** The string of that key; nothing where it is missing or something else. */
    public Optional<String> string(String name) {
        return find(name).orElse(null) instanceof JsonString string ? Optional.of(string.value()) : Optional.empty();
    }

    /** The whole number of that key; nothing where it is missing or something else. */
    public OptionalLong whole(String name) {
        return find(name).orElse(null) instanceof JsonNumber number ? number.whole() : OptionalLong.empty();
    }

    /** The items of the list of that key; none where it is missing or something else. */
    public List<JsonNode> list(String name) {
        return find(name).orElse(null) instanceof JsonArray array ? array.items() : List.of();
    }

    @Override
    public Span span() {
        return file.span(start, end);
    }

    @Override
    public String kind() {
        return "an object";
    }
}
