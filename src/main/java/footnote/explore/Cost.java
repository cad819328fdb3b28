package footnote.explore;

import footnote.story.Role;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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

    /** Everything that some state of an exploration remembers, the dearest first. */
    public static List<Cost> in(Exploration all, Story story) {
        Cells cells = new Cells(story);
        List<Cost> costs = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            int scenes = all.machine().layout().scenesWith(cell);
            if (scenes > 0) {
                costs.add(new Cost(cells.name(cell), all.statesWithout(cell), scenes));
            }
        }
        costs.sort(Comparator.comparingInt(Cost::without).thenComparing(Cost::name));
        return costs;
    }

    /** The same of the states of a role's offers. */
    public static List<Cost> of(Explorer explorer, Role role) {
        return in(explorer.explore(role), explorer.story());
    }
}
