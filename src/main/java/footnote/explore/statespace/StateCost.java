package footnote.explore.statespace;

import footnote.story.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What it costs to remember something: how many states there would be without it.
 *
 * @param name    a variable's id, or a mark as a condition asks for it, such as {@code visited(pier)}
 * @param without the number of states that would be left if players who differ in this alone were one
 * @param scenes  in how many scenes it is remembered
 */
public record StateCost(String name, int without, int scenes) {
    public StateCost {
        Objects.requireNonNull(name);
    }

    /** Everything that some state of an exploration remembers, the dearest first; fewer where the work is ended. */
    public static List<StateCost> in(Exploration all, Explorer explorer) {
        StateEncoding layout = all.successors().encoding();
        StateVector cells = new StateVector(explorer.story());
        List<Integer> remembered = IntStream.range(0, cells.size())
                .filter(cell -> layout.scenesWith(cell) > 0)
                .boxed()
                .toList();
        List<StateCost> costs = new ArrayList<>();
        explorer.each(
                        remembered,
                        "thing remembered",
                        (cell, own) -> all.statesWithout(cell, own.cancellation("states")).stream()
                                .mapToObj(without -> new StateCost(cells.name(cell), without, layout.scenesWith(cell)))
                                .toList())
                .forEach(costs::addAll);
        costs.sort(Comparator.comparingInt(StateCost::without).thenComparing(StateCost::name));
        return costs;
    }

    /** The same of the states of a role's offers. */
    public static List<StateCost> of(Explorer explorer, Role role) {
        return in(explorer.explore(role), explorer);
    }
}
