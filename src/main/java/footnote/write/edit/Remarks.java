package footnote.write.edit;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import java.util.ArrayList;
import java.util.List;

/** The writer's remarks in JSON, which no sheet shows. */
final class Remarks {
    private Remarks() {}

    static boolean isOne(String key) {
        return key.equals("note") || key.equals("TODO");
    }

    /** What all of them say that stand somewhere in a value. */
    static List<String> in(JsonNode node) {
        List<String> said = new ArrayList<>();
        collect(node, said);
        return said;
    }

    private static void collect(JsonNode node, List<String> said) {
        if (node instanceof JsonObject object) {
            for (JsonObject.Member member : object.members()) {
                if (isOne(member.name()) && member.value() instanceof JsonString words) {
                    said.add(words.value());
                } else {
                    collect(member.value(), said);
                }
            }
        } else if (node instanceof JsonArray array) {
            array.items().forEach(item -> collect(item, said));
        }
    }

    /** The JSON of an object with the remarks of another behind what it has. */
    static String carriedOver(String json, JsonNode from) {
        StringBuilder members = new StringBuilder();
        if (from instanceof JsonObject object && json.startsWith("{")) {
            for (JsonObject.Member member : object.members()) {
                if (isOne(member.name())) {
                    members.append(", ")
                            .append(member.key().span().text())
                            .append(": ")
                            .append(member.value().span().text());
                }
            }
        }
        return members.length() == 0 ? json : json.substring(0, json.length() - 1) + members + "}";
    }
}
