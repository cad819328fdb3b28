package footnote.write.twine;

import footnote.json.Json;
import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.json.JsonString;
import footnote.problem.Span;
import footnote.problem.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads Twine 2's JSON: an object with a list of passages. */
final class TwineJson {
    private TwineJson() {}

    /** @throws ImportException where it is no JSON, or no story's */
    static TwineStory read(TextFile file) throws ImportException {
        Json json = new JsonReader().foreign(file);
        if (!(json.root().orElse(null) instanceof JsonObject root)) {
            throw new ImportException(
                    json.problems().isEmpty()
                            ? "this is no object"
                            : json.problems()
                                            .get(0)
                                            .where()
                                            .map(span -> span + ": ")
                                            .orElse("")
                                    + json.problems().get(0).message());
        }
        if (!(root.find("passages").orElse(null) instanceof JsonArray passages)) {
            throw new ImportException("it has no list of \"passages\", so it is no story of Twine's");
        }
        TwineStory story = new TwineStory(file);
        head(root, story, member -> member.key().span());
        for (JsonNode node : passages.items()) {
            if (node instanceof JsonObject passage) {
                passage(passage, story);
            } else {
                story.remark(node.span(), "this is no passage, and was not read");
            }
        }
        return story;
    }

    /** What is said of the story as a whole; {@code place} says where a member stands. */
    static void head(JsonObject root, TwineStory story, Function<JsonObject.Member, Span> place) {
        root.string("name").ifPresent(name -> story.title = Optional.of(name));
        root.string("ifid").ifPresent(ifid -> story.ifid = Optional.of(ifid));
        root.string("start").ifPresent(start -> story.start = Optional.of(start));
        for (JsonObject.Member member : root.members()) {
            boolean empty = member.value() instanceof JsonString string
                    && string.value().isBlank();
            if (!List.of("name", "ifid", "start", "passages").contains(member.name()) && !empty) {
                story.noCounterpart(place.apply(member), "\"" + member.name() + "\", " + words(member.value()) + ",");
            }
        }
    }

    private static String words(JsonNode value) {
        String words = value instanceof JsonString string
                ? string.value()
                : value.span().text();
        return words.replaceAll("\\s+", " ");
    }

    private static void passage(JsonObject passage, TwineStory story) {
        String name = passage.string("name").orElse("");
        Span where = passage.find("name").map(JsonNode::span).orElse(passage.span());
        List<String> tags = new ArrayList<>();
        for (JsonNode tag : passage.list("tags")) {
            if (tag instanceof JsonString string) {
                tags.add(string.value());
            }
        }
        for (JsonObject.Member member : passage.members()) {
            if (List.of("name", "text").contains(member.name()) && !(member.value() instanceof JsonString)) {
                story.noCounterpart(
                        member.value().span(),
                        "\"" + member.name() + "\", " + words(member.value()) + ", of \"" + name + "\"");
            }
            if (!List.of("name", "tags", "text", "pid").contains(member.name())) {
                story.noCounterpart(
                        member.key().span(),
                        "\"" + member.name() + "\", " + words(member.value()) + ", of \"" + name + "\"");
            }
        }
        story.passages.add(
                new TwineStory.Passage(name, tags, passage.string("text").orElse(""), where, -1));
    }
}
