package footnote.load;

import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Scene;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the choices that branches add to the story's scenes, and puts them after the scenes' own. */
final class AddsReader {
    private final LoadContext context;
    private final ChoiceReader choices;
    private final Map<String, Scene> scenes;
    private final Map<String, Map<String, Choice>> added = new HashMap<>();

    /** @param scenes the sound scenes; what is added to them is put there by {@link #join} */
    AddsReader(LoadContext context, ChoiceReader choices, Map<String, Scene> scenes) {
        this.context = context;
        this.choices = choices;
        this.scenes = scenes;
    }

    /** Reads what a file of a branch adds; all scenes are read already. */
    void read(Fields file) {
        if (file.get("adds") instanceof JsonObject adds) {
            for (JsonObject.Member member : adds.members()) {
                if (!SymbolTable.isRemark(member)) {
                    addition(member);
                }
            }
        }
    }

    private void addition(JsonObject.Member member) {
        if (!(member.value() instanceof JsonObject)) {
            context.problems.add(BranchFaults.noAddition(member));
            return;
        }
        JsonString scene = member.key();
        Fields fields = new Fields(context, Format.ADDITION, member);
        String branch = context.declared.namespaces().of(scene.file());
        if (context.known(Identifiers.SCENE, scene, new LoadContext.Naming("branch", branch, "adds choices to"))
                && canTake(scene, branch)) {
            choices(fields, scenes.get(scene.value()));
        }
    }

    private boolean canTake(JsonString name, String branch) {
        Scene scene = scenes.get(name.value());
        if (name.value().indexOf(':') >= 0) {
            context.problems.add(BranchFaults.addsToItself(name, branch));
            return false;
        }
        if (scene != null && !(scene.after() instanceof Continuation.Choices)) {
            context.problems.add(BranchFaults.takesNoChoices(name, scene));
            return false;
        }
        return scene != null;
    }

    private void choices(Fields fields, Scene scene) {
        String chapter = scene.chapter().orElse("");
        SceneScope scope = new SceneScope(
                scene.id(),
                chapter.isEmpty() ? "" : context.roleOfChapter.get(chapter),
                scene.passage().isPresent(),
                scene.passage().orElse(null));
        for (JsonObject.Member member : fields.named("choices", Identifiers.ADDED_CHOICE)) {
            Choice choice = choices.read(member, scope);
            if (choice != null) {
                Map<String, Choice> ofScene = added.get(scene.id());
                if (ofScene == null) {
                    ofScene = new LinkedHashMap<>();
                    added.put(scene.id(), ofScene);
                }
                ofScene.put(choice.id(), choice);
            }
        }
    }

    /** Gives the scenes what was added to them. */
    void join() {
        for (Map.Entry<String, Map<String, Choice>> addition : added.entrySet()) {
            Scene scene = scenes.get(addition.getKey());
            Map<String, Choice> all = new LinkedHashMap<>();
            for (Choice choice : scene.choices()) {
                all.put(choice.id(), choice);
            }
            all.putAll(addition.getValue());
            Scene joined = new Scene(
                    scene.id(),
                    scene.title(),
                    scene.chapter(),
                    scene.date(),
                    scene.passage(),
                    scene.text(),
                    new Continuation.Choices(all));
            scenes.put(joined.id(), joined);
            context.origins.put(joined, context.declared.place(scene.id()));
        }
    }
}
