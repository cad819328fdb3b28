package footnote.load;

import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Passage;
import footnote.story.Scene;
import footnote.story.StoryDate;
import footnote.story.Text;
import footnote.story.Way;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the scenes and what follows each. */
final class SceneReader {
    /** The keys of which a scene has exactly one. */
    private static final List<String> FOLLOWS = List.of("choices", "next", "ending");

    private final LoadContext context;
    private final TextReader texts;
    private final WayReader ways;
    private final ChoiceReader choices;
    private final Map<String, Scene> scenes = new LinkedHashMap<>();
    private final AddsReader adds;
    private final PassageReferences references;

    SceneReader(LoadContext context) {
        this.context = context;
        ConditionReader conditions = new ConditionReader(context);
        this.texts = new TextReader(context, conditions);
        this.ways = new WayReader(context, conditions);
        this.choices = new ChoiceReader(context, conditions, texts, ways);
        this.references = new PassageReferences(context);
        this.adds = new AddsReader(context, choices, texts, scenes);
    }

    /** Reads a file's scenes; one without a chapter or a date has the file's. */
    void read(Fields file) {
        JsonString chapter = file.string("chapter");
        if (chapter != null) {
            context.known(Identifiers.CHAPTER, chapter, file.naming("names"));
        }
        StoryDate date = file.date("date", StoryDate.UNDATED);
        for (JsonObject.Member member : file.named("scenes", Identifiers.SCENE)) {
            Scene scene = scene(member, chapter, date);
            if (scene != null && context.declared.isFirst(Identifiers.SCENE, member)) {
                scenes.put(scene.id(), scene);
                context.origins.put(scene, member);
            }
        }
    }

    /** Reads what a file of a branch adds to the story's scenes. All scenes must have been read before. */
    void readAdds(Fields file) {
        adds.read(file);
    }

    /** The sound scenes of all the files, by id, with what was added to them. */
    Map<String, Scene> scenes() {
        adds.join();
        return scenes;
    }

    private @Nullable Scene scene(JsonObject.Member member, @Nullable JsonString fileChapter, StoryDate fileDate) {
        String id = member.name();
        Fields fields = new Fields(context, Format.SCENE, member);
        JsonString own = fields.string("chapter");
        if (own != null) {
            context.known(Identifiers.CHAPTER, own, new LoadContext.Naming("scene", id, "names"));
        }
        JsonString chapter = own == null ? fileChapter : own;
        JsonString about = fields.string("passage");
        Passage passage =
                about == null ? null : references.find(about, new LoadContext.Naming("scene", id, "is about"));
        String role = chapter == null ? "" : context.roleOfChapter.get(chapter.value());
        SceneScope scope = new SceneScope(id, role, fields.written("passage"), passage);
        Text text = texts.read(fields.get("text"), scope);
        Continuation after = after(fields, member, scope);
        if (after == null || scope.about() && passage == null) {
            return null;
        }
        return new Scene(
                id,
                fields.wordsOrEmpty("title"),
                chapter == null ? Optional.empty() : Optional.of(chapter.value()),
                fields.date("date", fileDate),
                Optional.ofNullable(passage),
                text,
                after);
    }

    private @Nullable Continuation after(Fields fields, JsonObject.Member scene, SceneScope scope) {
        int count = 0;
        for (String key : FOLLOWS) {
            count += fields.written(key) ? 1 : 0;
        }
        if (count != 1) {
            context.problems.add(SceneFaults.follows(scene, FOLLOWS));
        }
        Continuation choosing = choices(fields, scope);
        Continuation turning = pageTurn(fields, scope);
        Continuation ending = ending(fields, scope);
        if (count != 1) {
            return null;
        }
        return choosing != null ? choosing : turning != null ? turning : ending;
    }

    private @Nullable Continuation choices(Fields fields, SceneScope scope) {
        if (!(fields.get("choices") instanceof JsonObject written)) {
            return null;
        }
        List<JsonObject.Member> members = fields.named("choices", Identifiers.CHOICE);
        if (written.members().isEmpty()) {
            fields.reportEmpty("choices", written.span());
        }
        Map<String, Choice> byId = new LinkedHashMap<>();
        for (JsonObject.Member member : members) {
            Choice choice = choices.read(member, scope);
            if (choice != null) {
                byId.put(choice.id(), choice);
            }
        }
        return new Continuation.Choices(byId);
    }

    private @Nullable Continuation pageTurn(Fields fields, SceneScope scope) {
        Way way =
                ways.read(fields.get("next"), scope, new LoadContext.Naming("scene", fields.id(), "turns the page to"));
        return way == null ? null : new Continuation.PageTurn(way);
    }

    private @Nullable Continuation ending(Fields fields, SceneScope scope) {
        if (!(fields.get("ending") instanceof JsonObject object)) {
            return null;
        }
        Fields ending = Fields.unnamed(context, Format.ENDING, object);
        Continuation.Ending made =
                new Continuation.Ending(ending.wordsOrEmpty("name"), texts.read(ending.get("about"), scope));
        context.origins.put(made, object);
        return made;
    }
}
