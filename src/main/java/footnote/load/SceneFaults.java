package footnote.load;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.story.Scene;
import java.util.ArrayList;
import java.util.List;

/** What can be wrong with texts, ways and what follows a scene, in words. */
final class SceneFaults {
    /** How many scenes of a ring of page turns a message names. */
    private static final int LONGEST_RING = 20;

    private SceneFaults() {}

    static Problem noText(JsonNode node) {
        return Problem.at(
                node.span(), Code.WRONG_KIND, "a text is a string or a list of paragraphs, and this is " + node.kind());
    }

    static Problem emptyText(JsonNode node) {
        return Problem.at(node.span(), Code.EMPTY, "this text is empty");
    }

    static Problem tooLong(JsonNode text) {
        return Problem.at(
                        text.span(),
                        Code.LIMIT,
                        "this text has more than " + TextReader.LONGEST / 1_000_000
                                + " million characters, and that is the limit of a text")
                .withHint("lead from one scene to the next by \"next\"");
    }

    static Problem noParagraph(JsonNode node) {
        Span where = node instanceof JsonObject object ? Fields.opening(object).span() : node.span();
        return Problem.at(where, Code.NO_PARAGRAPH, "this is no paragraph")
                .withHint("a paragraph is a string, or an object with \"if\" and \"text\", with \"first\", "
                        + "with \"passage\" or with \"editors-note\"");
    }

    static Problem openMark(JsonString prose, int index) {
        boolean strong = prose.value().startsWith("**", index);
        return Problem.at(prose.span(index, index + (strong ? 2 : 1)), Code.OPEN_MARK, "this mark is never closed")
                .withHint("close it with " + (strong ? "**" : "*") + ", or write \\\\* for a star");
    }

    static Problem noPassage(JsonObject.Member choice) {
        return Problem.at(
                        choice.span(),
                        Code.NO_PASSAGE,
                        "choice \"" + choice.name() + "\" cites no passage, and its scene is about none")
                .withHint("name one here, or for the scene; what needs no decision is no choice: "
                        + "turn the page with \"next\"");
    }

    static Problem notOneLine(Span where, String what) {
        return Problem.at(
                where, Code.NOT_ONE_LINE, what + " comes to one line, which can't show a passage or an editor's note");
    }

    static Problem bareBeforeLast(JsonNode item, String what) {
        return Problem.at(
                        item.span(),
                        Code.BARE_BEFORE_LAST,
                        "this " + what + " stands bare, so it always counts, and nothing after it ever does")
                .withHint("only the last of the list stands bare; the others have an \"if\"");
    }

    static Problem noLastWay(JsonNode list, LoadContext.Naming naming) {
        boolean none = list instanceof JsonArray ways && ways.items().isEmpty();
        return Problem.at(
                        list.span(),
                        Code.NO_LAST_WAY,
                        naming.noun() + " \"" + naming.id() + "\" leads nowhere"
                                + (none ? ": the list is empty" : " when none of these conditions holds"))
                .withHint("the last of the list is a scene by itself");
    }

    static Problem noWay(JsonNode item) {
        return Problem.at(
                item.span(),
                Code.WRONG_KIND,
                "a way is a scene's id or an object with \"if\" and \"to\", and this is " + item.kind());
    }

    static Problem follows(JsonObject.Member scene, List<String> keys) {
        List<JsonObject.Member> there = new ArrayList<>();
        for (JsonObject.Member member : ((JsonObject) scene.value()).members()) {
            if (keys.contains(member.name())) {
                there.add(member);
            }
        }
        if (there.isEmpty()) {
            return Problem.at(scene.span(), Code.FOLLOWS, "nothing follows scene \"" + scene.name() + "\"")
                    .withHint("it needs one of choices, next, ending");
        }
        Problem problem = Problem.at(
                there.get(1).span(),
                Code.FOLLOWS,
                "scene \"" + scene.name() + "\" has " + there.size()
                        + " of choices, next, ending, and exactly one can follow a scene");
        return problem.withPlace(there.get(0).span(), "the first is here");
    }

    static Problem ring(List<Scene> ring, Origins origins) {
        StringBuilder round = new StringBuilder();
        for (int i = 0; i < Math.min(ring.size(), LONGEST_RING); i++) {
            round.append(ring.get(i)).append(" -> ");
        }
        round.append(ring.size() > LONGEST_RING ? "… -> " : "").append(ring.get(0));
        return Problem.at(
                        origins.of(ring.get(0)).orElseThrow(),
                        Code.RING,
                        "these page turns go round in a ring, without a choice: " + round)
                .withHint("a scene among them needs choices or an ending");
    }
}
