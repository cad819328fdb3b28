package footnote.json;

import footnote.problem.HiddenCharacters;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON for people to read: two spaces a level, a line an item, keys in the order in which they are given; the
 * same bytes for the same calls, on every machine.
 *
 * <p>What is opened must be closed; a call out of place, such as a value in an object without its key, throws.
 */
public final class JsonWriter {
    private final StringWriter out = new StringWriter();
    private final JsonGenerator generator = new JsonFactory().createGenerator(new Pretty(), out);

    /** Opens an object. */
    public JsonWriter object() {
        generator.writeStartObject();
        return this;
    }

    /** Closes the innermost object. */
    public JsonWriter endObject() {
        generator.writeEndObject();
        return this;
    }

    /** Opens a list. */
    public JsonWriter array() {
        generator.writeStartArray();
        return this;
    }

    /** Closes the innermost list. */
    public JsonWriter endArray() {
        generator.writeEndArray();
        return this;
    }

    /** The key of the value that comes next. */
    public JsonWriter key(String name) {
        generator.writeName(name);
        return this;
    }

    public JsonWriter value(String value) {
        generator.writeString(value);
        return this;
    }

    public JsonWriter value(long value) {
        generator.writeNumber(value);
        return this;
    }

    public JsonWriter value(double value) {
        generator.writeNumber(value);
        return this;
    }

    public JsonWriter value(boolean value) {
        generator.writeBoolean(value);
        return this;
    }

    /** A value as it was read, with its numbers as they were written. */
    public JsonWriter value(JsonNode node) {
        if (node instanceof JsonObject object) {
            object();
            for (JsonObject.Member member : object.members()) {
                key(member.name()).value(member.value());
            }
            return endObject();
        }
        if (node instanceof JsonArray array) {
            array();
            array.items().forEach(this::value);
            return endArray();
        }
        if (node instanceof JsonString string) {
            return value(string.value());
        }
        generator.writeRawValue(node.span().text());
        return this;
    }

    /** All that was written, ended by a line feed; characters that are not seen stand as escapes in their strings. */
    public String text() {
        generator.flush();
        String text = out.toString();
        StringBuilder safe = new StringBuilder(text.length() + 1);
        text.codePoints().forEach(c -> {
            if (c > '~' && HiddenCharacters.is(c)) {
                for (char half : Character.toChars(c)) {
                    safe.append(String.format("\\u%04X", (int) half));
                }
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.append('\n').toString();
    }

    /** A line feed everywhere: Jackson's own printer would take the system's. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
            printer.indentObjectsWith(lines);
            printer.indentArraysWith(lines);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
