package footnote.write.twine;

import footnote.json.Json;
import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.json.JsonString;
import footnote.problem.Span;
import footnote.problem.TextFile;
import footnote.problem.WhiteSpace;
import footnote.write.imported.ImportException;
import footnote.write.twine.markup.TwineDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads Twine 2's JSON, and what Twison makes of a story: an object with a list of passages. */
final class TwineJson {
    /** The keys under which an editor keeps what it needs itself. */
    private static final Set<String> EDITORS = Set.of(
            "position", "size", "zoom", "creator", "creator-version", "creatorVersion", "format-version", "options");

    private TwineJson() {}

    /** @throws ImportException where it is not JSON, or not that of a story */
    static TwineStory read(TextFile file) throws ImportException {
        Json json = new JsonReader().foreign(file);
        if (!(json.root().orElse(null) instanceof JsonObject root)) {
            throw ImportException.noObject(json);
        }
        if (!(root.find("passages").orElse(null) instanceof JsonArray passages)) {
            throw ImportException.noStory("it has no list of \"passages\", so it is no story of Twine's");
        }
        TwineStory story = new TwineStory(file);
        root.string("format").ifPresent(format -> story.format = format.toLowerCase(Locale.ROOT));
        head(root, story, member -> member.key().span());
        Twison twison = new Twison(passages, story);
        for (JsonNode node : passages.items()) {
            if (node instanceof JsonObject passage) {
                passage(passage, twison, story);
            } else {
                story.remark(node.span(), "this is no passage, and was not read");
            }
        }
        wordsOf(root, "startnode")
                .ifPresent(node -> story.start = twison.name(node).or(() -> story.start));
        return story;
    }

    /** The words of a string or a number under that key; nothing where something else stands there. */
    static Optional<String> wordsOf(JsonObject object, String key) {
        return object.find(key)
                .filter(value -> value instanceof JsonString || value instanceof JsonNumber)
                .map(TwineJson::words);
    }

    /**
     * Takes what describes the story as a whole.
     *
     * @param place where a member of {@code root} stands in the story's file
     */
    static void head(JsonObject root, TwineStory story, Function<JsonObject.Member, Span> place) {
        root.string("name").ifPresent(name -> story.title = Optional.of(name));
        root.string("ifid").ifPresent(ifid -> story.ifid = Optional.of(ifid));
        root.string("start").ifPresent(start -> story.start = Optional.of(start));
        for (JsonObject.Member member : root.members()) {
            boolean empty = member.value() instanceof JsonString string
                    && string.value().isBlank();
            boolean read =
                    List.of("name", "ifid", "start", "startnode", "passages").contains(member.name())
                            || member.name().equals("format")
                                    && member.value() instanceof JsonString format
                                    && TwineDialect.of(format.value()).isPresent();
            if (!read && !empty) {
                report(member, place.apply(member), ",", story);
            }
        }
    }

    /** Reports a member that has no counterpart; what an editor keeps for itself is only counted. */
    private static void report(JsonObject.Member member, Span where, String ofWhat, TwineStory story) {
        if (EDITORS.contains(member.name())) {
            story.ofTheEditor.add(member.name(), where);
        } else {
            story.noCounterpart(where, "\"" + member.name() + "\", " + words(member.value()) + ofWhat);
        }
    }

    /** Whether an editor keeps something for itself under that key. */
    static boolean isTheEditors(String key) {
        return EDITORS.contains(key);
    }

    /** A value as one line: what a string says, and anything else as it is written. */
    private static String words(JsonNode value) {
        String words = value instanceof JsonString string
                ? string.value()
                : value.span().text();
        return WhiteSpace.folded(words);
    }

    private static void passage(JsonObject passage, Twison twison, TwineStory story) {
        String name = passage.string("name").orElse("").strip();
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
            if (!List.of("name", "tags", "text", "pid", "links").contains(member.name())) {
                report(member, member.key().span(), ", of \"" + name + "\"", story);
            }
        }
        passage.string("tags").ifPresent(words -> tags.addAll(WhiteSpace.words(words)));
        story.passages.add(new TwineStory.Passage(name, tags, twison.text(passage, where), where, -1));
    }
}
