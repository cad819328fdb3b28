package footnote.explore.statespace;

import footnote.game.Playthrough;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Story;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The choices that lead a player from the beginning to somewhere.
 *
 * @param lasting the lasting values that it takes, by variable, as they are written; what is not named may be anything
 */
public record WayThere(Role role, Map<String, String> lasting, List<Choice> choices) {

    public WayThere {
        Objects.requireNonNull(role);
        lasting = Collections.unmodifiableMap(new LinkedHashMap<>(lasting));
        choices = List.copyOf(choices);
    }

    /** The same, and one choice more. */
    public WayThere and(Choice choice) {
        List<Choice> more = new java.util.ArrayList<>(choices);
        more.add(choice);
        return new WayThere(role, lasting, more);
    }

    /** The same, with lasting values that it takes as well. */
    public WayThere with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(lasting);
        all.putAll(more);
        return new WayThere(role, all, choices);
    }

    /** The playthrough that goes this way, with its point at the end. */
    public Playthrough in(Story story) {
        List<String> keys = choices.stream().map(Choice::key).toList();
        return new Playthrough(story.id(), story.version(), story.branches(), role.id(), lasting, keys, keys.size());
    }
}
