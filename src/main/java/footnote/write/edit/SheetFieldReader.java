package footnote.write.edit;

import footnote.json.JsonArray;
import footnote.json.JsonBoolean;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.HiddenCharacters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what stands under a heading of a sheet: values of one line each. */
final class SheetFieldReader {
    private final TypographicQuotes quotes;
    private final SheetOrigins origins;

    SheetFieldReader(TypographicQuotes quotes, SheetOrigins origins) {
        this.quotes = quotes;
        this.origins = origins;
    }

    /** What an object has of those keys and a sheet can show; what it can't is noted. */
    SheetScene.Fields read(JsonObject object, List<String> keys) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String key : keys) {
            object.find(key).ifPresent(node -> {
                Optional<List<String>> shown = values(object, key, node);
                if (shown.isEmpty()) {
                    origins.putNotShown(object, key);
                } else if (!shown.get().isEmpty()) {
                    values.put(key, shown.get());
                }
            });
        }
        return new SheetScene.Fields(values);
    }

    /** Nothing where they can't be shown; none where there is nothing to show. */
    private Optional<List<String>> values(JsonObject object, String key, JsonNode node) {
        if (key.equals(SheetKeys.ONCE)) {
            return Optional.of(node)
                    .filter(JsonBoolean.class::isInstance)
                    .map(flag -> ((JsonBoolean) flag).value() ? List.of("") : List.of());
        } else if (key.equals("do")) {
            return node instanceof JsonArray array ? effects(array) : Optional.empty();
        } else if (SheetKeys.SEVERAL.contains(key)) {
            return ways(node);
        }
        String value = SheetKeys.WORDS.contains(key) ? line(object, key) : plain(object, key);
        return value.isEmpty() ? Optional.empty() : Optional.of(List.of(value));
    }

    /** A line of words; empty, and noted where something stands there, if it is none that a sheet can show. */
    String line(JsonObject object, String key) {
        Optional<String> line = object.find(key).flatMap(InlineText::of);
        if (line.isEmpty() && object.find(key).isPresent()) {
            origins.putNotShown(object, key);
        }
        return quotes.curled(line.orElse(""));
    }

    /** The same of a single string. */
    String words(JsonObject object, String key) {
        String words = plain(object, key);
        if (words.isEmpty() && object.find(key).isPresent()) {
            origins.putNotShown(object, key);
        }
        return quotes.curled(words);
    }

    /** A string without space around it; empty where it is missing, or no string that fits on a line. */
    static String plain(JsonObject object, String key) {
        String value = object.string(key).orElse("").strip();
        return HiddenCharacters.find(value) >= 0 ? "" : value;
    }

    private static Optional<List<String>> effects(JsonArray array) {
        List<String> lines = new ArrayList<>();
        for (JsonNode item : array.items()) {
            Optional<String> effect = item instanceof JsonObject object ? underCondition(object) : effect(item);
            if (effect.isEmpty()) {
                return Optional.empty();
            }
            lines.add(effect.get());
        }
        return Optional.of(lines);
    }

    private static Optional<String> effect(JsonNode item) {
        String effect = item instanceof JsonString string ? string.value().strip() : "";
        boolean sayable = !effect.isEmpty()
                && HiddenCharacters.find(effect) < 0
                && effect.indexOf(',') < 0
                && !(" " + effect + " ").contains(ConditionalLine.IF);
        return sayable ? Optional.of(effect) : Optional.empty();
    }

    private static Optional<String> underCondition(JsonObject object) {
        List<String> effects = new ArrayList<>();
        for (JsonNode item : object.list("do")) {
            effect(item).ifPresent(effects::add);
        }
        boolean all = !effects.isEmpty() && effects.size() == object.list("do").size();
        return all ? ConditionalLine.of(String.join(", ", effects), object, "do") : Optional.empty();
    }

    private static Optional<List<String>> ways(JsonNode node) {
        List<JsonNode> items = node instanceof JsonArray array ? array.items() : List.of(node);
        List<String> lines = new ArrayList<>();
        for (JsonNode item : items) {
            String scene = item instanceof JsonString bare
                    ? bare.value().strip()
                    : item instanceof JsonObject object ? plain(object, "to") : "";
            Optional<String> line =
                    item instanceof JsonObject object ? ConditionalLine.of(scene, object, "to") : Optional.of(scene);
            if (scene.isEmpty() || scene.indexOf(' ') >= 0 || HiddenCharacters.find(scene) >= 0 || line.isEmpty()) {
                return Optional.empty();
            }
            lines.add(line.get());
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }
}
