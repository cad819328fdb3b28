package footnote.write.edit;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.Span;
import java.util.List;
import java.util.Optional;

/** Finds the line of a sheet that says what stands at a place in the JSON that was made of it. */
final class ProblemLines {
    private final SheetScene read;
    private final SheetOrigins origins;
    private final SheetScene sheet;
    private final SheetLines lines;

    /**
     * @param read    the sheet of the JSON that was made
     * @param origins of what JSON it was read
     * @param sheet   the one that the JSON was made of
     */
    ProblemLines(SheetScene read, SheetOrigins origins, SheetScene sheet, SheetLines lines) {
        this.read = read;
        this.origins = origins;
        this.sheet = sheet;
        this.lines = lines;
    }

    /** The line, from 1; the scene's heading where no other line says it. */
    int of(Span where) {
        JsonObject scene = (JsonObject) origins.of(read);
        int line = words(scene, "title", sheet, where);
        line = line > 0 ? line : fields(scene, sheet.fields(), SheetKeys.SCENE, where);
        line = line > 0 ? line : blocks(read.text(), sheet.text(), where);
        line = line > 0 ? line : choices(scene, where);
        line = line > 0 ? line : ending(where);
        return line > 0 ? line : lines.of(sheet, 0);
    }

    private int choices(JsonObject scene, Span where) {
        for (SheetScene.Choice choice : sheet.choices()) {
            for (SheetScene.Choice one : read.choices()) {
                if (one.id().equals(choice.id())) {
                    int line = choice(scene, one, choice, where);
                    if (line > 0) {
                        return line;
                    }
                }
            }
        }
        return 0;
    }

    private int choice(JsonObject scene, SheetScene.Choice one, SheetScene.Choice choice, Span where) {
        JsonObject object = (JsonObject) origins.of(one);
        int line = words(object, "text", choice, where);
        line = line > 0 ? line : fields(object, choice.fields(), SheetKeys.CHOICE, where);
        line = line > 0 ? line : blocks(one.then(), choice.then(), where);
        boolean here = contains(object, where) || isKey(scene, one.id(), where);
        return line == 0 && here ? lines.of(choice, 0) : line;
    }

    private static boolean isKey(JsonObject scene, String choice, Span where) {
        return scene.find("choices").orElse(null) instanceof JsonObject all
                && all.members().stream()
                        .anyMatch(member -> member.name().equals(choice) && contains(member.key(), where));
    }

    private int ending(Span where) {
        if (read.ending().isEmpty() || sheet.ending().isEmpty()) {
            return 0;
        }
        int line = blocks(read.ending().get().about(), sheet.ending().get().about(), where);
        boolean here = contains(origins.of(read.ending().get()), where);
        return line == 0 && here ? lines.of(sheet.ending().get(), 0) : line;
    }

    private int words(JsonObject object, String key, Object part, Span where) {
        Optional<JsonNode> node = object.find(key).filter(one -> contains(one, where));
        return node.isEmpty() ? 0 : lines.of(part, offset(node.get(), where));
    }

    private int fields(JsonObject object, SheetScene.Fields fields, List<String> keys, Span where) {
        for (String key : keys) {
            Optional<JsonNode> node = object.find(key).filter(one -> contains(one, where));
            if (node.isPresent()) {
                return lines.of(fields, key, itemAt(node.get(), where), offset(node.get(), where));
            }
        }
        return 0;
    }

    private static int itemAt(JsonNode node, Span where) {
        if (node instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                if (contains(array.items().get(i), where)) {
                    return i;
                }
            }
        }
        return 0;
    }

    private int blocks(List<SheetBlock> made, List<SheetBlock> blocks, Span where) {
        for (int i = 0; i < Math.min(made.size(), blocks.size()); i++) {
            if (contains(origins.of(made.get(i)), where)) {
                return block(made.get(i), blocks.get(i), where);
            }
        }
        return 0;
    }

    private int block(SheetBlock made, SheetBlock block, Span where) {
        if (made instanceof SheetBlock.Conditional read && block instanceof SheetBlock.Conditional written) {
            for (int i = 0; i < Math.min(read.cases().size(), written.cases().size()); i++) {
                int line = oneCase(read.cases().get(i), written.cases().get(i), where);
                if (line > 0) {
                    return line;
                }
            }
        }
        return lines.of(block, offset(origins.of(made), where));
    }

    private int oneCase(SheetBlock.Case made, SheetBlock.Case one, Span where) {
        int line = blocks(made.blocks(), one.blocks(), where);
        boolean here = origins.has(made) && contains(origins.of(made), where);
        return line == 0 && here ? lines.of(one, 0) : line;
    }

    private static boolean contains(JsonNode node, Span where) {
        Span span = node.span();
        return span.file().name().equals(where.file().name())
                && span.start() <= where.start()
                && where.end() <= span.end();
    }

    /** How far into a string's words, without the space around them, a place lies; 0 where it is no string. */
    private static int offset(JsonNode node, Span where) {
        if (!(node instanceof JsonString string)) {
            return 0;
        }
        String text = where.file().text();
        int offset = 0;
        for (int at = string.start() + 1;
                at < where.start() && offset < string.value().length();
                offset++) {
            at += text.charAt(at) != '\\' ? 1 : text.charAt(at + 1) == 'u' ? 6 : 2;
        }
        int space = string.value().length() - string.value().stripLeading().length();
        return Math.max(0, offset - space);
    }
}
