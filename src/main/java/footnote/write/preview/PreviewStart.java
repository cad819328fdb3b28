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
 * The beginning of a preview: a role's, or a scene with some values.
 *
 * @param role   the role's id
 * @param scene  the scene's id; nothing for the role's own beginning
 * @param values the values, as they are written, by the ids of their variables; others are at their start
 * @param happened the keys of the marks of what has happened before
 */
record PreviewStart(String role, Optional<String> scene, Map<String, String> values, Set<String> happened) {
    static PreviewStart of(Role role) {
        return new PreviewStart(role.id(), Optional.empty(), Map.of(), Set.of());
    }

    /** A scene with the values of a state. Its role is that of the scene's chapter or, without one, {@code present}. */
    static PreviewStart from(Story story, String scene, GameState state, String present) {
        String role =
                story.scene(scene).chapter().map(id -> story.chapter(id).role()).orElse(present);
        return new PreviewStart(role, Optional.of(scene), values(story, state), Set.of());
    }

    /** The scene of a state, with its values and all that has happened before. */
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

    /** The same, if the story has such a scene; else the beginning of the same role or, without that, of the first one. */
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

    /** The playthrough with no choice made yet. */
    Playthrough playthrough(Story story) {
        return Playthrough.of(story, story.role(role), Map.of());
    }

    /** In words, such as {@code from stairs with oil = 2}, with the values that are not at their start. */
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
