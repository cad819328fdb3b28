package footnote.write.edit;

import footnote.json.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Of what JSON each part of a sheet was made: beside the sheet, and not in it. A part is known by its identity; a block
 * is found by what it says, too, wherever it was moved to.
 */
final class SheetOrigins {
    private final Map<Object, JsonNode> nodes = new IdentityHashMap<>();
    private final Map<SheetBlock, JsonNode> byWords = new HashMap<>();
    private final Map<JsonNode, Set<String>> notShown = new IdentityHashMap<>();

    void put(Object part, JsonNode node) {
        nodes.put(part, node);
        if (part instanceof SheetBlock.Kept kept) {
            // of several that were tried under one number, the last is the one that is shown
            byWords.put(kept, node);
        } else if (part instanceof SheetBlock block) {
            byWords.putIfAbsent(block, node);
        }
    }

    /** The JSON of a part that was read. */
    JsonNode of(Object part) {
        return Optional.ofNullable(nodes.get(part)).orElseThrow();
    }

    /** Whether a part was read of a JSON value of its own. */
    boolean has(Object part) {
        return nodes.containsKey(part);
    }

    /** The JSON of a block that says the same, if one was read. */
    Optional<JsonNode> like(SheetBlock block) {
        return Optional.ofNullable(byWords.get(block));
    }

    /** Notes that a value stands in the JSON and not in the sheet. */
    void putNotShown(JsonNode object, String key) {
        notShown.computeIfAbsent(object, first -> new HashSet<>()).add(key);
    }

    /** The keys of a scene, choice or ending whose values stand in the JSON and not in the sheet, in their order. */
    List<String> notShown(Object part) {
        List<String> keys = new ArrayList<>(notShown.getOrDefault(nodes.get(part), Set.of()));
        keys.sort(null);
        return keys;
    }
}
