package footnote.write.edit;

import footnote.json.JsonObject;
import footnote.write.format.JsonLayout;
import java.util.Optional;

/** A line of a sheet that says what, and perhaps behind {@code if} under which condition. */
record ConditionalLine(String what, String condition) {
    static final String IF = " if ";

    /** @param line without space around it */
    static ConditionalLine parse(String line) {
        int at = line.indexOf(IF);
        return at < 0
                ? new ConditionalLine(line, "")
                : new ConditionalLine(
                        line.substring(0, at).strip(),
                        line.substring(at + IF.length()).strip());
    }

    /** The line of an object that has a condition and, under that key, what is said already; nothing where it has more. */
    static Optional<String> of(String what, JsonObject object, String key) {
        String condition = SheetFieldReader.plain(object, "if");
        boolean known = object.members().stream()
                .map(JsonObject.Member::name)
                .allMatch(name -> name.equals("if") || name.equals(key) || Remarks.isOne(name));
        return known && !condition.isEmpty() ? Optional.of(what + IF + condition) : Optional.empty();
    }

    /** The JSON of a way that it names. */
    String way() {
        return condition.isEmpty() ? JsonLayout.quote(what) : object("\"to\": " + JsonLayout.quote(what));
    }

    /** The JSON of an effect that it names or, under a condition, of several with commas between them. */
    String effect() {
        if (condition.isEmpty()) {
            return JsonLayout.quote(what);
        }
        StringBuilder effects = new StringBuilder();
        for (String effect : what.split(",")) {
            effects.append(effects.length() == 0 ? "" : ", ").append(JsonLayout.quote(effect.strip()));
        }
        return object("\"do\": [" + effects + "]");
    }

    private String object(String member) {
        return "{\"if\": " + JsonLayout.quote(condition) + ", " + member + "}";
    }
}
