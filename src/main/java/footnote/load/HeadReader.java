package footnote.load;

import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.WhiteSpace;
import footnote.story.Chapter;
import footnote.story.Condition;
import footnote.story.Limits;
import footnote.story.Role;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads what {@code story.json} alone can say: what the story is, its roles, chapters and limits. */
final class HeadReader {
    private final LoadContext context;
    private final Fields fields;
    private final ConditionReader conditions;

    HeadReader(LoadContext context, Fields fields) {
        this.context = context;
        this.fields = fields;
        this.conditions = new ConditionReader(context);
    }

    /** The words of that key; empty where it is missing. */
    String words(String key) {
        return fields.wordsOrEmpty(key);
    }

    /** The title, with its place; null where it is missing or faulty. */
    @Nullable
    JsonString title() {
        return fields.string("title");
    }

    List<String> authors() {
        return fields.wordsOf("authors");
    }

    String language() {
        return fields.words("language").orElse("en");
    }

    /** Reports an id, a version or an IFID that is not written as such. */
    void checkForms() {
        JsonString id = fields.string("id");
        if (id != null && !Identifiers.STORY.fits(id.value())) {
            context.problems.add(NameFaults.badName(Identifiers.STORY, id));
        }
        JsonString version = fields.string("version");
        if (version != null && !ScalarSyntax.isVersion(version.value())) {
            context.problems.add(ShapeFaults.badVersion(version));
        }
        JsonString ifid = fields.string("ifid");
        if (ifid != null && !ScalarSyntax.isUuid(ifid.value())) {
            context.problems.add(ShapeFaults.badIfid(ifid));
        }
    }

    /** The sound chapters, in their order; the context gets the role of each. */
    Map<String, Chapter> chapters() {
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        for (JsonNode item : fields.list("chapters")) {
            if (item instanceof JsonObject object) {
                chapter(object, chapters);
            } else {
                context.problems.add(ShapeFaults.noChapter(item));
            }
        }
        return chapters;
    }

    private void chapter(JsonObject object, Map<String, Chapter> chapters) {
        String name = object.string("id").orElse(null);
        Fields chapter = new Fields(context, Format.CHAPTER, name, Fields.opening(object), object);
        JsonString id = chapter.string("id");
        if (id == null) {
            return;
        }
        if (!Identifiers.CHAPTER.fits(id.value())) {
            context.problems.add(NameFaults.badName(Identifiers.CHAPTER, id));
        }
        JsonString role = chapter.string("role");
        if (role != null
                && context.known(Identifiers.ROLE, role, new LoadContext.Naming("chapter", id.value(), "belongs to"))
                && !chapters.containsKey(id.value())) {
            Chapter made = new Chapter(id.value(), role.value(), chapter.wordsOrEmpty("title"));
            chapters.put(made.id(), made);
            context.roleOfChapter.put(made.id(), made.role());
            context.origins.put(made, id);
        }
    }

    /** The sound roles, in the writer's order. */
    Map<String, Role> roles() {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (JsonObject.Member member : fields.named("roles", Identifiers.ROLE)) {
            Role role = role(member);
            if (role != null) {
                roles.put(role.id(), role);
                context.origins.put(role, member);
            }
        }
        JsonNode written = fields.get("roles");
        if (written instanceof JsonObject object && object.members().isEmpty()) {
            fields.reportEmpty("roles", written.span());
        }
        return roles;
    }

    private @Nullable Role role(JsonObject.Member member) {
        Fields role = new Fields(context, Format.ROLE, member);
        JsonString start = role.string("start");
        List<Role.Shown> shows = shows(role);
        return start != null
                        && context.known(
                                Identifiers.SCENE, start, new LoadContext.Naming("role", member.name(), "starts in"))
                ? new Role(member.name(), role.wordsOrEmpty("title"), role.wordsOrEmpty("about"), start.value(), shows)
                : null;
    }

    private List<Role.Shown> shows(Fields role) {
        List<Role.Shown> shows = new ArrayList<>();
        for (JsonNode item : role.list("shows")) {
            if (item instanceof JsonString name && !WhiteSpace.isBlank(name.value())) {
                shown(name, Condition.ALWAYS, role, shows);
            } else if (item instanceof JsonObject object) {
                Fields level = Fields.unnamed(context, Format.LEVEL, object);
                Condition condition = conditions.read(level.string("if"), SceneScope.NONE);
                shown(level.string("variable"), condition, role, shows);
            } else {
                context.problems.add(ShapeFaults.noLevel(item));
            }
        }
        return shows;
    }

    private void shown(@Nullable JsonString name, Condition condition, Fields role, List<Role.Shown> shows) {
        if (name != null
                && context.known(Identifiers.VARIABLE, name, new LoadContext.Naming("role", role.id(), "shows"))) {
            Variable variable = context.variables.get(name.value());
            if (variable != null) {
                shows.add(new Role.Shown(variable, condition));
            }
        }
    }

    /** The limits that the story sets itself, which {@code check} holds it to. */
    Limits limits() {
        if (!(fields.get("limits") instanceof JsonObject object)) {
            return Limits.NONE;
        }
        Fields written = Fields.unnamed(context, Format.LIMITS, object);
        Optional<Integer> passages = written.whole("passage-in-a-playthrough");
        JsonNode share = written.get("cosmetic-share");
        JsonNode states = written.get("states");
        Limits limits = new Limits(
                passages.isPresent() ? OptionalInt.of(passages.get()) : OptionalInt.empty(),
                share instanceof JsonNumber number ? OptionalDouble.of(number.value()) : OptionalDouble.empty(),
                states instanceof JsonNumber number ? number.whole() : OptionalLong.empty());
        context.origins.put(limits, object);
        return limits;
    }
}
