package footnote.write.twine;

import footnote.json.JsonReader;
import footnote.json.JsonWriter;
import footnote.problem.Span;
import footnote.problem.TextFile;
import footnote.problem.WhiteSpace;
import footnote.write.format.JsonLayout;
import footnote.write.start.Scaffold;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The making of a story's files out of one of Twine's. */
final class StoryConverter {
    /** What every choice cites until its writer finds something better. */
    private static final String PLACEHOLDER = "placeholder#to-be-cited";

    private static final String UNWRITTEN = "To be written.";
    /** In UTF-16 units: of 65,536 that a string may have, escapes may take as many again as there are stars. */
    private static final int LONGEST = 30_000;
    /** Tags and names by which some compiler or story format knows what is no scene. */
    private static final Set<String> TAGS = Set.of(
            "script",
            "stylesheet",
            "widget",
            "init",
            "header",
            "footer",
            "startup",
            "debug-header",
            "debug-footer",
            "debug-startup",
            "annotation",
            "Twine.private",
            "haml");

    private static final Set<String> SPECIAL = Set.of(
            "StoryAuthor",
            "StoryBanner",
            "StoryCaption",
            "StoryDisplayTitle",
            "StoryIncludes",
            "StoryInit",
            "StoryInterface",
            "StoryMenu",
            "StorySettings",
            "StoryShare",
            "StorySubtitle",
            "PassageDone",
            "PassageFooter",
            "PassageHeader",
            "PassageReady");

    private final TwineStory story;
    private final IdMaker ids = new IdMaker("scene");
    /** The scenes' ids by the names of the passages. */
    private final Map<String, String> scenes = new LinkedHashMap<>();

    private final List<TwineStory.Passage> written = new ArrayList<>();
    private final List<TwineStory.Passage> leftOut = new ArrayList<>();
    /** Names to which links lead and that no passage has. */
    private final Map<String, String> missing = new LinkedHashMap<>();

    StoryConverter(TwineStory story) {
        this.story = story;
    }

    Import made() throws ImportException {
        story.passages.forEach(this::sort);
        if (written.isEmpty()) {
            throw ImportException.noStory("none of its passages is a scene");
        }
        String title =
                TextCleaning.line(story.title.filter(found -> !found.isBlank()).orElseGet(this::untitled));
        String id = IdMaker.id(title).isEmpty() ? "imported" : IdMaker.id(title);
        Map<String, String> files = new LinkedHashMap<>();
        String body = scenes();
        files.put("story.json", laidOut(head(title, id)));
        files.put("documents.json", laidOut(documents()));
        files.put("scenes.json", laidOut(body));
        story.ofTheEditor.forEach((what, kept) -> story.remark(
                kept.first(),
                "\"" + what + "\" is the editor's own and was left out"
                        + (kept.times() == 1 ? "" : ", here and in " + (kept.times() - 1) + " more places")));
        story.remarks.sort((one, other) -> one.where().compareTo(other.where()));
        files.put("imported.txt", report(title));
        return new Import(title, id, files, story.remarks);
    }

    private static String laidOut(String json) {
        return new JsonReader()
                .foreign(new TextFile("made", json))
                .root()
                .map(JsonLayout::of)
                .orElse(json);
    }

    /** An object that leads the editor to the schema, which lies beside it. */
    private static JsonWriter file() {
        return new JsonWriter().object().key("$schema").value("./" + Scaffold.SCHEMA);
    }

    /** After its file, so that two stories without a title are not taken for one. */
    private String untitled() {
        String file = story.file.name().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
        String title = file.isBlank() ? "Untitled" : file;
        story.remark(
                story.file.span(0, 0), "the story has no title: \"" + title + "\", its file's name, stands for it");
        return title;
    }

