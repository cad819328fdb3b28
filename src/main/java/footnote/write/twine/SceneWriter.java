package footnote.write.twine;

import footnote.json.JsonWriter;
import footnote.problem.Span;
import footnote.problem.WhiteSpace;
import footnote.write.imported.CommonFiles;
import footnote.write.imported.IdMaker;
import footnote.write.imported.ImportException;
import footnote.write.imported.TextCleaning;
import footnote.write.twine.markup.Links;
import footnote.write.twine.markup.TwineDialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes the passages that become scenes, each link of theirs as a choice that cites the placeholder. */
final class SceneWriter {
    /** How long a text can be, in UTF-16 units: less than half of what a string may have, as each star gets an escape. */
    private static final int LONGEST = 30_000;

    private final TwineStory story;
    private final List<TwineStory.Passage> passages = new ArrayList<>();
    private final IdMaker ids = new IdMaker("scene");
    /** The scenes' ids, by the names of their passages. */
    private final Map<String, String> scenes = new LinkedHashMap<>();

    private final Map<String, Span> places = new HashMap<>();
    /** The ids of the empty scenes, by the names to which links lead and that no passage has. */
    private final Map<String, String> missing = new LinkedHashMap<>();
    /** What has no counterpart. */
    private final ForeignKinds kinds = new ForeignKinds();
    /** The story's mark-up, where it is one that is read. */
    private Optional<StoryMarkup> markup = Optional.empty();

    SceneWriter(TwineStory story) {
        this.story = story;
    }

    /** Reads the passages that are scenes in the mark-up of that story format. */
    void read(TwineDialect dialect, List<TwineStory.Passage> leftOut, String first) {
        markup = Optional.of(new StoryMarkup(story, dialect, passages, leftOut, scenes, first));
    }

    /** The text of the file with the variables, if the story has such. */
    Optional<String> variables() {
        return markup.filter(StoryMarkup::hasVariables).map(StoryMarkup::file);
    }

    /** Makes a scene of a passage, whose name no other has. */
    void add(TwineStory.Passage passage) {
        scenes.put(passage.name(), ids.of(passage.name()));
        places.put(passage.name(), passage.where());
        passages.add(passage);
    }

    /** Whether a passage of that name becomes a scene. */
    boolean has(String passage) {
        return scenes.containsKey(passage);
    }

    /** The id of the scene that the passage of that name becomes. */
    String id(String passage) {
        return Objects.requireNonNull(scenes.get(passage), "a scene for each passage");
    }

    /** Where the passage of that name stands, which becomes a scene. */
    Span place(String passage) {
        return Objects.requireNonNull(places.get(passage), "a place for each passage");
    }

    /** The passage that becomes the first scene, if any does. */
    Optional<TwineStory.Passage> first() {
        return passages.isEmpty() ? Optional.empty() : Optional.of(passages.get(0));
    }

    /**
     * The text of the file with all the scenes, and an empty one for each name to which a link leads in vain.
     *
     * @throws ImportException where a name or a link is too long to keep whole
     */
    String file() throws ImportException {
        JsonWriter out = CommonFiles.object().key("scenes").object();
        for (TwineStory.Passage passage : passages) {
            scene(passage, out);
        }
        if (!kinds.isEmpty() && story.format.isEmpty()) {
            story.remark(
                    story.file.span(0, 0),
                    "nothing says for which story format it was written (\"format\" in StoryData): only its links are "
                            + "read");
        }
        kinds.report(story);
        missing.forEach((name, id) -> {
            out.key(id)
                    .object()
                    .key("title")
                    .value(TextCleaning.line(name))
                    .key("text")
                    .value(CommonFiles.UNWRITTEN);
            CommonFiles.ending(name, out);
            out.endObject();
        });
        return out.endObject().endObject().text();
    }

