package footnote.write.edit;

import footnote.problem.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A heading of a sheet with what stands under it, line by line. */
final class SheetHead {
    private final List<String> keys;
    private final TypographicQuotes quotes;
    private final LineRun heading;
    private final Map<String, List<LineRun>> values = new LinkedHashMap<>();
    private LineRun last;

    /** @param words what stands behind the heading's sign */
    SheetHead(List<String> keys, TypographicQuotes quotes, String words, int line) {
        this.keys = keys;
        this.quotes = quotes;
        this.heading = new LineRun().add(words, line);
        this.last = heading;
    }

    /** The heading's own words. */
    LineRun heading() {
        return heading;
    }

    /** Takes a line that begins with a space, which goes on with what the line before it said. */
    void goOn(String line, int number) {
        last.add(line, number);
    }

    /** Takes a line under the heading. */
    void take(String line, int number, List<SheetSlip> slips) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon);
        boolean known = keys.contains(key) && (colon >= 0 || key.equals(SheetKeys.ONCE));
        if (!known) {
            slips.add(new SheetSlip(number, unknown(key, colon >= 0)));
            return;
        }
        List<LineRun> all = values.computeIfAbsent(key, first -> new ArrayList<>());
        if (!all.isEmpty() && !SheetKeys.SEVERAL.contains(key)) {
            slips.add(new SheetSlip(number, key + " stands a second time under this heading"));
        }
        last = new LineRun()
                .add(line.substring(colon < 0 ? line.length() : colon + 1).strip(), number);
        all.add(last);
    }

    private String unknown(String key, boolean colon) {
        String all = String.join(", ", keys);
        if (!colon && !keys.contains(key)) {
            return "this line should say one of " + all + "; a blank line stands between a heading and the text";
        } else if (!colon) {
            return "a colon stands behind " + key;
        }
        return "nothing is called \"" + key + "\" here; it is one of " + all
                + Suggestion.of(key, keys)
                        .map(near -> ": did you mean " + near + "?")
                        .orElse("");
    }

    /** What was taken; what is empty is not there. */
    SheetScene.Fields fields(SheetLines lines) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        List<Place> places = new ArrayList<>();
        values.forEach((key, runs) -> {
            for (LineRun run : runs) {
                for (String value : values(key, run)) {
                    List<String> all = said.computeIfAbsent(key, first -> new ArrayList<>());
                    places.add(new Place(key, all.size(), run.begins()));
                    all.add(value);
                }
            }
        });
        SheetScene.Fields fields = new SheetScene.Fields(said);
        places.forEach(place -> lines.put(fields, place.key(), place.number(), place.begins()));
        return fields;
    }

    private record Place(String key, int number, List<SheetLines.Begin> begins) {}

    private List<String> values(String key, LineRun run) {
        if (key.equals(SheetKeys.ONCE)) {
            return List.of("");
        } else if (run.isEmpty()) {
            return List.of();
        } else if (SheetKeys.WORDS.contains(key)) {
            return List.of(quotes.curled(run.words()));
        } else if (SheetKeys.SEVERAL.contains(key)) {
            return several(key, ConditionalLine.parse(run.words()));
        }
        return List.of(run.words());
    }

    private static List<String> several(String key, ConditionalLine line) {
        if (!key.equals("do")) {
            return List.of(
                    line.condition().isEmpty() ? line.what() : line.what() + ConditionalLine.IF + line.condition());
        }
        List<String> effects = new ArrayList<>();
        for (String effect : line.what().split(",")) {
            if (!effect.isBlank()) {
                effects.add(effect.strip());
            }
        }
        return line.condition().isEmpty() || effects.isEmpty()
                ? effects
                : List.of(String.join(", ", effects) + ConditionalLine.IF + line.condition());
    }
}
