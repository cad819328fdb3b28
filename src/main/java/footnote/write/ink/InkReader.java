package footnote.write.ink;

import footnote.json.Json;
import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonNull;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.json.JsonString;
import footnote.problem.TextFile;
import footnote.write.imported.ImportException;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads compiled ink: an object with a version, a root container, and the lists' items. */
final class InkReader {
    private static final String VERSION = "inkVersion";
    private static final int OLDEST = 19;
    private static final int NEWEST = 21;
    /** The flag of a container that counts as entered only at its beginning. */
    private static final long COUNTS_STARTS = 4;

    /** The members of a step that describe another. */
    private static final Set<String> DESCRIBING = Set.of("c", "var", "flg", "re", "ci", "exArgs", "origins");

    private static final Pattern BEGINS = Pattern.compile("\\s*\\{\\s*\"" + VERSION + "\"");

    /**
     * A compiled story.
     *
     * @param items the names of its lists' items
     */
    record Compiled(InkContainer root, Set<String> items) {}

    private InkReader() {}

    /** Whether a file says that it is compiled ink, be it whole or not. */
    static boolean recognises(TextFile file) {
        return BEGINS.matcher(file.text()).lookingAt()
                || file.text().stripLeading().startsWith("{")
                        && file.text().contains("\"" + VERSION + "\"")
                        && new JsonReader().foreign(file).root().orElse(null) instanceof JsonObject root
                        && root.find(VERSION).isPresent();
    }

    /** @throws ImportException where it is no JSON, of a version that is not known, or has no container at its root */
    static Compiled read(TextFile file) throws ImportException {
        Json json = new JsonReader().foreign(file);
        if (!json.problems().isEmpty() || !(json.root().orElse(null) instanceof JsonObject root)) {
            throw ImportException.noObject(json);
        }
        OptionalLong version = root.whole(VERSION);
        if (version.isEmpty() || version.getAsLong() < OLDEST || version.getAsLong() > NEWEST) {
            JsonNode said = root.find(VERSION).orElse(root);
            throw ImportException.noStory(said.span() + ": \"" + VERSION + "\" is "
                    + (said == root ? "missing" : said.span().text()) + ", and only compiled ink from " + OLDEST
                    + " to "
                    + NEWEST + " is read: compile the story again, with a compiler of these versions");
        }
        if (!(root.find("root").orElse(null) instanceof JsonArray container)) {
            throw ImportException.noStory(root.span() + ": it has no list \"root\", so it is no compiled ink");
        }
        return new Compiled(container(container, null, -1, ""), items(root));
    }

    private static Set<String> items(JsonObject root) {
        Set<String> items = new HashSet<>();
        if (root.find("listDefs").orElse(null) instanceof JsonObject lists) {
            for (JsonObject.Member list : lists.members()) {
                if (list.value() instanceof JsonObject names) {
                    names.members().forEach(name -> items.add(name.name()));
                }
            }
        }
        return items;
    }

    private static InkContainer container(JsonArray source, @Nullable InkContainer parent, int place, String name)
            throws ImportException {
        int last = source.items().size() - 1;
        if (last < 0) {
            throw ImportException.cut(source.span() + ": this container is empty, without even its last item");
        }
        JsonNode end = source.items().get(last);
        boolean described = end instanceof JsonObject || end instanceof JsonNull;
        JsonObject own = end instanceof JsonObject object ? object : null;
        long flags = own == null ? 0 : own.whole("#f").orElse(0);
        String called = own == null ? name : own.string("#n").orElse(name);
        InkContainer container = new InkContainer(source, parent, place, called, (flags & COUNTS_STARTS) != 0);
        for (int i = 0; i < (described ? last : last + 1); i++) {
            JsonNode item = source.items().get(i);
            if (item instanceof JsonArray list) {
                InkContainer inner = container(list, container, i, "");
                container.steps.add(inner);
                if (!inner.name.isEmpty()) {
                    container.named.put(inner.name, inner);
                }
            } else {
                container.steps.add(item);
            }
        }
        if (own != null) {
            for (JsonObject.Member member : own.members()) {
                if (member.value() instanceof JsonArray list) {
                    container.named.put(member.name(), container(list, container, -1, member.name()));
                }
            }
        }
        return container;
    }

    /**
     * The place that a path names: {@code pier.0.c-1} from the root, {@code .^.^.g-0} from a step of {@code from}.
     *
     * @throws ImportException where there is no such place
     */
    static InkPointer resolve(JsonString path, InkContainer from) throws ImportException {
        InkContainer at = from;
        boolean relative = path.value().startsWith(".");
        while (!relative && at.parent != null) {
            at = at.parent;
        }
        String[] names = (relative ? path.value().substring(1) : path.value()).split("\\.", -1);
        for (int i = 0; i < names.length; i++) {
            boolean first = relative && i == 0;
            Object next = first && names[i].equals("^") ? at : step(names[i], at);
            if (next instanceof InkContainer container) {
                at = container;
            } else if (next instanceof Integer step && i == names.length - 1) {
                return new InkPointer(at, step);
            } else {
                throw ImportException.cut(path.span() + ": nothing in this file is called " + path.value());
            }
        }
        return InkPointer.startOf(at);
    }

    /**
     * The place that a member of a step names, relative to the container in which the step stands.
     *
     * @throws ImportException where it is no path, or there is no such place
     */
    static InkPointer pointer(JsonNode value, InkContainer in) throws ImportException {
        if (value instanceof JsonString path) {
            return resolve(path, in);
        }
        throw ImportException.cut(value.span() + ": this should be a path, as a string");
    }

    /** The member that says what a step is, of a step that has members; others describe it. */
    static JsonObject.Member instruction(JsonObject step) {
        return step.members().stream()
                .filter(member -> !DESCRIBING.contains(member.name()))
                .findFirst()
                .orElse(step.members().get(0));
    }

    /** The container of that name or number, or the number of a step that is none; null where there is nothing. */
    private static @Nullable Object step(String name, InkContainer at) {
        if (name.equals("^")) {
            return at.parent;
        }
        if (name.matches("\\d{1,9}")) {
            int step = Integer.parseInt(name);
            return step >= at.steps.size()
                    ? null
                    : at.steps.get(step) instanceof InkContainer inner ? inner : Integer.valueOf(step);
        }
        return at.named.get(name);
    }
}
