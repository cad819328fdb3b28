package footnote.load;

import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.TextFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that the files of a story and its branches define, noted before anything that uses a name is read.
 *
 * <p>A name is defined even where what it names is faulty, so that one fault doesn't become many.
 */
final class SymbolTable {
    private final Map<String, JsonObject.Member> variables = new LinkedHashMap<>();
    private final Map<String, JsonObject.Member> documents = new LinkedHashMap<>();
    private final Map<String, JsonObject.Member> scenes = new LinkedHashMap<>();
    private final Map<String, JsonString> roles = new LinkedHashMap<>();
    private final Map<String, JsonString> chapters = new LinkedHashMap<>();
    /** How many characters of unreadable files are still searched for names, some seconds' work; below 0 it ends. */
    private long charactersLeft = 1_000_000_000;

    /** The names within scenes and documents that were asked for so far. */
    private final Map<String, Set<String>> choicesByScene = new HashMap<>();

    private final Map<String, Set<String>> passagesByDocument = new HashMap<>();
    /** The answers of {@link #mayStandElsewhere} so far. */
    private final Map<String, Boolean> elsewhere = new HashMap<>();
    /** The choices that branches add to scenes of the story, by scene and name. */
    private final Map<String, Map<String, JsonString>> added = new HashMap<>();

    private final Namespaces namespaces;
    private final List<TextFile> unreadable;
    private final boolean whole;
    private final ProblemCollector problems;

