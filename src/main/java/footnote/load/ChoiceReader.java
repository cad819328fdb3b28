package footnote.load;

import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.NamedConstant;
import footnote.story.Passage;
import footnote.story.Stance;
import footnote.story.Text;
import footnote.story.Way;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a choice, with the passage that it cites. */
final class ChoiceReader {
    private final LoadContext context;
    private final ConditionReader conditions;
    private final TextReader texts;
    private final WayReader ways;
    private final EffectReader effects;
    private final PassageReferences references;

    ChoiceReader(LoadContext context, ConditionReader conditions, TextReader texts, WayReader ways) {
        this.context = context;
        this.conditions = conditions;
        this.texts = texts;
        this.ways = ways;
        this.effects = new EffectReader(context, conditions);
        this.references = new PassageReferences(context);
    }

    /** The choice of that name; null where it cites no passage, leads nowhere, or one of these is faulty, which is reported. */
    @Nullable
    Choice read(JsonObject.Member member, SceneScope scope) {
        String id = member.name();
        Fields fields = new Fields(context, Format.CHOICE, member);
        Text text = texts.readLine(fields.get("text"), scope, "the text of choice", id);
        Text margin = texts.readLine(fields.get("margin"), scope, "the margin of choice", id);
        Text did = texts.readLine(fields.get("did"), scope, "what is put into the world by choice", id);
        Condition condition = conditions.read(fields.string("if"), scope);
        Optional<Text> closed = closed(fields, scope);
        List<Effect> does = effects.read(fields.get("do"), scope);
        Text then = texts.readAfterwards(fields.get("then"), scope);
        Way to = ways.read(fields.get("to"), scope, new LoadContext.Naming("choice", id, "leads to"));
        Passage passage = passage(fields, scope, member);
        if (passage == null || to == null) {
            return null;
        }
        Choice choice = new Choice(
                scope.scene(),
                id,
                text,
                passage,
                NamedConstant.find(Stance.values(), fields.wordsOrEmpty("stance")),
                margin,
                did,
                condition,
                closed,
                fields.flag("once"),
                does,
                then,
                to);
        if (choice.once()) {
            context.mark(choice.key());
        }
        context.origins.put(choice, member);
        JsonNode cited = fields.get("passage");
        context.origins.putCitation(choice, cited == null ? member : cited);
        return choice;
    }

    private Optional<Text> closed(Fields fields, SceneScope scope) {
        if (fields.get("closed") == null) {
            return Optional.empty();
        }
        return Optional.of(texts.readLine(fields.get("closed"), scope, "what a closed choice shows", null));
    }

    /** The choice's own passage or, where it names none, its scene's; null where that is faulty or there is neither. */
    private @Nullable Passage passage(Fields fields, SceneScope scope, JsonObject.Member choice) {
        JsonString name = fields.string("passage");
        if (name != null) {
            return references.find(name, new LoadContext.Naming("choice", fields.id(), "cites"));
        }
        if (!fields.written("passage") && !scope.about() && !fields.misspells("passage")) {
            context.problems.add(SceneFaults.noPassage(choice));
        }
        return fields.written("passage") ? null : scope.passage();
    }
}
