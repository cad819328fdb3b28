package footnote.load;

import footnote.problem.Problem;
import footnote.problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was found to be wrong so far. */
final class Problems {
    /** More than anybody mends at once; a story that was made to have millions must not fill the memory. */
    static final int ENOUGH = 1_000;

    private final List<Problem> all = new ArrayList<>();
    private boolean more;
    private boolean error;

    void add(Problem problem) {
        error |= problem.severity() == Severity.ERROR;
        if (all.size() < ENOUGH) {
            all.add(problem);
        } else {
            more = true;
        }
    }

    void addAll(List<Problem> problems) {
        for (Problem problem : problems) {
            add(problem);
        }
    }

    /** Whether any of them is an error. */
    boolean anyError() {
        return error;
    }

    /** In the order of the files and their texts; those of no place first. */
    List<Problem> inOrder() {
        if (all.isEmpty()) {
            return List.of();
        }
        Collections.sort(all);
        if (more) {
            all.add(Faults.more());
        }
        return List.copyOf(all);
    }
}
