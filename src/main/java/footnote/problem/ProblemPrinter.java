package footnote.problem;

/**
 * Writes problems for people: the place, what is wrong, the line with carets under the span, and the hint.
 *
 * <pre>
 * story/pier.json:9:77: error: choice "take" leads to scene "lighthose", which does not exist [unknown-scene]
 *     9 | "take": { "to": "lighthose" }
 *       |                 ^^^^^^^^^^^
 *   hint: did you mean "lighthouse"?
 * </pre>
 */
public final class ProblemPrinter {
    /** What an excerpt shows of a line, in code points: prose stands in very long ones. */
    private static final int WIDTH = 100;
    /** What is shown of a message, in code points. */
    private static final int LONGEST = 1_000;

    private static final String CUT = "…";

    private ProblemPrinter() {}

    /** The whole message, each line ended by a line feed. */
    public static String print(Problem problem) {
        StringBuilder out = new StringBuilder();
        problem.where().ifPresent(span -> out.append(safe(span.toString())).append(": "));
        out.append(problem.severity().word()).append(": ").append(safe(problem.message()));
        out.append(" [").append(problem.code().id()).append("]\n");
        problem.where().ifPresent(span -> excerpt(span, out));
        for (Problem.Place other : problem.others()) {
            out.append("  ").append(safe(other.where().toString())).append(": ");
            out.append(safe(other.message())).append('\n');
            excerpt(other.where(), out);
        }
        problem.hint()
                .ifPresent(hint -> out.append("  hint: ").append(safe(hint)).append('\n'));
        if (!problem.wayThere().isEmpty()) {
            out.append("  the way there:\n");
            problem.wayThere().forEach(line -> out.append("    ").append(line).append('\n'));
        }
        return out.toString();
    }

    private static void excerpt(Span span, StringBuilder out) {
        int number = span.line();
        int[] line = visible(span.file().line(number));
        int from = span.column() - 1;
        int marked = Math.max(
                1,
                span.text()
                        .lines()
                        .findFirst()
                        .orElse("")
                        .codePoints()
                        .map(c -> 1)
                        .sum());
        int begin = Math.max(0, Math.min(from - WIDTH / 3, line.length - WIDTH));
        int end = Math.min(line.length, begin + WIDTH);
        String left = begin > 0 ? CUT : "";
        String gutter = String.format("%5d", number);
        out.append(gutter).append(" | ").append(left).append(new String(line, begin, end - begin));
        out.append(end < line.length ? CUT : "").append('\n');
        out.append("      | ").append(" ".repeat(left.length() + from - begin));
        out.append("^".repeat(Math.max(1, Math.min(marked, end - from)))).append('\n');
    }

    /** A name in a message is whatever a file calls something: it may be long, and it may be no name at all. */
    private static String safe(String words) {
        int[] visible = visible(words);
        return visible.length <= LONGEST
                ? new String(visible, 0, visible.length)
                : new String(visible, 0, LONGEST) + CUT;
    }

    /** Tabs become spaces and anything that could move a terminal's cursor a replacement sign, one for one. */
    private static int[] visible(String line) {
        return line.codePoints()
                .map(c -> c == '\t' ? ' ' : hidden(c) ? 0xFFFD : c)
                .toArray();
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