    SymbolTable(StoryFiles files, ProblemCollector problems) {
        this.problems = problems;
        this.namespaces = files.namespaces();
        this.unreadable = files.unreadable();
        this.whole = files.whole();
        for (StoryFiles.StoryFile file : files.files()) {
            note(file.root(), "variables", Identifiers.VARIABLE, variables);
            note(file.root(), "documents", Identifiers.DOCUMENT, documents);
            note(file.root(), "scenes", Identifiers.SCENE, scenes);
            if (file.isHead()) {
                noteRoles(file.root());
                noteChapters(file.root());
            } else if (!file.branch().isEmpty()) {
                noteAdded(file.root());
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same member, not one that is written alike
    private void note(JsonObject root, String key, Identifiers kind, Map<String, JsonObject.Member> names) {
        if (!(root.find(key).orElse(null) instanceof JsonObject things)) {
            return;
        }
        for (JsonObject.Member thing : things.members()) {
            JsonObject.Member first = isRemark(thing) ? thing : names.putIfAbsent(thing.name(), thing);
            // a branch's thing that is not named as a branch's has that fault, and is no second one of anything
            if (first != null && first != thing && namespaces.fits(kind, thing.name(), thing.file())) {
                problems.add(NameFaults.duplicateName(kind, thing.key(), first.key()));
            }
        }
    }

    /** Whether a member of a map of things is a remark: a string under {@code note} or {@code TODO}, not an object. */
    static boolean isRemark(JsonObject.Member member) {
        return member.value() instanceof JsonString && Format.isRemark(member.name());
    }

    private void noteRoles(JsonObject root) {
        if (root.find("roles").orElse(null) instanceof JsonObject things) {
            for (JsonObject.Member role : things.members()) {
                if (!isRemark(role)) {
                    roles.put(role.name(), role.key());
                }
            }
        }
    }

    private void noteChapters(JsonObject root) {
        for (JsonNode chapter : root.list("chapters")) {
            if (chapter instanceof JsonObject object && object.find("id").orElse(null) instanceof JsonString id) {
                JsonString first = chapters.putIfAbsent(id.value(), id);
                if (first != null) {
                    problems.add(NameFaults.duplicateName(Identifiers.CHAPTER, id, first));
                }
            }
        }
    }

    private void noteAdded(JsonObject root) {
        if (!(root.find("adds").orElse(null) instanceof JsonObject adds)) {
            return;
        }
        for (JsonObject.Member addition : adds.members()) {
            if (addition.value() instanceof JsonObject object
                    && object.find("choices").orElse(null) instanceof JsonObject choices) {
                noteAdded(addition.name(), choices);
            }
        }
    }

    private void noteAdded(String scene, JsonObject choices) {
        Map<String, JsonString> ofScene = added.get(scene);
        if (ofScene == null) {
            ofScene = new LinkedHashMap<>();
            added.put(scene, ofScene);
        }
        for (JsonObject.Member choice : choices.members()) {
            JsonString first = isRemark(choice) ? null : ofScene.putIfAbsent(choice.name(), choice.key());
            if (first != null) {
                problems.add(NameFaults.duplicateName(Identifiers.ADDED_CHOICE, choice.key(), first));
            }
        }
    }

    /** To which branch files and names belong. */
    Namespaces namespaces() {
        return namespaces;
    }

    /** Where the name of a scene that is defined stands. */
    JsonString place(String scene) {
        return Objects.requireNonNull(scenes.get(scene), "a scene that is defined")
                .key();
    }

    /** The same id, as the one string that all who name that scene share; the string itself where there is no such scene. */
    String idOf(String scene) {
        JsonObject.Member defined = scenes.get(scene);
        return defined == null ? scene : defined.name();
    }

    /** Whether this is the first thing of its name, which counts, and not a second one. */
    @SuppressWarnings("ReferenceEquality") // the same member, not one that is written alike
    boolean isFirst(Identifiers kind, JsonObject.Member thing) {
        return named(kind).get(thing.name()) == thing;
    }

    /** Whether {@code name} is defined in the same branch as {@code file}, or in the story if {@code file} is the story's. */
    boolean isOf(Identifiers kind, String name, TextFile file) {
        JsonObject.Member thing = named(kind).get(name);
        return thing != null && namespaces.of(thing.file()).equals(namespaces.of(file));
    }

    /** Whether something of that kind is defined under that name, sound or not; see {@link #names}. */
    boolean has(Identifiers kind, String name) {
        return names(kind).contains(name);
    }

    /** The names of all things of a kind, in the writer's order; of scenes, documents, variables, roles or chapters. */
    Collection<String> names(Identifiers kind) {
        return switch (kind) {
            case ROLE -> roles.keySet();
            case CHAPTER -> chapters.keySet();
            case SCENE, DOCUMENT, VARIABLE -> named(kind).keySet();
            case CHOICE, PASSAGE, ADDED_CHOICE, STORY, BRANCH, VALUE -> throw notHere(kind);
        };
    }

    private Map<String, JsonObject.Member> named(Identifiers kind) {
        return switch (kind) {
            case SCENE -> scenes;
            case DOCUMENT -> documents;
            case VARIABLE -> variables;
            case ROLE, CHAPTER, CHOICE, PASSAGE, ADDED_CHOICE, STORY, BRANCH, VALUE -> throw notHere(kind);
        };
    }

    private static IllegalArgumentException notHere(Identifiers kind) {
        return new IllegalArgumentException("the names of each " + kind.noun() + " are not kept in one map");
    }

    /** The names of a scene's choices, those that branches add too; null where there is no such scene or no object of them. */
    @Nullable
    Set<String> choicesOf(String scene) {
        Set<String> own = namesIn(scenes.get(scene), "choices", choicesByScene);
        Map<String, JsonString> more = own == null ? null : added.get(scene);
        if (more == null) {
            return own;
        }
        Set<String> all = new LinkedHashSet<>(own);
        all.addAll(more.keySet());
        return all;
    }

    /** The names of a document's passages; null where there is no such document or no object of them. */
    @Nullable
    Set<String> passagesOf(String document) {
        return namesIn(documents.get(document), "passages", passagesByDocument);
    }

    private static @Nullable Set<String> namesIn(
            JsonObject.@Nullable Member of, String key, Map<String, Set<String>> kept) {
        if (of == null || !(of.value() instanceof JsonObject object)) {
            return null;
        }
        Set<String> names = kept.get(of.name());
        if (names == null) {
            JsonNode things = object.find(key).orElse(null);
            if (things != null && !(things instanceof JsonObject)) {
                return null;
            }
            names = things == null ? Set.of() : names((JsonObject) things);
            kept.put(of.name(), names);
        }
        return names;
    }

    private static Set<String> names(JsonObject things) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonObject.Member member : things.members()) {
            if (!isRemark(member)) {
                names.add(member.name());
            }
        }
        return names;
    }

    /**
     * Whether a name that is not defined may be defined in a file that could not be read. That it is missing is then not
     * reported, as the fault of that file is.
     */
    boolean mayStandElsewhere(String name) {
        if (!whole) {
            return true;
        }
        if (unreadable.isEmpty()) {
            return false;
        }
        Boolean known = elsewhere.get(name);
        if (known == null) {
            known = inUnreadable(name);
            elsewhere.put(name, known);
        }
        return known;
    }

    private boolean inUnreadable(String name) {
        for (TextFile file : unreadable) {
            charactersLeft -= file.text().length();
            if (charactersLeft < 0) {
                return true;
            }
            if (file.text().contains('"' + name + '"')) {
                return true;
            }
        }
        return false;
    }
}
