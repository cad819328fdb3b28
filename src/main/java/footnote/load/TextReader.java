package footnote.load;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.json.Located;
import footnote.problem.WhiteSpace;
import footnote.story.Condition;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads text, which has one shape wherever it stands: a string, or a list of paragraphs. */
final class TextReader {
    /** Of a whole text, with all that stands between its paragraphs, in UTF-16 units: twice as long as the longest novels. */
    static final int LONGEST = 8_000_000;

    private final LoadContext context;
    private final ConditionReader conditions;
    private final PassageReferences references;
    private final TemplateReader templates;

    TextReader(LoadContext context, ConditionReader conditions) {
        this.context = context;
        this.conditions = conditions;
        this.references = new PassageReferences(context);
        this.templates = new TemplateReader(context, conditions);
    }

    /** The text that a value says; {@link Text#NONE} where there is no value. */
    Text read(@Nullable JsonNode node, SceneScope scope) {
        return node == null ? Text.NONE : read(node, new Place(scope, 0, null, null));
    }

    /** The same for a text that a player reads after the scene was left once more. */
    Text readAfterwards(@Nullable JsonNode node, SceneScope scope) {
        return node == null ? Text.NONE : read(node, new Place(scope, 1, null, null));
    }

    /**
     * The same for a text of one line, in which no passage and no editor's note can stand.
     *
     * @param what what the text is, as a message says it, such as {@code the margin of choice}
     * @param of   the name that the message puts after that; null where there is none
     */
    Text readLine(@Nullable JsonNode node, SceneScope scope, String what, @Nullable String of) {
        return node == null ? Text.NONE : read(node, new Place(scope, 0, what, of));
    }

    /**
     * Where a text stands.
     *
     * @param left how often the scene has been left when a player reads the text for the first time: 0 or 1
     * @param line what the text is, where it has to be one line; otherwise null
     * @param of   the name that a message puts after that; null where there is none
     */
    private record Place(
            SceneScope scope,
            int left,
            @Nullable String line,
            @Nullable String of) {}

    private Text read(JsonNode node, Place place) {
        if (node instanceof JsonString string) {
            return new Text(List.of(prose(string, place)));
        } else if (!(node instanceof JsonArray array)) {
            context.problems.add(SceneFaults.noText(node));
            return Text.NONE;
        } else if (array.items().isEmpty()) {
            context.problems.add(SceneFaults.emptyText(array));
            return Text.NONE;
        } else if (node.span().end() - node.span().start() > LONGEST) {
            context.problems.add(SceneFaults.tooLong(array));
            return Text.NONE;
        } else {
            List<Paragraph> paragraphs = new ArrayList<>(array.items().size());
            for (JsonNode item : array.items()) {
                paragraphs.add(paragraph(item, place));
            }
            return new Text(paragraphs);
        }
    }

    private Paragraph prose(JsonString string, Place place) {
        if (WhiteSpace.isBlank(string.value())) {
            context.problems.add(SceneFaults.emptyText(string));
        }
        return placed(templates.read(string, place.scope(), place.left()), string);
    }

    private Paragraph paragraph(JsonNode node, Place place) {
        if (node instanceof JsonString string) {
            return prose(string, place);
        } else if (!(node instanceof JsonObject object)) {
            context.problems.add(SceneFaults.noParagraph(node));
            return new Paragraph.Prose("");
        } else if (object.find("passage").isPresent()) {
            return quotation(object, place);
        } else if (object.find("editors-note").isPresent()) {
            return editorsNote(object, place);
        } else if (object.find("first").isPresent()) {
            return first(object, place);
        } else if (object.find("text").isPresent() || object.find("if").isPresent()) {
            return conditional(object, place);
        } else {
            context.problems.add(SceneFaults.noParagraph(object));
            return new Paragraph.Prose("");
        }
    }

    private Paragraph quotation(JsonObject object, Place place) {
        Fields fields = Fields.unnamed(context, Format.PARAGRAPH_PASSAGE, object);
        Condition condition = conditions.read(fields.string("if"), place.scope());
        refuseInLine(object, place);
        JsonString name = fields.string("passage");
        Passage passage = name == null
                ? null
                : references.find(
                        name, new LoadContext.Naming("scene", place.scope().scene(), "shows"));
        return passage == null ? new Paragraph.Prose("") : placed(new Paragraph.Quotation(passage, condition), object);
    }

    private Paragraph editorsNote(JsonObject object, Place place) {
        Fields fields = Fields.unnamed(context, Format.PARAGRAPH_NOTE, object);
        Condition condition = conditions.read(fields.string("if"), place.scope());
        refuseInLine(object, place);
        return placed(new Paragraph.EditorsNote(fields.wordsOrEmpty("editors-note"), condition), object);
    }

    private void refuseInLine(JsonObject object, Place place) {
        if (place.line() != null) {
            String what = place.of() == null ? place.line() : place.line() + " \"" + place.of() + "\"";
            context.problems.add(SceneFaults.notOneLine(Fields.opening(object).span(), what));
        }
    }

    private Paragraph conditional(JsonObject object, Place place) {
        Fields fields = Fields.unnamed(context, Format.PARAGRAPH_IF, object);
        Condition condition = conditions.read(fields.string("if"), place.scope());
        List<Paragraph.Case> cases = new ArrayList<>(2);
        cases.add(one(condition, fields.get("text"), place));
        if (fields.get("else") != null) {
            cases.add(one(Condition.ALWAYS, fields.get("else"), place));
        }
        return placed(new Paragraph.FirstOf(cases), object);
    }

    private Paragraph first(JsonObject object, Place place) {
        Fields fields = Fields.unnamed(context, Format.PARAGRAPH_FIRST, object);
        List<JsonNode> items = fields.list("first");
        JsonNode list = fields.get("first");
        if (items.isEmpty() && list != null) {
            context.problems.add(SceneFaults.emptyText(list));
        }
        List<Paragraph.Case> cases = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            cases.add(item(items.get(i), i == items.size() - 1, place));
        }
        return placed(new Paragraph.FirstOf(cases), object);
    }

    private Paragraph.Case item(JsonNode item, boolean last, Place place) {
        if (item instanceof JsonObject object) {
            Fields fields = Fields.unnamed(context, Format.CASE, object);
            return one(conditions.read(fields.string("if"), place.scope()), fields.get("text"), place);
        }
        if (!last && ValueType.TEXT.accepts(item)) {
            context.problems.add(SceneFaults.bareBeforeLast(item, "text"));
        }
        return one(Condition.ALWAYS, item, place);
    }

    private Paragraph.Case one(Condition condition, @Nullable JsonNode text, Place place) {
        Paragraph.Case one = new Paragraph.Case(condition, text == null ? Text.NONE : read(text, place));
        if (text != null) {
            context.origins.put(one, text);
        }
        return one;
    }

    private <P extends Paragraph> P placed(P paragraph, Located place) {
        context.origins.put(paragraph, place);
        return paragraph;
    }
}
