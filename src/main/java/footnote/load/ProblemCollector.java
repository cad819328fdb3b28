package footnote.load;

import footnote.problem.Problem;
import footnote.problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was found to be wrong so far. */
final class ProblemCollector {
    /** More than anybody mends at once; a story that was made to have millions must not fill the memory. */
    static final int ENOUGH = 1_000;

    private final List<Problem> all = new ArrayList<>();
    /** Notes are worth knowing and nothing more: however many there are, loading goes on. */
    private final List<Problem> notes = new ArrayList<>();

    private boolean error;

    /** Ends a loading that finds no end of problems. */
    static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyException() {
            super(null, null, false, false);
        }
    }

    /** @throws TooManyException where there are enough already */
    void add(Problem problem) {
        if (problem.severity() == Severity.NOTE) {
            addNote(problem);
            return;
        }
        error |= problem.severity() == Severity.ERROR;
        if (all.size() == ENOUGH) {
            throw new TooManyException();
        }
        all.add(problem);
    }

    private void addNote(Problem note) {
        if (notes.size() < ENOUGH) {
            notes.add(note);
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
        List<Problem> both = new ArrayList<>(all);
        both.addAll(notes);
        Collections.sort(both);
        if (all.size() == ENOUGH) {
            both.add(FileFaults.more());
        }
        return List.copyOf(both);
    }
}
