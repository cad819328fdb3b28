package footnote.write.edit;

import footnote.write.format.JsonLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON of parts of a sheet that are new; a block that only moved is written as it was. */
final class FreshJson {
    private final SheetOrigins origins;

    /** @param origins those of the sheet as it was */
    FreshJson(SheetOrigins origins) {
        this.origins = origins;
    }

    String scene(SheetScene scene) {
        Map<String, String> members = new LinkedHashMap<>();
        words(members, "title", scene.title());
        for (String key : List.of("chapter", "date", "passage")) {
            words(members, key, scene.fields().one(key));
        }
        put(members, "text", text(scene.text()));
        put(members, "choices", choices(scene.choices()));
        put(members, "next", way(scene.fields().all("next")));
        scene.ending().ifPresent(ending -> members.put("ending", ending(ending)));
        return object(members);
    }

    String choices(List<SheetScene.Choice> choices) {
        Map<String, String> members = new LinkedHashMap<>();
        choices.forEach(choice -> members.put(choice.id(), choice(choice)));
        return members.isEmpty() ? "" : object(members);
    }

    String choice(SheetScene.Choice choice) {
        SheetScene.Fields fields = choice.fields();
        Map<String, String> members = new LinkedHashMap<>();
        words(members, "text", choice.text());
        for (String key : List.of("passage", "stance", "margin", "did", "if", "closed")) {
            words(members, key, fields.one(key));
        }
        put(members, SheetKeys.ONCE, fields.all(SheetKeys.ONCE).isEmpty() ? "" : "true");
        put(members, "do", effects(fields.all("do")));
        put(members, "then", text(choice.then()));
        put(members, "to", way(fields.all("to")));
        return object(members);
    }

    String ending(SheetScene.Ending ending) {
        Map<String, String> members = new LinkedHashMap<>();
        words(members, "name", ending.name());
        put(members, "about", text(ending.about()));
        return object(members);
    }

    /** A single paragraph as a string, several as a list; empty where there is none. */
    String text(List<SheetBlock> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof SheetBlock.Prose) {
            return block(blocks.get(0));
        }
        List<String> items = new ArrayList<>();
        blocks.forEach(block -> items.add(block(block)));
        return items.isEmpty() ? "" : list(items);
    }

    String block(SheetBlock block) {
        return origins.like(block).map(moved -> moved.span().text()).orElseGet(() -> block.accept(new NewBlocks()));
    }

    private final class NewBlocks implements SheetBlock.Visitor<String> {
        @Override
        public String prose(SheetBlock.Prose prose) {
            return JsonLayout.quote(prose.words());
        }

        @Override
        public String quotation(SheetBlock.Quotation quotation) {
            return underCondition("passage", quotation.passage(), quotation.condition());
        }

        @Override
        public String editorsNote(SheetBlock.EditorsNote note) {
            return underCondition("editors-note", note.words(), note.condition());
        }

        @Override
        public String conditional(SheetBlock.Conditional conditional) {
            return cases(conditional.cases());
        }

        @Override
        public String kept(SheetBlock.Kept kept) {
            throw new IllegalStateException("nothing was kept as " + kept);
        }
    }

    private static String underCondition(String key, String value, String condition) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put(key, JsonLayout.quote(value));
        words(members, "if", condition);
        return object(members);
    }

    private String cases(List<SheetBlock.Case> cases) {
        boolean eitherOr = cases.size() == 1
                || cases.size() == 2 && cases.get(1).condition().isEmpty();
        if (!eitherOr) {
            List<String> items = new ArrayList<>();
            cases.forEach(one -> items.add(one(one)));
            return object(Map.of("first", list(items)));
        }
        Map<String, String> members = new LinkedHashMap<>();
        members.put("if", JsonLayout.quote(cases.get(0).condition()));
        put(members, "text", text(cases.get(0).blocks()));
        put(members, "else", cases.size() == 2 ? text(cases.get(1).blocks()) : "");
        return object(members);
    }

    /** One case among several. */
    String one(SheetBlock.Case one) {
        if (one.condition().isEmpty()) {
            String bare = text(one.blocks());
            return bare.isEmpty() ? "[]" : bare;
        }
        Map<String, String> members = new LinkedHashMap<>();
        members.put("if", JsonLayout.quote(one.condition()));
        put(members, "text", text(one.blocks()));
        return object(members);
    }

    static String effects(List<String> lines) {
        return list(
                lines.stream().map(line -> ConditionalLine.parse(line).effect()).toList());
    }

    static String way(List<String> lines) {
        return lines.size() == 1 && !lines.get(0).contains(ConditionalLine.IF)
                ? ConditionalLine.parse(lines.get(0)).way()
                : list(lines.stream()
                        .map(line -> ConditionalLine.parse(line).way())
                        .toList());
    }

    private static void words(Map<String, String> members, String key, String words) {
        put(members, key, words.isEmpty() ? "" : JsonLayout.quote(words));
    }

    private static void put(Map<String, String> members, String key, String json) {
        if (!json.isEmpty()) {
            members.put(key, json);
        }
    }

    private static String object(Map<String, String> members) {
        StringBuilder json = new StringBuilder();
        members.forEach((key, value) -> json.append(json.length() == 0 ? "" : ", ")
                .append(JsonLayout.quote(key))
                .append(": ")
                .append(value));
        return "{" + json + "}";
    }

    /** Empty where nothing is in it. */
    private static String list(List<String> items) {
        return items.isEmpty() ? "" : "[" + String.join(", ", items) + "]";
    }
}
