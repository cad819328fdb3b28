package footnote.explore.statespace;

import footnote.game.Playthrough;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The choices that lead a player from the beginning to somewhere.
 *
 * <p>A way is one step after another way, so that thousands of ways which begin alike take little more room than one.
 */
public final class WayThere {
    private final Role role;
    /** The way before the last step; null at the beginning. */
    private final @Nullable WayThere before;
    /** The last step, or null where it is no choice. */
    private final @Nullable Choice last;
    /** The lasting values, by variable, that the last step takes. */
    private final Map<String, String> taken;

    private final int length;

    private WayThere(Role role, @Nullable WayThere before, @Nullable Choice last, Map<String, String> taken) {
        this.role = Objects.requireNonNull(role);
        this.before = before;
        this.last = last;
        this.taken = taken;
        this.length = (before == null ? 0 : before.length) + (last == null ? 0 : 1);
    }

    /** The beginning of a role. */
    public static WayThere of(Role role) {
        return new WayThere(role, null, null, Map.of());
    }

    /** The same, and one choice more. */
    public WayThere and(Choice choice) {
        return new WayThere(role, this, Objects.requireNonNull(choice), Map.of());
    }

    /** The same, with lasting values that it takes as well. */
    public WayThere with(Map<String, String> more) {
        return more.isEmpty() ? this : new WayThere(role, this, null, new LinkedHashMap<>(more));
    }

    public Role role() {
        return role;
    }

    /** How many choices it takes. */
    public int length() {
        return length;
    }

    /** The choices from the beginning on. */
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>(length);
        for (WayThere at = this; at != null; at = at.before) {
            if (at.last != null) {
                choices.add(at.last);
            }
        }
        Collections.reverse(choices);
        return choices;
    }

    /** The lasting values that it takes, by variable, as they are written; what is not named may be anything. */
    public Map<String, String> lasting() {
        List<Map<String, String>> all = new ArrayList<>();
        for (WayThere at = this; at != null; at = at.before) {
            if (!at.taken.isEmpty()) {
                all.add(0, at.taken);
            }
        }
        Map<String, String> lasting = new LinkedHashMap<>();
        all.forEach(lasting::putAll);
        return lasting;
    }

    /** The playthrough that goes this way, with its point at the end. */
    public Playthrough in(Story story) {
        List<String> keys = choices().stream().map(Choice::key).toList();
        return new Playthrough(story.id(), story.version(), story.branches(), role.id(), lasting(), keys, keys.size());
    }
}
