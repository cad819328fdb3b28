package footnote.load;

import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Passage;
import footnote.story.Stance;
import footnote.story.Text;
import footnote.story.Way;
import java.util.List;
import java.util.Optional;

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

    /** The choice that is written there; null where it is faulty. */
    Choice read(JsonObject.Member member, SceneScope scope) {
        String id = member.name();
        Fields fields = new Fields(context, Format.CHOICE, member);
        Text text = texts.readLine(fields.get("text"), scope, "the text of choice", id);
        Text bearing = texts.readLine(fields.get("bearing"), scope, "the bearing of choice", id);
        Condition condition = conditions.read(fields.string("if"), scope);
        Optional<Text> closed = closed(fields, scope);
        List<Effect> does = effects.read(fields.get("do"), scope);
        Text then = texts.read(fields.get("then"), scope);
        Way to = ways.read(fields.get("to"), scope, new LoadContext.Naming("choice", id, "leads to"));
        Passage passage = passage(fields);
        Stance stance = stance(fields);
        if (passage == null || stance == null || to == null) {
            return null;
        }
        Choice choice = new Choice(
                scope.scene(),
                id,
                text,
                passage,
                stance,
                bearing,
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
        context.origins.putCitation(choice, fields.get("passage"));
        return choice;
    }

    private Optional<Text> closed(Fields fields, SceneScope scope) {
        if (fields.get("closed") == null) {
            return Optional.empty();
        }
        return Optional.of(texts.readLine(fields.get("closed"), scope, "what a closed choice shows", null));
    }

    private Passage passage(Fields fields) {
        JsonString name = fields.string("passage");
        return name == null ? null : references.find(name, new LoadContext.Naming("choice", fields.id(), "cites"));
    }

    private static Stance stance(Fields fields) {
        String id = fields.wordsOrEmpty("stance");
        for (Stance stance : Stance.values()) {
            if (stance.id().equals(id)) {
                return stance;
            }
        }
        return null;
    }
}