    private void scene(TwineStory.Passage whole, JsonWriter out) throws ImportException {
        TwineStory.Passage passage = withoutVariables(whole);
        UnseenCharacters.report(passage, story);
        SceneBody body = markup.isPresent() ? markup.get().body(passage, kinds) : ofLinksAlone(passage);
        out.key(id(passage.name())).object();
        List<String> notes = new ArrayList<>();
        if (!passage.tags().isEmpty()) {
            notes.add("Tagged " + String.join(" ", passage.tags()) + " in Twine.");
            story.remark(
                    passage.where(),
                    "the tags of \"" + passage.name() + "\", " + String.join(" ", passage.tags()) + ", are a note now");
        }
        notes.addAll(body.comments());
        if (!notes.isEmpty()) {
            String note = TextCleaning.line(String.join(" ", notes));
            out.key("note").value(note.substring(0, Math.min(note.length(), LONGEST)));
        }
        out.key("title")
                .value(TextCleaning.line(one(passage.name(), passage.where())))
                .key("text");
        SceneBody.write(body.text().isEmpty() ? List.of(new SceneBody.Line(CommonFiles.UNWRITTEN)) : body.text(), out);
        if (body.choices().isEmpty()) {
            CommonFiles.ending(passage.name(), out);
        } else {
            choices(passage, body.choices(), out);
        }
        out.endObject();
    }

    /** The scene of a passage whose format is not read but for its links. */
    private SceneBody ofLinksAlone(TwineStory.Passage passage) {
        UnsupportedMarkup.report(passage, kinds);
        Links links = Links.of(passage.text());
        List<SceneBody.Piece> text = new ArrayList<>();
        links.lines().stream()
                .flatMap(line -> TextCleaning.pieces(line, LONGEST).stream())
                .forEach(line -> text.add(new SceneBody.Line(TextCleaning.prose(line))));
        List<SceneBody.Option> choices = new ArrayList<>();
        for (Links.Link link : links.links()) {
            Span where = passage.at(link.from(), link.to());
            if (!link.setter().isEmpty()) {
                story.noCounterpart(where, "what the link \"" + link.words() + "\" sets, " + link.setter() + ",");
            }
            choices.add(new SceneBody.Option(
                    link.words(),
                    TextCleaning.prose(link.words()),
                    link.target(),
                    "",
                    List.of(),
                    "",
                    link.from(),
                    link.to()));
        }
        return new SceneBody(text, choices, List.of());
    }

    /** A passage of Chapbook's without the lines at its top that set variables, which a line of two hyphens ends. */
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

    /** A name or a link, which can't become several. */
    private static String one(String line, Span where) throws ImportException {
        if (line.length() > LONGEST) {
            throw ImportException.cut(
                    where + ": this name or link has more than " + LONGEST + " characters, and that is the limit");
        }
        return line;
    }

    private void choices(TwineStory.Passage passage, List<SceneBody.Option> choices, JsonWriter out)
            throws ImportException {
        IdMaker names = new IdMaker("choice");
        out.key("choices").object();
        for (SceneBody.Option choice : choices) {
            Span where = passage.at(choice.from(), choice.to());
            if (choice.written().isBlank() || choice.written().equals("…")) {
                story.remark(where, "this link has no words: it is called …");
            }
            out.key(names.of(choice.name())).object();
            if (!choice.todo().isEmpty()) {
                out.key("TODO").value(choice.todo());
            }
            out.key("text")
                    .value(one(choice.written().isBlank() ? "…" : choice.written(), where))
                    .key("passage")
                    .value(CommonFiles.PLACEHOLDER);
            if (!choice.condition().isEmpty()) {
                out.key("if").value(choice.condition());
            }
            if (!choice.effects().isEmpty()) {
                out.key("do").array();
                choice.effects().forEach(effect -> effect.write(out));
                out.endArray();
            }
            out.key("to").value(target(choice.target(), where)).endObject();
        }
        out.endObject();
    }

    /** The id of the scene to which a link leads; where there is none, an empty one is made. */
    private String target(String passage, Span where) {
        String id = scenes.get(passage);
        if (id != null) {
            return id;
        }
        if (!missing.containsKey(passage)) {
            missing.put(passage, ids.of(passage));
            story.remark(where, "it leads to \"" + passage + "\", which is no scene: an empty one stands for it");
        }
        return missing.get(passage);
    }
}
