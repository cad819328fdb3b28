package footnote.load;

import footnote.problem.Problem;
import footnote.problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The problems that were found so far. */
final class ProblemCollector {
    /** How many errors and warnings are kept, more than anybody mends at once: a hostile story must not fill the memory. */
    static final int ENOUGH = 1_000;
    /** How many further places of one fault are shown, after the first. */
    private static final int PLACES = 3;

    private final List<Problem> all = new ArrayList<>();
    /** At most {@link #ENOUGH}; those beyond are dropped, and loading goes on. */
    private final List<Problem> notes = new ArrayList<>();

    /** The faults that share a cause with others, such as a name that leads nowhere, by that cause, as they were found. */
    private final Map<String, List<Problem>> byCause = new LinkedHashMap<>();

    private int counted;
    private boolean error;

    /** Ends the loading of a story with {@link #ENOUGH} problems. */
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
        count(problem);
        all.add(problem);
    }

    /**
     * Adds a problem that has the same cause as others: they become one, at the place of the first, with the places of
     * the others.
     *
     * @param cause such as {@code scene pier} for a scene that is named and does not exist
     *
     * @throws TooManyException where there are enough already
     */
    void add(String cause, Problem problem) {
        count(problem);
        byCause.computeIfAbsent(cause, first -> new ArrayList<>()).add(problem);
    }

    private void count(Problem problem) {
        error |= problem.severity() == Severity.ERROR;
        if (counted == ENOUGH) {
            throw new TooManyException();
        }
        counted++;
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
        // no lambda: this is on the way to the first screen
        for (List<Problem> same : byCause.values()) {
            both.add(asOne(same));
        }
        Collections.sort(both);
        if (counted == ENOUGH) {
            both.add(FileFaults.more());
        }
        return List.copyOf(both);
    }

    private static Problem asOne(List<Problem> same) {
        List<Problem> sorted = new ArrayList<>(same);
        Collections.sort(sorted);
        Problem first = sorted.get(0);
        int named = Math.min(sorted.size() - 1, PLACES);
        for (int i = 1; i <= named; i++) {
            int more = i == named ? sorted.size() - 1 - named : 0;
            first = first.withPlace(
                    sorted.get(i).where().orElseThrow(),
                    more == 0 ? "here too" : "here too, and in " + more + " more places");
        }
        return first;
    }
}
