package footnote.load;

import footnote.json.JsonString;
import footnote.story.Paragraph;
import java.util.List;

/** Reads a string of a text, which is a template where it has braces and plain prose otherwise. */
final class TemplateReader {
    private final LoadContext context;
    private final ConditionReader conditions;

    TemplateReader(LoadContext context, ConditionReader conditions) {
        this.context = context;
        this.conditions = conditions;
    }

    /**
     * The paragraph that is written there; what is wrong with it is reported.
     *
     * @param left how often the scene has been left when a player reads this for the first time: 0, or 1 for a text that
     *             is read after the choice
     */
    Paragraph read(JsonString source, SceneScope scope, int left) {
        if (!Braces.areIn(source.value())) {
            Fields.closed(context, source);
            return new Paragraph.Prose(source.value());
        }
        try {
            List<Paragraph> parts = new TemplateParser(context, conditions, source, scope, left).parse();
            boolean plain = parts.size() == 1 && parts.get(0) instanceof Paragraph.Prose;
            return plain ? parts.get(0) : new Paragraph.Template(parts);
        } catch (ExpressionFault fault) {
            fault.reportTo(context.problems);
            return new Paragraph.Prose(source.value());
        }
    }
}
