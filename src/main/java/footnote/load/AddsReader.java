package footnote.load;

import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.Problem;
import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the paragraphs and choices that branches add to the story's scenes, and puts them after the scenes' own. */
final class AddsReader {
    private final LoadContext context;
    private final ChoiceReader choices;
    private final TextReader texts;
    private final Map<String, Scene> scenes;
    private final Map<String, Addition> added = new LinkedHashMap<>();

    /** @param scenes the sound scenes; what is added to them is put there by {@link #join} */
    AddsReader(LoadContext context, ChoiceReader choices, TextReader texts, Map<String, Scene> scenes) {
        this.context = context;
        this.choices = choices;
        this.texts = texts;
        this.scenes = scenes;
    }

    /** What is added to one scene, by all branches. */
    private static final class Addition {
        final List<Paragraph> paragraphs = new ArrayList<>();
        final Map<String, Choice> choices = new LinkedHashMap<>();
    }

    /** Reads what a file of a branch adds. All scenes must have been read before. */
    void read(Fields file) {
        if (file.get("adds") instanceof JsonObject adds) {
            for (JsonObject.Member member : adds.members()) {
                if (SymbolTable.isRemark(member)) {
                    context.remark(member);
                } else {
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
        if (context.known(Identifiers.SCENE, scene, new LoadContext.Naming("branch", branch, "adds to"))
                && canTake(scene, branch, fields)) {
            add(fields, Objects.requireNonNull(scenes.get(scene.value())));
        }
    }

    /** Whether something is added at all, to a scene of the story that is sound and can take it; if not, that is reported. */
    private boolean canTake(JsonString name, String branch, Fields fields) {
        if (!fields.written("text") && !fields.written("choices")) {
            context.problems.add(BranchFaults.addsNothing(name));
            return false;
        }
        Scene scene = scenes.get(name.value());
        if (name.value().indexOf(':') >= 0) {
            context.problems.add(BranchFaults.addsToItself(name, branch));
            return false;
        }
        Optional<Problem> noChoices = scene == null || !fields.written("choices")
                ? Optional.empty()
                : scene.after().accept(new TakesChoices(name));
        noChoices.ifPresent(context.problems::add);
        return scene != null && noChoices.isEmpty();
    }

    /** What keeps a scene, whose name stands there, from getting more choices. */
    private record TakesChoices(JsonString name) implements Continuation.Visitor<Optional<Problem>> {
        @Override
        public Optional<Problem> choices(Continuation.Choices choices) {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> pageTurn(Continuation.PageTurn turn) {
            return Optional.of(BranchFaults.takesNoChoices(name, "turns the page"));
        }

        @Override
        public Optional<Problem> ending(Continuation.Ending ending) {
            return Optional.of(BranchFaults.takesNoChoices(name, "is an ending"));
        }
    }

    private void add(Fields fields, Scene scene) {
        String chapter = scene.chapter().orElse("");
        SceneScope scope = new SceneScope(
                scene.id(),
                chapter.isEmpty() ? "" : context.roleOfChapter.get(chapter),
                scene.passage().isPresent(),
                scene.passage().orElse(null));
        Addition addition = added.get(scene.id());
        if (addition == null) {
            addition = new Addition();
            added.put(scene.id(), addition);
        }
        addition.paragraphs.addAll(texts.read(fields.get("text"), scope).paragraphs());
        for (JsonObject.Member member : fields.named("choices", Identifiers.ADDED_CHOICE)) {
            Choice choice = choices.read(member, scope);
            if (choice != null) {
                addition.choices.put(choice.id(), choice);
            }
        }
    }

    /** Replaces each scene to which something was added by one that has it, after its own. */
    void join() {
        added.forEach((id, addition) -> {
            Scene joined = joined(Objects.requireNonNull(scenes.get(id)), addition);
            scenes.put(id, joined);
            context.origins.put(joined, context.declared.place(id));
        });
    }

    private static Scene joined(Scene scene, Addition addition) {
        List<Paragraph> paragraphs = new ArrayList<>(scene.text().paragraphs());
        paragraphs.addAll(addition.paragraphs);
        return new Scene(
                scene.id(),
                scene.title(),
                scene.chapter(),
                scene.date(),
                scene.passage(),
                new Text(paragraphs),
                addition.choices.isEmpty() ? scene.after() : joined(scene.choices(), addition.choices));
    }

    private static Continuation joined(Collection<Choice> own, Map<String, Choice> added) {
        Map<String, Choice> all = new LinkedHashMap<>();
        own.forEach(choice -> all.put(choice.id(), choice));
        all.putAll(added);
        return new Continuation.Choices(all);
    }
}
