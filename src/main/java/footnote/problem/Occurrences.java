package footnote.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * How often each kind of thing was met, and where first, so that a kind is reported once.
 *
 * @param <K> what tells kinds apart
 * @param <P> where something is
 */
public final class Occurrences<K, P> {
    private final Map<K, Count<P>> counts = new LinkedHashMap<>();

    /**
     * How often one kind was met.
     *
     * @param first where it was met first
     * @param times how often, from 1
     */
    public record Count<P>(P first, int times) {
        /** How many are left beside the first; from 0. */
        public int more() {
            return times - 1;
        }

        /** What is said behind a remark that stands at the first place: nothing, or in how many more places it holds. */
        public String elsewhere() {
            return switch (more()) {
                case 0 -> "";
                case 1 -> ", here and in one more place";
                default -> ", here and in " + more() + " more places";
            };
        }
    }

    /** Counts one of a kind. */
    public void add(K kind, P place) {
        counts.merge(kind, new Count<>(place, 1), (count, one) -> new Count<>(count.first, count.times + 1));
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Calls {@code every} with each kind, in the order in which they were met first. */
    public void forEach(BiConsumer<K, Count<P>> every) {
        counts.forEach(every);
    }
}