    /** Scenes on one side, what is none on the other. */
    private void sort(TwineStory.Passage passage) {
        boolean scene =
                !SPECIAL.contains(passage.name()) && passage.tags().stream().noneMatch(TAGS::contains);
        if (scene && scenes.containsKey(passage.name())) {
            story.remark(
                    passage.where(),
                    "a second passage \"" + passage.name()
                            + "\": links lead to the first; this one is in imported.txt");
            leftOut.add(passage);
        } else if (scene) {
            if (passage.name().isBlank()) {
                story.remark(passage.where(), "this passage has no name: it is called …");
            }
            scenes.put(passage.name(), ids.of(passage.name()));
            written.add(passage);
        } else {
            story.remark(passage.where(), "\"" + passage.name() + "\" is no scene: it is in imported.txt");
            leftOut.add(passage);
        }
    }

    private String head(String title, String id) {
        return file().key("format")
                .value(1)
                .key("id")
                .value(id)
                .key("ifid")
                .value(ifid(title))
                .key("version")
                .value("0.1.0")
                .key("title")
                .value(title)
                .key("roles")
                .object()
                .key("reader")
                .object()
                .key("title")
                .value("The reader")
                .key("start")
                .value(start())
                .endObject()
                .endObject()
                .endObject()
                .text();
    }

    private String ifid(String title) {
        Optional<String> found =
                story.ifid.filter(ifid -> ifid.matches("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"));
        if (found.isEmpty()) {
            story.remark(
                    story.file.span(0, 0),
                    story.ifid.map(ifid -> "the ifid " + ifid + " is no UUID").orElse("the story has no ifid")
                            + ": a new one stands for it");
        }
        String seed = story.file.name() + "\n" + title + "\n" + story.file.text();
        return found.orElseGet(() -> UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .toLowerCase(Locale.ROOT);
    }

    private String start() {
        Optional<String> named = story.start.filter(scenes::containsKey);
        if (named.isEmpty() && story.start.isPresent()) {
            story.remark(
                    story.file.span(0, 0), "it should begin with \"" + story.start.get() + "\", which is no scene");
        }
        String start = named.orElse(
                scenes.containsKey("Start") ? "Start" : written.get(0).name());
        if (named.isEmpty() && !start.equals("Start")) {
            story.remark(written.get(0).where(), "nothing says where it begins: it begins here");
        }
        return scene(start);
    }

    /** The id of the scene that a passage becomes, by the passage's name. */
    private String scene(String passage) {
        return Objects.requireNonNull(scenes.get(passage), "a scene for each passage");
    }

    private static String documents() {
        return file().key("documents")
                .object()
                .key("placeholder")
                .object()
                .key("title")
                .value("A placeholder")
                .key("placeholder")
                .value(true)
                .key("about")
                .value("It stands where a real document has to be cited.")
                .key("passages")
                .object()
                .key("to-be-cited")
                .object()
                .key("paragraph")
                .value(1)
                .key("quote")
                .value("To be cited.")
                .key("kind")
                .value("statement")
                .endObject()
                .endObject()
                .endObject()
                .endObject()
                .endObject()
                .text();
    }

    private String scenes() throws ImportException {
        JsonWriter out = file().key("scenes").object();
        for (TwineStory.Passage passage : written) {
            scene(passage, out);
        }
        missing.forEach((name, id) -> {
            out.key(id)
                    .object()
                    .key("title")
                    .value(TextCleaning.line(name))
                    .key("text")
                    .value(UNWRITTEN);
            ending(name, out);
            out.endObject();
        });
        return out.endObject().endObject().text();
    }

    /** Chapbook's passages may begin with lines that set variables, ended by a line of two hyphens. */
    private TwineStory.Passage withoutVariables(TwineStory.Passage passage) {
        int end = story.format.equals("chapbook") ? ("\n" + passage.text()).indexOf("\n--\n") : -1;
        if (end < 0) {
            return passage;
        }
        String variables = passage.text().substring(0, end).strip();
        story.noCounterpart(
                passage.where(), "what \"" + passage.name() + "\" sets, " + WhiteSpace.folded(variables) + ",");
        int from = Math.min(passage.text().length(), end + "--\n".length());
        int textStart = passage.textStart() < 0 ? -1 : passage.textStart() + from;
        return new TwineStory.Passage(
                passage.name(), passage.tags(), passage.text().substring(from), passage.where(), textStart);
    }

    private void scene(TwineStory.Passage whole, JsonWriter out) throws ImportException {
        TwineStory.Passage passage = withoutVariables(whole);
        UnsupportedMarkup.tell(passage, story);
        TextCleaning.tell(passage, story);
        Links links = Links.of(passage.text());
        out.key(scene(passage.name())).object();
        if (!passage.tags().isEmpty()) {
            out.key("note").value("Tagged " + TextCleaning.line(String.join(" ", passage.tags())) + " in Twine.");
            story.remark(
                    passage.where(),
                    "the tags of \"" + passage.name() + "\", " + String.join(" ", passage.tags()) + ", are a note now");
        }
        out.key("title")
                .value(TextCleaning.line(one(passage.name(), passage.where())))
                .key("text");
        text(paragraphs(links.lines()), out);
        if (links.links().isEmpty()) {
            ending(passage.name(), out);
        } else {
            choices(passage, links, out);
        }
        out.endObject();
    }

    /** The lines, of which those that are longer than a string may be become several. */
    private static List<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        for (String line : lines) {
            int from = 0;
            while (line.length() - from > LONGEST) {
                int space = line.lastIndexOf(' ', from + LONGEST);
                int to = space > from ? space : from + LONGEST;
                to -= Character.isHighSurrogate(line.charAt(to - 1)) ? 1 : 0;
                paragraphs.add(line.substring(from, to));
                from = to;
            }
            paragraphs.add(line.substring(from));
        }
        return paragraphs;
    }

