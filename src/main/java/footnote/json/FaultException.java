package footnote.json;

import footnote.problem.Problem;

/** Ends the reading of a file at a fault behind which nothing can be read. */
final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    FaultException(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
