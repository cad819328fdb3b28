package footnote.write.format;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import java.util.ArrayList;
import java.util.List;

/**
 * The canonical form of a JSON file: a value that fits into a line of 120 code points stands on one line; any other has
 * a line for each item, indented by two spaces a level. No character is escaped that need not be.
 *
 * <p>Keys stay in the writer's order, and numbers as they are written. The form of a file in this form is the same.
 */
public final class JsonLayout {
    /** How many characters a line may have. */
    public static final int WIDTH = 120;

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private JsonLayout() {}

    /** The whole file, ended by a line feed. */
    public static String of(JsonNode root) {
        JsonLayout layout = new JsonLayout();
        layout.put(root, "", 0);
        return layout.out.append('\n').toString();
    }

    /**
     * A value that is to stand within a file, without a line feed at its end.
     *
     * @param before what stands before it on its line
     * @param indent the spaces with which that line, and so the value's last one, begins
     */
    public static String within(String before, String indent, JsonNode value) {
        JsonLayout layout = new JsonLayout();
        layout.out.append(before);
        layout.put(value, indent, 1);
        return layout.out.substring(before.length());
    }

    /** A string as it stands in a file, with its quotes. */
    public static String quote(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return quoted.append('"').toString();
    }

    /** @param after how many code points follow the value on its last line */
    private void put(JsonNode node, String indent, int after) {
        List<Item> items = items(node);
        String line = line(node);
        boolean fits = column() + line.codePointCount(0, line.length()) + after <= WIDTH;
        if (items.isEmpty() || fits) {
            out.append(line);
            return;
        }
        out.append(node instanceof JsonObject ? "{\n" : "[\n");
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            out.append(indent).append(STEP).append(items.get(i).key());
            put(items.get(i).value(), indent + STEP, last ? 0 : 1);
            out.append(last ? "\n" : ",\n");
        }
        out.append(indent).append(node instanceof JsonObject ? '}' : ']');
    }

    private int column() {
        int from = out.lastIndexOf("\n") + 1;
        return out.codePointCount(from, out.length());
    }

    /** One of what an object or a list holds; of a list, without a key. */
    private record Item(String key, JsonNode value) {}

    private static List<Item> items(JsonNode node) {
        List<Item> items = new ArrayList<>();
        if (node instanceof JsonObject object) {
            object.members().forEach(member -> items.add(new Item(quote(member.name()) + ": ", member.value())));
        } else if (node instanceof JsonArray array) {
            array.items().forEach(item -> items.add(new Item("", item)));
        }
        return items;
    }

    /** The value on one line, however long that is. */
    private static String line(JsonNode node) {
        if (node instanceof JsonString string) {
            return quote(string.value());
        }
        boolean object = node instanceof JsonObject;
        if (!object && !(node instanceof JsonArray)) {
            return node.span().text();
        }
        StringBuilder line = new StringBuilder();
        for (Item item : items(node)) {
            line.append(line.length() == 0 ? " " : ", ").append(item.key()).append(line(item.value()));
        }
        line.append(line.length() == 0 ? "" : " ");
        return object ? "{" + line + "}" : "[" + line + "]";
    }
}
