package footnote.json;

import java.util.ArrayList;
import java.util.List;

/**
 * The members of a file's outermost objects, told apart by indentation alone, as a person does: each begins a line of its
 * own, and lasts up to the next line that is indented no deeper. Where a file is laid out otherwise, there are none.
 */
final class IndentedMembers {
    /** How deep members of members are told apart: a file's scenes are members of a member. */
    private static final int LEVELS = 2;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();

    private IndentedMembers(String text) {
        this.text = text;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            int first = start;
            while (first < end && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            if (first < end) {
                lines.add(new Line(first, first - start, text.charAt(first)));
            }
            start = end;
        }
    }

    /** A line that is not empty: the 0-based offset of its first character, and how far that is indented. */
    private record Line(int start, int indent, char first) {
        boolean closes() {
            return first == '}' || first == ']' || first == ',';
        }
    }

    /**
     * A member.
     *
     * @param start the 0-based offset of its first character
     * @param end   the 0-based offset of the line behind it
     * @param last  whether no other follows in its object
     */
    record Member(int start, int end, boolean last) {
        boolean holds(int offset) {
            return start <= offset && offset < end;
        }
    }

    static List<Member> of(String text) {
        IndentedMembers found = new IndentedMembers(text);
        if (found.lines.size() > 1) {
            found.look(1, found.lines.size(), 1);
        }
        return found.members;
    }

    /** Looks at the lines from one to before another. */
    private void look(int from, int to, int level) {
        int indent = Integer.MAX_VALUE;
        for (Line line : lines.subList(from, to)) {
            indent = line.first() == '"' ? Math.min(indent, line.indent()) : indent;
        }
        int begin = -1;
        for (int i = from; i <= to; i++) {
            boolean begins =
                    i < to && lines.get(i).indent() == indent && !lines.get(i).closes();
            if ((begins || i == to) && begin >= 0) {
                add(begin, i, i == to, level);
            }
            begin = begins ? i : begin;
        }
    }

    private void add(int from, int to, boolean last, int level) {
        int end = to < lines.size() ? lines.get(to).start() : text.length();
        int lineEnd = from + 1 < to ? lines.get(from + 1).start() : end;
        boolean opens = text.substring(lines.get(from).start(), lineEnd).strip().endsWith("{");
        if (opens && level < LEVELS && to - from > 2) {
            look(from + 1, to, level + 1);
        } else {
            members.add(new Member(lines.get(from).start(), end, last));
        }
    }
}
