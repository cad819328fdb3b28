package footnote.write.preview;

import footnote.game.Game;
import footnote.game.GameState;
import footnote.game.Playthrough;
import footnote.game.Step;
import footnote.story.Mark;
import footnote.story.Role;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a preview begins: a role at its start, or a scene with some values.
 *
 * @param role   the role's id
 * @param scene  the scene's id; nothing where the role begins
 * @param values the values by variable, as they are written; what is not named, or not there any more, is at its start
 * @param happened the keys of the marks of what has happened already
 */
record PreviewStart(String role, Optional<String> scene, Map<String, String> values, Set<String> happened) {
    static PreviewStart of(Role role) {
        return new PreviewStart(role.id(), Optional.empty(), Map.of(), Set.of());
    }

    /** A scene with the values of a state; its role is the one whose chapter it stands in, or else the present one. */
    static PreviewStart from(Story story, String scene, GameState state, String present) {
        String role =
                story.scene(scene).chapter().map(id -> story.chapter(id).role()).orElse(present);
        return new PreviewStart(role, Optional.of(scene), values(story, state), Set.of());
    }

    /** The scene of a state, with its values and all that has happened before it. */
    static PreviewStart at(Story story, GameState state, String role) {
        Set<String> happened = new LinkedHashSet<>();
        for (Mark mark : story.marks().values()) {
            if (state.happened(mark)) {
                happened.add(mark.key());
            }
        }
        return new PreviewStart(role, Optional.of(state.scene().id()), values(story, state), happened);
    }

    private static Map<String, String> values(Story story, GameState state) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Variable variable : story.variables().values()) {
            values.put(variable.id(), variable.word(state.value(variable)));
        }
        return values;
    }

    PreviewStart with(String variable, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(variable, value);
        return new PreviewStart(role, scene, changed, happened);
    }

    /** The same in the story as it is now, or what is nearest to it. */
    PreviewStart in(Story story) {
        if (!story.roles().containsKey(role)) {
            return of(story.roles().values().iterator().next());
        }
        boolean there = scene.isEmpty() || story.scenes().containsKey(scene.get());
        return there ? this : of(story.role(role));
    }

    Step step(Game game) {
        return scene.isEmpty()
                ? game.start(game.story().role(role), Map.of())
                : game.from(game.story().scene(scene.get()), values, happened);
    }

    /** With nothing chosen yet. */
    Playthrough playthrough(Story story) {
        return Playthrough.of(story, story.role(role), Map.of());
    }

    /** Such as {@code from stairs with oil = 2}: of the values, those that are not at their start. */
    String words(Story story) {
        if (scene.isEmpty()) {
            return "as " + story.role(role).title();
        }
        StringBuilder words = new StringBuilder();
        for (Variable variable : story.variables().values()) {
            String value = values.getOrDefault(variable.id(), variable.word(variable.start()));
            if (!value.equals(variable.word(variable.start()))) {
                words.append(words.length() == 0 ? " with " : ", ")
                        .append(variable.id())
                        .append(" = ")
                        .append(value);
            }
        }
        return "from " + scene.get() + words;
    }
}
