package footnote.load;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.story.Condition;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads where a choice or a page turn leads: a scene, or a list of ways, the last of them a scene without a condition. */
final class WayReader {
    private final LoadContext context;
    private final ConditionReader conditions;

    WayReader(LoadContext context, ConditionReader conditions) {
        this.context = context;
        this.conditions = conditions;
    }

    /** The way that a value says; null where there is no value, or it is faulty, which is reported. */
    @Nullable
    Way read(@Nullable JsonNode node, SceneScope scope, LoadContext.Naming naming) {
        if (node instanceof JsonString scene) {
            Way.Exit exit = exit(Condition.ALWAYS, scene, scene, naming);
            return exit == null ? null : new Way(List.of(exit));
        }
        return node instanceof JsonArray list ? way(list, scope, naming) : null;
    }

    private @Nullable Way way(JsonArray list, SceneScope scope, LoadContext.Naming naming) {
        List<Way.Exit> exits = new ArrayList<>();
        int last = list.items().size() - 1;
        boolean sound = last >= 0;
        for (int i = 0; i <= last; i++) {
            JsonNode item = list.items().get(i);
            Way.Exit exit = item(item, scope, naming);
            if (item instanceof JsonString && i < last) {
                context.problems.add(SceneFaults.bareBeforeLast(item, "scene"));
                sound = false;
            }
            if (exit == null) {
                sound = false;
            } else {
                exits.add(exit);
            }
        }
        if (last < 0 || list.items().get(last) instanceof JsonObject) {
            context.problems.add(SceneFaults.noLastWay(list, naming));
            sound = false;
        }
        return sound ? new Way(exits) : null;
    }

    private Way.@Nullable Exit item(JsonNode item, SceneScope scope, LoadContext.Naming naming) {
        if (item instanceof JsonString scene) {
            return exit(Condition.ALWAYS, scene, scene, naming);
        } else if (item instanceof JsonObject object) {
            Fields fields = Fields.unnamed(context, Format.WAY_ITEM, object);
            Condition condition = conditions.read(fields.string("if"), scope);
            return exit(condition, fields.string("to"), object, naming);
        }
        context.problems.add(SceneFaults.noWay(item));
        return null;
    }

    private Way.@Nullable Exit exit(
            Condition condition, @Nullable JsonString scene, JsonNode place, LoadContext.Naming naming) {
        if (scene == null || !context.known(Identifiers.SCENE, scene, naming)) {
            return null;
        }
        Way.Exit exit = new Way.Exit(condition, context.declared.idOf(scene.value()));
        context.origins.put(exit, place);
        return exit;
    }
}
