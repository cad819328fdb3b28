package footnote.story;

import java.util.List;
import java.util.Objects;

/** The way on which a choice or a page turn leads: to the first exit whose condition holds; the last one's always does. */
public record Way(List<Exit> exits) {

    public Way {
        exits = List.copyOf(exits);
        if (exits.isEmpty() || !(exits.get(exits.size() - 1).condition() instanceof Condition.Always)) {
            throw new IllegalArgumentException("a way needs a last exit without a condition");
        }
    }

    /** A scene, and when the way leads there. */
    public record Exit(Condition condition, String scene) {
        public Exit {
            Objects.requireNonNull(condition);
            Objects.requireNonNull(scene);
        }
    }
}
