package footnote.write.edit;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.HiddenCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text that comes to one line, as that line: its paragraphs joined, and those under conditions in braces. */
final class InlineText {
    /** How deep braces may stand in braces, as the format has it. */
    private static final int DEEPEST = 8;

    private InlineText() {}

    /** The line; nothing where the text holds what a line can't say, such as a remark. */
    static Optional<String> of(JsonNode text) {
        return line(text, false).filter(line -> depth(line) <= DEEPEST);
    }

    private static Optional<String> line(JsonNode text, boolean inBraces) {
        if (text instanceof JsonString string) {
            return words(string.value(), inBraces);
        } else if (text instanceof JsonArray array) {
            List<String> lines = new ArrayList<>();
            for (JsonNode item : array.items()) {
                line(item, inBraces).ifPresent(lines::add);
            }
            return lines.size() == array.items().size() ? Optional.of(String.join(" ", lines)) : Optional.empty();
        }
        return text instanceof JsonObject object ? condition(object) : Optional.empty();
    }

    private static Optional<String> words(String words, boolean inBraces) {
        boolean strange = words.isBlank() || HiddenCharacters.find(words) >= 0;
        if (strange || inBraces && words.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        return Optional.of(inBraces ? barsEscaped(words.strip()) : words.strip());
    }

    /** In braces a bar of the words would be taken for one between wordings; those that stand in braces already are. */
    private static String barsEscaped(String words) {
        StringBuilder escaped = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            escaped.append(c == '|' && depth == 0 ? "\\|" : String.valueOf(c));
        }
        return escaped.toString();
    }

    private static Optional<String> condition(JsonObject object) {
        Optional<JsonNode> first = object.find("first");
        if (first.isPresent() && object.members().size() == 1 && first.get() instanceof JsonArray cases) {
            return cases(cases.items(), 0);
        }
        int known = object.find("else").isPresent() ? 3 : 2;
        Optional<JsonNode> text = object.find("text");
        if (object.members().size() != known || text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> otherwise = known == 3 ? line(object.find("else").get(), true) : Optional.of("");
        return otherwise.flatMap(rest -> braces(object, text.get(), rest));
    }

    private static Optional<String> cases(List<JsonNode> cases, int from) {
        if (from == cases.size()) {
            return Optional.of("");
        }
        if (cases.get(from) instanceof JsonObject object) {
            Optional<JsonNode> text = object.find("text");
            return object.members().size() != 2 || text.isEmpty()
                    ? Optional.empty()
                    : cases(cases, from + 1).flatMap(rest -> braces(object, text.get(), rest));
        }
        return from > 0 && from == cases.size() - 1 ? line(cases.get(from), true) : Optional.empty();
    }

    private static Optional<String> braces(JsonObject object, JsonNode text, String otherwise) {
        String condition = object.string("if").orElse("").strip();
        boolean sayable = !condition.isEmpty()
                && HiddenCharacters.find(condition) < 0
                && condition.chars().noneMatch(c -> "{}|\\".indexOf(c) >= 0);
        return !sayable
                ? Optional.empty()
                : line(text, true)
                        .map(words ->
                                "{" + condition + ": " + words + (otherwise.isEmpty() ? "" : "|" + otherwise) + "}");
    }

    private static int depth(String line) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
