package footnote.load;

import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.json.Located;
import java.util.List;
import java.util.Optional;

/** Holds one object against its {@link Shape}: every key of it, and every key that it lacks. */
final class FieldCheck {
    private final Context context;
    private final Shape shape;
    private final String id;
    /** The sound values in the order of the shape's keys; null for what is missing or faulty, which is said. */
    private final JsonNode[] values;
    /** A bit for each of the shape's keys that is there. */
    private int written;

    /**
     * @param id   what the object is called; null where it has no name
     * @param head where to say that something is missing
     */
    FieldCheck(Context context, Shape shape, String id, Located head, JsonObject object) {
        this.context = context;
        this.shape = shape;
        this.id = id;
        this.values = new JsonNode[shape.keys().size()];
        List<JsonObject.Member> members = object.members();
        boolean allKnown = true;
        for (int i = 0; i < members.size(); i++) {
            allKnown &= take(members.get(i));
        }
        int missing = shape.required() & ~(allKnown ? written : written | misspelt(members));
        for (int i = 0; missing >> i != 0; i++) {
            if ((missing >> i & 1) != 0) {
                context.problems.add(ShapeFaults.missingKey(shape, id, shape.keys().get(i), head.span()));
            }
        }
    }

    /** The sound value of the key at that place of the shape, from 0; null where it is missing or faulty. */
    JsonNode value(int place) {
        return values[place];
    }

    /** Whether the key at that place of the shape, from 0, is there. */
    boolean written(int place) {
        return (written >> place & 1) != 0;
    }

    /** Whether the shape has that key. */
    private boolean take(JsonObject.Member member) {
        int place = shape.find(member.name());
        if (place >= 0) {
            written |= 1 << place;
            values[place] = sound(shape.keys().get(place), member.value()) ? member.value() : null;
        } else if (!member.name().equals(Format.NOTE)) {
            context.problems.add(ShapeFaults.unknownKey(shape, id, member.key()));
        }
        return place >= 0;
    }

    /** A bit for each key that seems to be meant by one that does not exist: that is one fault, and not a missing key too. */
    private int misspelt(List<JsonObject.Member> members) {
        int meant = 0;
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i).name();
            Optional<String> likely = shape.find(name) < 0 && !name.equals(Format.NOTE)
                    ? shape.likely(name) : Optional.empty();
            meant |= likely.isPresent() ? 1 << shape.find(likely.get()) : 0;
        }
        return meant;
    }

    private boolean sound(Key key, JsonNode value) {
        if (!key.form().accepts(value)) {
            context.problems.add(ShapeFaults.wrongKind(shape, id, key, value));
            return false;
        } else if (value instanceof JsonString string) {
            return sound(key, string);
        } else if (value instanceof JsonNumber number && key.form() != Form.ANYTHING) {
            return sound(key, number);
        }
        return true;
    }

    private boolean sound(Key key, JsonString string) {
        if (string.value().isBlank() && key.form() != Form.ANYTHING) {
            context.problems.add(ShapeFaults.empty(shape, id, key.name(), string.span()));
            return false;
        }
        if (!key.words().isEmpty() && !key.words().contains(string.value())) {
            context.problems.add(ShapeFaults.unknownWord(shape, id, key, string));
            return false;
        }
        return key.form() != Form.PROSE || Fields.closed(context, string);
    }

    private boolean sound(Key key, JsonNumber number) {
        boolean whole = key.form() != Form.WHOLE || number.whole().isPresent();
        if (!whole) {
            context.problems.add(ShapeFaults.wrongKind(shape, id, key, number));
        } else if (number.value() < key.least() || number.value() > key.most()) {
            context.problems.add(ShapeFaults.beyond(shape, id, key, number));
            return false;
        }
        return whole;
    }
}
