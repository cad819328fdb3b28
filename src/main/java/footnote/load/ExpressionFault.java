package footnote.load;

import footnote.problem.Problem;

/** Ends the reading of an expression that can't be understood further. */
final class ExpressionFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** @param problem null where it is said already */
    ExpressionFault(Problem problem) {
        super(null, null, false, false);
        this.problem = problem;
    }

    void sayIn(ProblemCollector problems) {
        if (problem != null) {
            problems.add(problem);
        }
    }
}
