package footnote.game;

import footnote.story.Role;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A playthrough: a story, a role and the choices made. Everything else follows from these by replaying them.
 *
 * <p>The choices before the point are played; those behind it are <em>ahead</em>: undo moves the point back, redo
 * forward, and a different choice drops what is ahead.
 *
 * @param story    the story's id
 * @param version  the story's version when it was last played
 * @param branches the ids of the branches that were loaded
 * @param role     the role's id
 * @param lasting  the lasting values that it began with, by variable, as they are written
 * @param choices  the choices as {@code scene/choice}, the first one first
 * @param point    how many of them are played, from 0 to all
 */
public record Playthrough(
        String story,
        String version,
        List<String> branches,
        String role,
        Map<String, String> lasting,
        List<String> choices,
        int point) {

    public Playthrough {
        Objects.requireNonNull(story);
        Objects.requireNonNull(version);
        Objects.requireNonNull(role);
        branches = List.copyOf(branches);
        lasting = lasting.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(lasting));
        choices = List.copyOf(choices);
        if (point < 0 || point > choices.size()) {
            throw new IllegalArgumentException("no point " + point + " among " + choices.size() + " choices");
        }
    }

    /** A playthrough of which nothing is played yet. */
    public static Playthrough of(Story story, Role role, Map<String, String> lasting) {
        return new Playthrough(story.id(), story.version(), story.branches(), role.id(), lasting, List.of(), 0);
    }

    /** The choices that are played. */
    public List<String> played() {
        return choices.subList(0, point);
    }

    /** The choices that redo would make again, the next one first. */
    public List<String> ahead() {
        return choices.subList(point, choices.size());
    }

    /** After one more choice. What is ahead stays only if this choice is the next of it. */
    public Playthrough choose(String choice) {
        if (point < choices.size() && choices.get(point).equals(choice)) {
            return at(point + 1);
        }
        List<String> all = new ArrayList<>(played());
        all.add(choice);
        return new Playthrough(story, version, branches, role, lasting, all, point + 1);
    }

    /** One choice back; nothing where none is played. */
    public Optional<Playthrough> undo() {
        return point == 0 ? Optional.empty() : Optional.of(at(point - 1));
    }

    /** One choice forward; nothing where none is ahead. */
    public Optional<Playthrough> redo() {
        return point == choices.size() ? Optional.empty() : Optional.of(at(point + 1));
    }

    /** The same choices with another point. */
    public Playthrough at(int newPoint) {
        return new Playthrough(story, version, branches, role, lasting, choices, newPoint);
    }

    /** The same choices, as played in the story as it is now. */
    public Playthrough in(Story now) {
        return new Playthrough(now.id(), now.version(), now.branches(), role, lasting, choices, point);
    }
}
