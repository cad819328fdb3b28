package footnote.game;

import footnote.story.Role;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What outlives the playthroughs of one story.
 *
 * @param lasting the lasting values, by variable, as they are written
 * @param endings the ids of the scenes that are endings and were reached, in the order of their first time
 */
public record Profile(Map<String, String> lasting, Set<String> endings) {
    /** Before anything was played. */
    public static final Profile NEW = new Profile(Map.of(), Set.of());

    public Profile {
        lasting = Collections.unmodifiableMap(new LinkedHashMap<>(lasting));
        endings = Collections.unmodifiableSet(new LinkedHashSet<>(endings));
    }

    /** The profile after an ending: with the values that the role leaves, and the ending among those seen. */
    public Profile after(Story story, Role role, GameState ending) {
        Map<String, String> values = new LinkedHashMap<>(lasting);
        for (Variable variable : story.variables().values()) {
            if (variable.isLeftBy(role.id())) {
                values.put(variable.id(), variable.word(ending.value(variable)));
            }
        }
        Set<String> seen = new LinkedHashSet<>(endings);
        seen.add(ending.scene().id());
        return new Profile(values, seen);
    }
}
