package footnote.load;

import footnote.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Ends the reading of an expression that can't be understood further. */
final class ExpressionFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Problem problem;

    /** @param problem null where it is reported already */
    ExpressionFault(@Nullable Problem problem) {
        super(null, null, false, false);
        this.problem = problem;
    }

    void reportTo(ProblemCollector problems) {
        if (problem != null) {
            problems.add(problem);
        }
    }
}
