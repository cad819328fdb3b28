package footnote.write.ink;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonString;
import footnote.problem.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A container: a list of steps of an ink story, some of which are containers themselves, and more containers by name. */
final class InkContainer {
    final JsonArray source;
    final @Nullable InkContainer parent;
    /** Its place among its parent's steps, from 0; -1 where it is reached by its name alone. */
    final int place;
    /** Empty where it has none. */
    final String name;
    /** The steps: an {@code InkContainer} where one stands there, otherwise the JSON of the step. */
    final List<Object> steps = new ArrayList<>();
    /** Whether it counts as entered only where one comes to its beginning, as a gather does and a knot doesn't. */
    final boolean countsStarts;
    /** All that can be reached by name, steps too. */
    final Map<String, InkContainer> named = new LinkedHashMap<>();

    InkContainer(JsonArray source, @Nullable InkContainer parent, int place, String name, boolean countsStarts) {
        this.countsStarts = countsStarts;
        this.source = source;
        this.parent = parent;
        this.place = place;
        this.name = name;
    }

    /** The JSON of a step that is no container. */
    JsonNode json(int step) {
        return (JsonNode) steps.get(step);
    }

    /** Whether a step is a control command, or a native function, of that name. */
    boolean isCommand(int step, String name) {
        return isCommand(steps.get(step), name);
    }

    /** Whether some step is a control command, or a native function, of that name. */
    boolean hasCommand(String name) {
        return steps.stream().anyMatch(step -> isCommand(step, name));
    }

    private static boolean isCommand(Object step, String name) {
        return step instanceof JsonString string && string.value().equals(name);
    }

    /** Whether it is a place of its own in the story: a gather, a choice's content, or something that the writer named. */
    boolean isWeavePoint() {
        return isNamedByWriter(name) || name.matches("[gc]-\\d+");
    }

    /** Whether it is another container or stands in it, however deep. */
    boolean isIn(InkContainer other) {
        InkContainer one = this;
        while (one != other && one.parent != null) {
            one = one.parent;
        }
        return one == other;
    }

    Span where() {
        return source.file().span(source.start(), source.start() + 1);
    }

    /** The knot that it belongs to, as its writer called it; empty for what stands before the first. */
    String knot() {
        InkContainer one = this;
        while (one.parent != null && one.parent.parent != null) {
            one = one.parent;
        }
        return one.parent == null || one.place >= 0 ? "" : one.name;
    }

    /** What its writer called it or what it stands in, from the knot on: {@code pier.talked}; empty before the first knot. */
    String title() {
        List<String> names = new ArrayList<>();
        for (InkContainer one = this; one.parent != null; one = one.parent) {
            if (isNamedByWriter(one.name)) {
                names.add(0, one.name);
            }
        }
        return String.join(".", names);
    }

    /** Whether a name is the writer's own and none that a compiler gives: {@code g-0}, {@code c-1}, {@code s}, {@code b}. */
    static boolean isNamedByWriter(String name) {
        return !name.isEmpty() && !name.startsWith("$") && !name.matches("[gc]-\\d+|s\\d*|b");
    }
}
