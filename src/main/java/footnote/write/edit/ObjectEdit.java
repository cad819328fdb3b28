package footnote.write.edit;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.write.format.JsonLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes some keys of an object; a key that comes stands behind those that usually stand before it. */
final class ObjectEdit {
    private final JsonObject object;
    private final List<String> order;
    private final Splices splices;
    /** The keys that go. */
    private final List<String> gone = new ArrayList<>();
    /** The keys that come, with their values. */
    private final Map<String, String> come = new LinkedHashMap<>();

    /** @param order all keys that may come, in the order in which they are usually written */
    ObjectEdit(JsonObject object, List<String> order, Splices splices) {
        this.object = object;
        this.order = order;
        this.splices = splices;
    }

    /** Gives a key a string, or takes it away where that is empty, if it was something else. */
    void setWords(String key, String before, String after) {
        if (!before.equals(after)) {
            set(key, after.isEmpty() ? "" : JsonLayout.quote(after));
        }
    }

    /** Gives a key a value, or takes it away where that is empty. */
    void set(String key, String json) {
        JsonNode old = object.find(key).orElse(null);
        if (json.isEmpty()) {
            gone.add(key);
        } else if (old == null) {
            come.put(key, json);
        } else {
            splices.replaceValue(old.span().start(), old.span().end(), json);
        }
    }

    /**
     * Makes the changes; those within the values must have been made before. What stood on one line, and would be too
     * long for one now, is laid out: the object or else what is in it.
     */
    void done() {
        for (JsonObject.Member member : object.members()) {
            boolean bracketed = member.value() instanceof JsonObject || member.value() instanceof JsonArray;
            boolean stays = bracketed && !gone.contains(member.name());
            if (stays && !splices.isOnOneLine(object) && splices.growsTooLong(member.value())) {
                splices.layOut(member.value());
            }
        }
        if (!come.isEmpty() || gone.stream().anyMatch(key -> object.find(key).isPresent())) {
            changeKeys();
        }
        if (splices.growsTooLong(object)) {
            splices.layOut(object);
        }
    }

    private void changeKeys() {
        List<ElementSplice.Slot> slots = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < object.members().size(); i++) {
            String key = object.members().get(i).name();
            if (!gone.contains(key)) {
                slots.add(ElementSplice.Slot.kept(i));
                keys.add(key);
            }
        }
        come.forEach((key, json) -> {
            int at = placeOf(key, keys);
            slots.add(at, ElementSplice.Slot.fresh(JsonLayout.quote(key) + ": ", json));
            keys.add(at, key);
        });
        new ElementSplice(splices, object).become(slots);
    }

    /** Behind the nearest key that usually stands before it, or else before all but the remarks for editors. */
    private int placeOf(String key, List<String> keys) {
        for (int i = order.indexOf(key) - 1; i >= 0; i--) {
            int at = keys.indexOf(order.get(i));
            if (at >= 0) {
                return at + 1;
            }
        }
        return 0;
    }
}
