package footnote.write.edit;

import static footnote.write.edit.SheetBlock.Case;
import static footnote.write.edit.SheetBlock.Conditional;
import static footnote.write.edit.SheetBlock.EditorsNote;
import static footnote.write.edit.SheetBlock.Kept;
import static footnote.write.edit.SheetBlock.Prose;
import static footnote.write.edit.SheetBlock.Quotation;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.HiddenCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sheet of a scene of its JSON, whether that is sound or not: what can't be shown is numbered and kept, or
 * left out and said.
 */
final class SheetReader {
    private final TypographicQuotes quotes;
    private final SheetOrigins origins = new SheetOrigins();
    private final SheetFieldReader fields;
    private int kept;

    SheetReader(TypographicQuotes quotes) {
        this.quotes = quotes;
        this.fields = new SheetFieldReader(quotes, origins);
    }

    /** Of what JSON each part of the sheet was made. */
    SheetOrigins origins() {
        return origins;
    }

    SheetScene scene(JsonObject object) {
        String title = fields.words(object, "title");
        SheetScene.Fields own = fields.read(object, SheetKeys.SCENE);
        List<SheetBlock> text = blocks(object.find("text"));
        List<SheetScene.Choice> choices = new ArrayList<>();
        if (object.find("choices").orElse(null) instanceof JsonObject all) {
            for (JsonObject.Member member : all.members()) {
                if (member.value() instanceof JsonObject choice && isWord(member.name())) {
                    choices.add(choice(member, choice));
                }
            }
        }
        SheetScene scene = new SheetScene(title, own, text, choices, ending(object));
        origins.put(scene, object);
        return scene;
    }

    /** Whether an id can head a choice in a sheet; no sound one can't. */
    static boolean isWord(String id) {
        return !id.isEmpty() && HiddenCharacters.find(id) < 0 && id.chars().noneMatch(Character::isWhitespace);
    }

    private SheetScene.Choice choice(JsonObject.Member member, JsonObject object) {
        SheetScene.Choice choice = new SheetScene.Choice(
                member.name(),
                fields.line(object, "text"),
                fields.read(object, SheetKeys.CHOICE),
                blocks(object.find("then")));
        origins.put(choice, object);
        return choice;
    }

    private Optional<SheetScene.Ending> ending(JsonObject scene) {
        if (!(scene.find("ending").orElse(null) instanceof JsonObject object)) {
            return Optional.empty();
        }
        SheetScene.Ending ending = new SheetScene.Ending(fields.words(object, "name"), blocks(object.find("about")));
        origins.put(ending, object);
        return Optional.of(ending);
    }

    private List<SheetBlock> blocks(Optional<JsonNode> text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<SheetBlock> blocks = new ArrayList<>();
        if (text.get() instanceof JsonArray array) {
            array.items().forEach(item -> blocks.add(block(item)));
        } else {
            blocks.add(text.get() instanceof JsonString string ? block(string) : kept(text.get()));
        }
        return blocks;
    }

    private SheetBlock block(JsonNode item) {
        int before = kept;
        SheetBlock block = shown(item);
        if (block == null) {
            kept = before;
            return kept(item);
        }
        origins.put(block, item);
        return block;
    }

    private SheetBlock kept(JsonNode item) {
        SheetBlock block = new Kept(++kept);
        origins.put(block, item);
        return block;
    }

    private @Nullable SheetBlock shown(JsonNode item) {
        if (item instanceof JsonString string) {
            String words = quotes.curled(string.value().strip());
            return words.isEmpty() || HiddenCharacters.find(words) >= 0 ? null : new Prose(words);
        }
        return item instanceof JsonObject object ? shown(object) : null;
    }

    private @Nullable SheetBlock shown(JsonObject object) {
        String condition = SheetFieldReader.plain(object, "if");
        boolean sayable = object.find("if").isEmpty() || !condition.isEmpty();
        if (sayable && has(object, Set.of("passage"), Set.of("if"))) {
            String passage = SheetFieldReader.plain(object, "passage");
            return passage.isEmpty() || passage.indexOf(' ') >= 0 ? null : new Quotation(passage, condition);
        } else if (sayable && has(object, Set.of("editors-note"), Set.of("if"))) {
            String words = fields.words(object, "editors-note");
            return words.isEmpty() ? null : new EditorsNote(words, condition);
        } else if (!condition.isEmpty() && has(object, Set.of("if", "text"), Set.of("else"))) {
            List<Case> cases = new ArrayList<>();
            cases.add(new Case(condition, blocks(object.find("text"))));
            object.find("else").ifPresent(text -> cases.add(new Case("", blocks(Optional.of(text)))));
            return new Conditional(cases);
        }
        return has(object, Set.of("first"), Set.of()) && object.find("first").get() instanceof JsonArray cases
                ? first(cases.items())
                : null;
    }

    private @Nullable SheetBlock first(List<JsonNode> items) {
        List<Case> cases = new ArrayList<>();
        for (JsonNode item : items) {
            boolean last = cases.size() == items.size() - 1;
            Case one = item instanceof JsonObject object
                    ? new Case(SheetFieldReader.plain(object, "if"), blocks(object.find("text")))
                    : new Case("", blocks(Optional.of(item)));
            boolean bare = !(item instanceof JsonObject);
            boolean sound = bare
                    ? last && !cases.isEmpty()
                    : !one.condition().isEmpty() && has((JsonObject) item, Set.of("if", "text"), Set.of());
            if (!sound) {
                return null;
            }
            origins.put(one, item);
            cases.add(one);
        }
        return cases.isEmpty() ? null : new Conditional(cases);
    }

    /** Whether it has those keys, perhaps some of the others and a remark, and no more. */
    private static boolean has(JsonObject object, Set<String> must, Set<String> may) {
        return must.stream().allMatch(key -> object.find(key).isPresent())
                && object.members().stream()
                        .map(JsonObject.Member::name)
                        .allMatch(key -> must.contains(key) || may.contains(key) || Remarks.isOne(key));
    }
}
