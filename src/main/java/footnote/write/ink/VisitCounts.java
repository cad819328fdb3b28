package footnote.write.ink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often places were entered. That a scene was left, or a choice taken, a story of ours knows by itself; where something
 * asks for more, a variable counts.
 */
final class VisitCounts {
    private final InkVariables variables;
    private final Map<InkContainer, InkVariable> counters = new HashMap<>();
    /** The scenes that begin with a container and tell something, so that whoever enters one will have left it. */
    private final Map<InkContainer, DraftScene> drafts = new HashMap<>();
    /** Those that are entered each time that one comes to their scene. */
    private final Map<InkContainer, DraftScene> everyTime = new HashMap<>();

    private final Map<InkContainer, HappenedMark> chosen = new HashMap<>();

    VisitCounts(InkVariables variables) {
        this.variables = variables;
    }

    /**
     * Notes that a scene begins with a container.
     *
     * @param only  whether the container is entered at its beginning alone
     * @param every whether it counts as entered each time that one comes to the scene
     */
    void isScene(InkContainer container, DraftScene draft, boolean only, boolean every) {
        if (only) {
            drafts.put(container, draft);
        }
        if (only && every) {
            everyTime.put(container, draft);
        }
    }

    /** Notes that entering the container is taking the choice that will get this mark, and the other way round. */
    void isChosen(InkContainer container, HappenedMark mark) {
        chosen.put(container, mark);
    }

    /** The mark of the choice that is the only way into a container; nothing where there are others. */
    Optional<HappenedMark> chosen(InkContainer container) {
        return Optional.ofNullable(chosen.get(container));
    }

    Guard compared(InkContainer container, String sign, long number, DraftScene draft) {
        return switch (sign) {
            case ">=" -> atLeast(container, number, draft);
            case ">" -> atLeast(container, number + 1, draft);
            case "<" -> atLeast(container, number, draft).not();
            case "<=" -> atLeast(container, number + 1, draft).not();
            case "=" -> equal(container, number, draft);
            case "!=" -> equal(container, number, draft).not();
            default -> throw new IllegalStateException(sign);
        };
    }

    private Guard equal(InkContainer container, long number, DraftScene draft) {
        Guard least = atLeast(container, number, draft);
        Guard more = atLeast(container, number + 1, draft);
        return least instanceof Guard.Compare counted && more instanceof Guard.Compare
                ? new Guard.Compare(counted.variable(), "=", counted.value())
                : Guard.all(List.of(least, more.not()));
    }

    /** That the container was entered at least so often, as it is asked in the scene {@code draft}. */
    Guard atLeast(InkContainer container, long number, DraftScene draft) {
        if (number <= 0) {
            return Guard.ALWAYS;
        }
        HappenedMark taken = chosen.get(container);
        if (taken != null && number == 1) {
            return new Guard.Happened(taken);
        }
        if (number == 1 && draft.pointer.container().isIn(container)) {
            return Guard.ALWAYS;
        }
        DraftScene scene = number == 1 ? drafts.get(container) : everyTime.get(container);
        if (scene != null && (number == 1 || number == 2 && scene == draft)) {
            scene.marked = true;
            return new Guard.Happened(scene.mark);
        }
        InkVariable counter = counter(container);
        counter.used = true;
        counter.meets(number);
        return new Guard.Compare(counter.id, ">=", Long.toString(number));
    }

    /** The variable that counts how often a container is entered. */
    InkVariable counter(InkContainer container) {
        return counters.computeIfAbsent(container, none -> {
            String title = container.title().isEmpty() ? "start" : container.title();
            InkVariable counter = variables.make(
                    "visits " + title, InkVariable.Kind.NUMBER, "0", "Counts how often " + title + " was entered.");
            counter.moves(1);
            return counter;
        });
    }
}
