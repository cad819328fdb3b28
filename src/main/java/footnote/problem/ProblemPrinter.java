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
        StringBuilder out = new StringBuilder(inALine(problem)).append('\n');
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

    /** The place, what is wrong and its code, without a line feed. */
    public static String inALine(Problem problem) {
        String where = problem.where().map(span -> safe(span.toString()) + ": ").orElse("");
        return where + problem.severity().word() + ": " + safe(problem.message()) + " ["
                + problem.code().id() + "]";
    }

    /** Looks at as much of the line as is shown, and no more: thousands of faults may stand in one line. */
    private static void excerpt(Span span, StringBuilder out) {
        String text = span.file().text();
        int line = span.line();
        int before = span.column() - 1;
        int end = forwards(text, span.start(), WIDTH);
        int after = text.codePointCount(span.start(), end);
        int left = Math.min(before, Math.max(WIDTH / 3, WIDTH - after));
        int begin = text.offsetByCodePoints(span.start(), -left);
        end = forwards(text, begin, WIDTH);
        String cut = left < before ? CUT : "";
        out.append(String.format("%5d", line)).append(" | ").append(cut).append(visible(text.substring(begin, end)));
        out.append(isEndOfLine(text, end) ? "" : CUT).append('\n');
        int marked = text.codePointCount(span.start(), Math.max(span.start(), Math.min(span.end(), end)));
        out.append("      | ").append(" ".repeat(cut.length() + left));
        out.append("^".repeat(Math.max(1, marked))).append('\n');
    }

    /** The offset of so many code points further on, or of the line's end where that comes first. */
    private static int forwards(String text, int from, int codePoints) {
        int at = from;
        for (int i = 0; i < codePoints && !isEndOfLine(text, at); i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isEndOfLine(String text, int at) {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    /** A name in a message is whatever a file calls something: it may be long, and it may be no name at all. */
    private static String safe(String words) {
        boolean fits = words.length() <= LONGEST || words.codePointCount(0, words.length()) <= LONGEST;
        return visible(fits ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + CUT);
    }

    /** What could move a terminal's cursor, and a line feed too, becomes a sign, one for one. */
    private static String visible(String words) {
        return HiddenCharacters.shown(words).replace('\n', '\uFFFD');
    }
}