    /** A line that is a name or a choice, and can't be cut into several. */
    private static String one(String line, Span where) throws ImportException {
        if (line.length() > LONGEST) {
            throw ImportException.cut(
                    where + ": this name or link has more than " + LONGEST + " characters, and that is the limit");
        }
        return line;
    }

    private static void text(List<String> lines, JsonWriter out) {
        if (lines.size() <= 1) {
            out.value(lines.isEmpty() ? UNWRITTEN : TextCleaning.prose(lines.get(0)));
            return;
        }
        out.array();
        lines.forEach(line -> out.value(TextCleaning.prose(line)));
        out.endArray();
    }

    private static void ending(String name, JsonWriter out) {
        out.key("ending")
                .object()
                .key("name")
                .value(TextCleaning.line(name))
                .key("about")
                .value(UNWRITTEN)
                .endObject();
    }

    private void choices(TwineStory.Passage passage, Links links, JsonWriter out) throws ImportException {
        IdMaker names = new IdMaker("choice");
        out.key("choices").object();
        for (Links.Link link : links.links()) {
            Span where = passage.at(link.from(), link.to());
            if (!link.setter().isEmpty()) {
                story.noCounterpart(where, "what the link \"" + link.words() + "\" sets, " + link.setter() + ",");
            }
            if (link.words().isBlank()) {
                story.remark(where, "this link has no words: it is called …");
            }
            out.key(names.of(link.words()))
                    .object()
                    .key("text")
                    .value(TextCleaning.prose(one(link.words(), where)))
                    .key("passage")
                    .value(PLACEHOLDER)
                    .key("to")
                    .value(target(link, where))
                    .endObject();
        }
        out.endObject();
    }

    private String target(Links.Link link, Span where) {
        String id = scenes.get(link.target());
        if (id != null) {
            return id;
        }
        if (!missing.containsKey(link.target())) {
            missing.put(link.target(), ids.of(link.target()));
            story.remark(where, "it leads to \"" + link.target() + "\", which is no scene: an empty one stands for it");
        }
        return missing.get(link.target());
    }

    private String report(String title) {
        StringBuilder out = new StringBuilder(title + ", imported from " + story.file.name() + ".\n\n");
        out.append("Every choice cites a placeholder: check points at each until a real passage stands there.\n");
        story.remarks.forEach(remark -> out.append(remark.line()).append('\n'));
        for (TwineStory.Passage passage : leftOut) {
            out.append("\n--- ")
                    .append(passage.where())
                    .append(": ")
                    .append(passage.name())
                    .append("\n\n")
                    .append(passage.text())
                    .append('\n');
        }
        return out.toString();
    }
}
