package footnote.json;

import footnote.problem.Problem;
import footnote.problem.TextFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the bracket that is never closed by how the lines are indented: the parser itself learns of it only at the end of
 * the file, where the outermost bracket is left over.
 */
final class UnclosedBracket {
    /** So many brackets are tried: each by a parse of the text with its closing one. */
    private static final int TRIES = 32;

    private final TextFile file;
    private final String text;
    /** How many brackets stand around the one that opens what a message names, such as a scene. */
    private final int named;

    private final Predicate<String> parses;
    private final Deque<Open> open = new ArrayDeque<>();
    private int tries;

    private UnclosedBracket(TextFile file, int named, Predicate<String> parses) {
        this.file = file;
        this.named = named;
        this.text = file.text();
        this.parses = parses;
    }

    /** A bracket that is open, where it stands, how far its line is indented, and the key whose value it opens. */
    private record Open(int at, int line, int indent, String key) {}

    /**
     * The problem, where one bracket is missing.
     *
     * @param from   the 0-based offset of the line's first character from which on the text is looked at
     * @param named  how many brackets stand around the one that opens what the message is to name, such as a scene
     * @param parses whether a text is right: the file's own with a bracket more
     */
    static Optional<Problem> find(TextFile file, int from, int named, Predicate<String> parses) {
        return new UnclosedBracket(file, named, parses).find(from);
    }

    private Optional<Problem> find(int from) {
        int line = 0;
        int start = from;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Optional<Problem> found = line(start, end, line++);
            if (found.isPresent() || tries > TRIES) {
                return found;
            }
            start = end + 1;
        }
        Open left = open.peek();
        // what is left at the end of the whole file says nothing of where it should be closed
        return left == null || from == 0 ? Optional.empty() : tried(left, text.length());
    }

    private Optional<Problem> line(int start, int end, int line) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first == end) {
            return Optional.empty();
        }
        int indent = first - text.lastIndexOf('\n', first) - 1;
        Open top = open.peek();
        boolean closes = text.charAt(first) == '}' || text.charAt(first) == ']';
        if (top != null && line > top.line() && (closes ? indent < top.indent() : indent <= top.indent())) {
            Optional<Problem> found = tried(top, first);
            if (found.isPresent()) {
                return found;
            }
        }
        walk(first, end, line, indent);
        return Optional.empty();
    }

    /** Follows the brackets of a line; those in strings are none. */
    private void walk(int from, int end, int line, int indent) {
        String key = "";
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                int close = close(i, end);
                key = close > i ? text.substring(i + 1, close) : "";
                i = close;
            } else if (c == '{' || c == '[') {
                open.push(new Open(i, line, indent, key));
                key = "";
            } else if ((c == '}' || c == ']') && !open.isEmpty()) {
                open.pop();
            } else if (c == ',') {
                key = "";
            }
        }
    }

    private int close(int quote, int end) {
        int i = quote + 1;
        while (i < end && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, end - 1);
    }

    /** Whether all would be right if the bracket were closed before that line. */
    private Optional<Problem> tried(Open one, int nextLine) {
        tries++;
        int end = nextLine;
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean comma = text.charAt(end - 1) == ',';
        int at = comma ? end - 1 : end;
        String close = text.charAt(one.at()) == '{' ? "}" : "]";
        boolean right = parses.test(text.substring(0, at) + close + text.substring(at))
                || !comma && parses.test(text.substring(0, at) + close + "," + text.substring(at));
        return right ? Optional.of(problem(one, close, nextLine)) : Optional.empty();
    }

    private Problem problem(Open one, String close, int nextLine) {
        String bracket = "this " + text.charAt(one.at());
        String of = one.key().isEmpty() ? "" : " of \"" + one.key() + "\"";
        return JsonFaults.notJson(
                        file.span(one.at(), one.at() + 1),
                        bracket + of + within(one) + " is never closed: no " + close
                                + " stands where what belongs to it ends")
                .withPlace(
                        file.span(nextLine, Math.min(nextLine + 1, text.length())), "it should be closed before this");
    }

    /** The thing in which it stands, by its name. */
    private String within(Open one) {
        String name = "";
        int depth = 0;
        for (Iterator<Open> all = open.descendingIterator(); all.hasNext(); depth++) {
            Open outer = all.next();
            if (depth == named && outer.at() != one.at() && !outer.key().isEmpty()) {
                name = ", in \"" + outer.key() + "\",";
            }
        }
        return name;
    }
}
