package footnote.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A problem at a place in a file, or something worth knowing there, in the words of the story's writer.
 *
 * <p>Rules for messages: say what is wrong in the story's words, not the engine's; name ids in straight quotes; show
 * both places where two matter; give a hint only where one is likely right; no full stop at the end; the same bytes
 * for the same input. Each package that finds problems words them in methods of its own; {@link ProblemPrinter} alone
 * prints them.
 *
 * @param where   the place; nothing where a story as a whole is meant
 * @param others  further places that matter, each with what it is
 * @param hint    what is likely to mend it
 * @param wayThere a shortest way by which a player comes to it, as the lines of a {@code .play}; often there is none
 */
public record Problem(
        Code code,
        Severity severity,
        Optional<Span> where,
        String message,
        List<Place> others,
        Optional<String> hint,
        List<String> wayThere)
        implements Comparable<Problem> {

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(where);
        Objects.requireNonNull(message);
        Objects.requireNonNull(hint);
        others = List.copyOf(others);
        wayThere = List.copyOf(wayThere);
    }

    /** A second place that belongs to a problem, such as the first of two things of one name. */
    public record Place(Span where, String message) {}

    /** A problem at a place, as severe as its code is. */
    public static Problem at(Span where, Code code, String message) {
        return new Problem(code, code.severity(), Optional.of(where), message, List.of(), Optional.empty(), List.of());
    }

    /** A problem of a story as a whole, or of something that is no text file. */
    public static Problem of(Code code, String message) {
        return new Problem(code, code.severity(), Optional.empty(), message, List.of(), Optional.empty(), List.of());
    }

    /** The same with a hint, in place of the one that it has. */
    public Problem withHint(String text) {
        return new Problem(code, severity, where, message, others, Optional.of(text), wayThere);
    }

    /** The same with another message. */
    public Problem saying(String otherMessage) {
        return new Problem(code, severity, where, otherMessage, others, hint, wayThere);
    }

    /** The same with the hint "did you mean …?", if something likely is given that is not what stands there. */
    public Problem withSuggestion(Optional<String> likely) {
        return likely.isPresent() && !stands(likely.get()) ? withHint("did you mean \"" + likely.get() + "\"?") : this;
    }

    /** Whether that is what was written already, in quotation marks or without. */
    private boolean stands(String word) {
        String text = where.map(Span::text).orElse("");
        return text.equals(word) || text.equals("\"" + word + "\"");
    }

    /** The same with one more place. */
    public Problem withPlace(Span other, String what) {
        List<Place> all = new ArrayList<>(others);
        all.add(new Place(other, what));
        return new Problem(code, severity, where, message, all, hint, wayThere);
    }

    /** The same with another severity, such as one that follows from the story's own limits. */
    public Problem as(Severity other) {
        return new Problem(code, other, where, message, others, hint, wayThere);
    }

    /** The same with the way by which a player comes to it. */
    public Problem withWayThere(List<String> play) {
        return new Problem(code, severity, where, message, others, hint, play);
    }

    /** In the order of the files and their texts; those of no place first. */
    @Override
    public int compareTo(Problem other) {
        if (where.isEmpty() || other.where.isEmpty()) {
            return Boolean.compare(where.isPresent(), other.where.isPresent());
        }
        return where.get().compareTo(other.where.get());
    }
}
