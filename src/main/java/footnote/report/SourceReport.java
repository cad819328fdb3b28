package footnote.report;

import footnote.story.Chapter;
import footnote.story.Continuation;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Stance;
import footnote.story.Story;
import footnote.story.StoryDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The passages behind the choices of a playthrough, by what the choices did to them, and the choices themselves.
 *
 * @param ending   the ending to which it has come; nothing before that
 * @param groups   one for each stance that was taken, in the order of {@link Stance}; last, the choices without one
 * @param chapters the choices in order, by the chapter in which each was made
 */
public record SourceReport(
        Story story, Role role, Optional<Continuation.Ending> ending, List<Group> groups, List<Part> chapters) {

    public SourceReport {
        Objects.requireNonNull(story);
        Objects.requireNonNull(role);
        Objects.requireNonNull(ending);
        groups = List.copyOf(groups);
        chapters = List.copyOf(chapters);
    }

    /**
     * Passages to which the player stood in the same way.
     *
     * @param sources in the order in which they were first chosen
     */
    public record Group(Optional<Stance> stance, List<Source> sources) {
        public Group {
            Objects.requireNonNull(stance);
            sources = List.copyOf(sources);
        }

        /** How many passages they are, and how the player stood to them. */
        public String heading() {
            String stood = stance.map(one -> "you " + one.past()).orElse("your other choices were about");
            return (sources.size() == 1 ? "One passage that " : sources.size() + " passages that ") + stood;
        }
    }

    /**
     * A passage, with the choices of one stance that were about it.
     *
     * @param number    its place in the report, from 1; a passage to which the player stood in two ways has two
     * @param decisions in order, at least one
     */
    public record Source(int number, Passage passage, List<Decision> decisions) {
        public Source {
            Objects.requireNonNull(passage);
            decisions = List.copyOf(decisions);
        }

        /** Of when the passage is, and whether it could be known on each date on which a choice was about it. */
        public String known() {
            String when = passage.when().orElse(passage.date().words());
            if (!passage.date().known()) {
                return KnownThen.UNDATED.words() + (when.isEmpty() ? "" : "; its date: " + when);
            }
            Set<String> days = new LinkedHashSet<>();
            for (Decision decision : decisions) {
                StoryDate day = decision.scene().date();
                days.add(
                        day.known()
                                ? decision.known().words() + (day.day() > 0 ? " on " : " in ") + day.words()
                                : "chosen on a day without a date");
            }
            return String.join(", ", days) + "; its date: " + when;
        }
    }

    /** Choices that were made one after the other in the same chapter, or in scenes without one. */
    public record Part(Optional<Chapter> chapter, List<Decision> decisions) {
        public Part {
            Objects.requireNonNull(chapter);
            decisions = List.copyOf(decisions);
        }
    }

    /** Of a playthrough as far as it has come. */
    public static SourceReport of(PageHistory history) {
        List<Decision> decisions = Decision.of(history);
        return new SourceReport(
                history.story(),
                history.role(),
                history.present().page().scene().ending(),
                groups(decisions),
                parts(history.story(), decisions));
    }

    private static List<Group> groups(List<Decision> decisions) {
        List<Optional<Stance>> stances = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            stances.add(Optional.of(stance));
        }
        stances.add(Optional.empty());
        List<Group> groups = new ArrayList<>();
        int number = 1;
        for (Optional<Stance> stance : stances) {
            Group group = group(stance, decisions, number);
            number += group.sources().size();
            if (!group.sources().isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static Group group(Optional<Stance> stance, List<Decision> decisions, int first) {
        Map<Passage, List<Decision>> chosen = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            if (decision.offer().stance().equals(stance)) {
                chosen.computeIfAbsent(decision.passage(), passage -> new ArrayList<>())
                        .add(decision);
            }
        }
        List<Source> sources = new ArrayList<>();
        chosen.forEach((passage, of) -> sources.add(new Source(first + sources.size(), passage, of)));
        return new Group(stance, sources);
    }

    private static List<Part> parts(Story story, List<Decision> decisions) {
        List<Part> parts = new ArrayList<>();
        List<Decision> part = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Optional<String> chapter = decisions.get(i).scene().chapter();
            part.add(decisions.get(i));
            if (i + 1 == decisions.size()
                    || !decisions.get(i + 1).scene().chapter().equals(chapter)) {
                parts.add(new Part(chapter.map(id -> story.chapters().get(id)), part));
                part = new ArrayList<>();
            }
        }
        return parts;
    }

    /** The passages in the order of their numbers. */
    public List<Source> sources() {
        return groups.stream().flatMap(group -> group.sources().stream()).toList();
    }

    /** The choices in order. */
    public List<Decision> decisions() {
        return chapters.stream().flatMap(part -> part.decisions().stream()).toList();
    }

    /** The choices that say what they put into the world, in order, by the chapter in which each was made. */
    public List<Part> put() {
        return parts(
                story,
                decisions().stream()
                        .filter(decision -> !decision.chosen().did().isEmpty())
                        .toList());
    }
}
