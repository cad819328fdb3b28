package footnote.load;

import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.json.Located;
import java.util.List;

/** Holds one object against its {@link Shape}: every key of it, and every key that it lacks. */
final class FieldCheck {
    private final Context context;
    private final Shape shape;
    private final String id;

    /** @param id what the object is called; null where it has no name */
    FieldCheck(Context context, Shape shape, String id) {
        this.context = context;
        this.shape = shape;
        this.id = id;
    }

    /**
     * The sound values in the order of the shape's keys, null for what is missing or faulty, which is said.
     *
     * @param head where to say that something is missing
     */
    JsonNode[] values(JsonObject object, Located head) {
        JsonNode[] values = new JsonNode[shape.keys().size()];
        boolean[] written = new boolean[values.length];
        List<JsonObject.Member> members = object.members();
        boolean allKnown = true;
        for (int i = 0; i < members.size(); i++) {
            allKnown &= take(members.get(i), values, written);
        }
        if (!allKnown) {
            forgive(members, written);
        }
        for (int i = 0; i < written.length; i++) {
            if (!written[i] && shape.keys().get(i).required()) {
                context.problems.add(ShapeFaults.missingKey(shape, id, shape.keys().get(i), head.span()));
            }
        }
        return values;
    }

    /** Whether the shape has that key. */
    private boolean take(JsonObject.Member member, JsonNode[] values, boolean[] written) {
        int place = shape.find(member.name());
        if (place >= 0) {
            written[place] = true;
            values[place] = sound(shape.keys().get(place), member.value()) ? member.value() : null;
        } else if (!member.name().equals(Format.NOTE)) {
            context.problems.add(ShapeFaults.unknownKey(shape, id, member.key()));
        }
        return place >= 0;
    }

    /** A key that is misspelt is one fault, and not a missing one too. */
    private void forgive(List<JsonObject.Member> members, boolean[] written) {
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i).name();
            if (shape.find(name) < 0 && !name.equals(Format.NOTE)) {
                shape.likely(name).ifPresent(meant -> written[shape.find(meant)] = true);
            }
        }
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
