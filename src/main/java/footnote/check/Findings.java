package footnote.check;

import footnote.problem.Problem;
import footnote.problem.Severity;
import java.util.List;
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
