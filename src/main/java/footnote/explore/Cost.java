package footnote.explore;

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
public record Cost(String name, int without, int scenes) {
    public Cost {
        Objects.requireNonNull(name);
    }

    /** Everything that some state of an exploration remembers, the dearest first; fewer where the work is ended. */
    public static List<Cost> in(Exploration all, Explorer explorer) {
        Layout layout = all.machine().layout();
        Cells cells = new Cells(explorer.story());
        List<Integer> remembered = IntStream.range(0, cells.size())
                .filter(cell -> layout.scenesWith(cell) > 0)
                .boxed()
                .toList();
        List<Cost> costs = new ArrayList<>();
        explorer.each(
                        remembered,
                        "thing remembered",
                        (cell, own) -> all.statesWithout(cell, own.pace("states")).stream()
                                .mapToObj(without -> new Cost(cells.name(cell), without, layout.scenesWith(cell)))
                                .toList())
                .forEach(costs::addAll);
        costs.sort(Comparator.comparingInt(Cost::without).thenComparing(Cost::name));
        return costs;
    }

    /** The same of the states of a role's offers. */
    public static List<Cost> of(Explorer explorer, Role role) {
        return in(explorer.explore(role), explorer);
    }
}
