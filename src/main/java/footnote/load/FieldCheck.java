package footnote.load;

import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.json.Located;
import footnote.problem.WhiteSpace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks one object against its {@link Shape}: every key that it has, and every key that it should have. */
final class FieldCheck {
    private final LoadContext context;
    private final Shape shape;
    private final @Nullable String id;
    /** The sound values, in the order of the shape's keys; null for what is missing or faulty, which is reported. */
    private final @Nullable JsonNode[] values;
    /** For each of the shape's keys, in the same order, whether it is there, sound or not. */
    private final boolean[] written;
    /** The keys of the shape that were probably meant by the unknown keys of the object. */
    private final Set<String> meant;

    /**
     * @param id   what the object is called; null where it has no name
     * @param head where to say that something is missing
     */
    FieldCheck(LoadContext context, Shape shape, @Nullable String id, Located head, JsonObject object) {
        this.context = context;
        this.shape = shape;
        this.id = id;
        this.values = new JsonNode[shape.keys().size()];
        this.written = new boolean[values.length];
        List<JsonObject.Member> members = object.members();
        boolean allKnown = true;
        for (int i = 0; i < members.size(); i++) {
            allKnown &= take(members.get(i));
        }
        this.meant = allKnown ? Set.of() : meant(members);
        for (int i = 0; i < written.length; i++) {
            FormatKey key = shape.keys().get(i);
            if (!written[i] && key.required() && !meant.contains(key.name())) {
                context.problems.add(ShapeFaults.missingKey(shape, id, key, head.span()));
            }
        }
    }

    /** The sound value of the key at that place of the shape, from 0; null where it is missing or faulty. */
    @Nullable
    JsonNode value(int place) {
        return values[place];
    }

    /** The keys of the shape that were probably meant by unknown ones: a misspelt key is not reported as missing as well. */
    Set<String> meant() {
        return meant;
    }

    /** Whether the key at that place of the shape, from 0, is there. */
    boolean written(int place) {
        return written[place];
    }

    /** Checks one key and its value; whether the shape has that key. */
    private boolean take(JsonObject.Member member) {
        int place = shape.find(member.name());
        if (place >= 0) {
            written[place] = true;
            values[place] = sound(shape.keys().get(place), member.value()) ? member.value() : null;
        } else if (Format.isRemark(member.name())) {
            context.remark(member);
        } else {
            context.problems.add(ShapeFaults.unknownKey(shape, id, member.key()));
        }
        return place >= 0;
    }

    private Set<String> meant(List<JsonObject.Member> members) {
        Set<String> meanings = new HashSet<>();
        for (JsonObject.Member member : members) {
            if (shape.find(member.name()) < 0 && !Format.isRemark(member.name())) {
                shape.likely(member.name()).ifPresent(meanings::add);
            }
        }
        return meanings;
    }

    private boolean sound(FormatKey key, JsonNode value) {
        if (!key.form().accepts(value)) {
            context.problems.add(ShapeFaults.wrongKind(shape, id, key, value));
            return false;
        } else if (value instanceof JsonString string) {
            return sound(key, string);
        } else if (value instanceof JsonNumber number && key.form() != ValueType.ANYTHING) {
            return sound(key, number);
        }
        return true;
    }

    private boolean sound(FormatKey key, JsonString string) {
        if (WhiteSpace.isBlank(string.value()) && key.form() != ValueType.ANYTHING) {
            context.problems.add(ShapeFaults.empty(shape, id, key.name(), string.span()));
            return false;
        }
        if (!key.words().isEmpty() && !key.words().contains(string.value())) {
            context.problems.add(ShapeFaults.unknownWord(shape, id, key, string));
            return false;
        }
        return key.form() != ValueType.PROSE || Fields.closed(context, string);
    }

    private boolean sound(FormatKey key, JsonNumber number) {
        boolean whole = key.form() != ValueType.WHOLE || number.whole().isPresent();
        if (!whole) {
            context.problems.add(ShapeFaults.wrongKind(shape, id, key, number));
        } else if (number.value() < key.least() || number.value() > key.most()) {
            context.problems.add(ShapeFaults.beyond(shape, id, key, number));
            return false;
        }
        return whole;
    }
}
