package footnote.check;

import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Severity;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found, in the order of the files and their texts. */
public record Findings(List<Problem> problems) {
    public Findings {
        problems = problems.stream().sorted().toList();
    }

    /** These and those. */
    public Findings and(Findings others) {
        return new Findings(
                Stream.concat(problems.stream(), others.problems.stream()).toList());
    }

    /** Those of some codes. */
    Findings only(Set<Code> codes) {
        return new Findings(problems.stream()
                .filter(problem -> codes.contains(problem.code()))
                .toList());
    }

    /** How many there are of each code, the worst first, such as {@code 1 no-way-out, 3 todo}; empty for none. */
    public String counts() {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().severity()))
                .map(one -> one.getValue() + " " + one.getKey().id())
                .collect(Collectors.joining(", "));
    }

    /**
     * The same as they are best read at once: errors, then warnings, then notes, of each code the first few alone.
     *
     * @param most how many of each code
     */
    public Findings first(int most) {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        return new Findings(problems.stream()
                .filter(problem -> counts.merge(problem.code(), 1, Integer::sum) <= most)
                .toList());
    }

    /** The problems with the worst first, and else in the order of the files. */
    public List<Problem> worstFirst() {
        return problems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
    }

    /** The exit status of a command that looked: 0 where there is no error and no warning, otherwise 1. */
    public int status() {
        return count(Severity.ERROR) + count(Severity.WARNING) == 0 ? 0 : 1;
    }

    /** How many of each kind there are, the worst first, such as {@code 1 error, 2 notes}; empty for none. */
    public String sum() {
        StringBuilder out = new StringBuilder();
        for (Severity severity : Severity.values()) {
            int count = count(severity);
            if (count > 0) {
                out.append(out.length() == 0 ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(severity.word())
                        .append(count == 1 ? "" : "s");
            }
        }
        return out.toString();
    }

    public int count(Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
