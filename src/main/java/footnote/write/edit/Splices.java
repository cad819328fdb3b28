package footnote.write.edit;

import footnote.json.JsonNode;
import footnote.json.JsonReader;
import footnote.problem.TextFile;
import footnote.write.format.JsonLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes of a JSON file's text, none within another: all that they don't touch stays as it is. What is new is laid out
 * as {@code format} would, for the place where it comes to stand.
 */
final class Splices {
    private final String text;
    /** What ends the lines of the file. */
    private final String lineBreak;

    private final List<Splice> splices = new ArrayList<>();

    Splices(TextFile file) {
        this.text = file.text();
        this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** That this stands in place of what stood from one 0-based offset to before another. */
    private record Splice(int from, int to, String with) {}

    /** Puts words, as they are, in place of a stretch; two at one place follow each other in the order of the calls. */
    void replace(int from, int to, String with) {
        splices.add(new Splice(from, to, with));
    }

    /** Puts a value in place of a stretch. */
    void replaceValue(int from, int to, String json) {
        replace(from, to, laidOut("", from, json));
    }

    /** A value's layout where it comes to stand behind some words that are put at a 0-based offset. */
    String laidOut(String before, int at, String json) {
        return before + JsonLayout.within(text.substring(lineStart(at), at) + before, indentAt(at), parsed(json));
    }

    /** The same at the beginning of a line of its own. */
    static String laidOutInLine(String indent, String before, String json) {
        return indent + before + JsonLayout.within(indent + before, indent, parsed(json));
    }

    static JsonNode parsed(String json) {
        return new JsonReader()
                .foreign(new TextFile("what is new", json))
                .root()
                .orElseThrow();
    }

    /** The spaces with which the line begins that holds that 0-based offset. */
    String indentAt(int at) {
        int start = lineStart(at);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether nothing but space stands before that 0-based offset in its line. */
    boolean beginsItsLine(int at) {
        return text.substring(lineStart(at), at).isBlank();
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    boolean isOnOneLine(JsonNode node) {
        return lineEnd(node.span().start()) >= node.span().end();
    }

    /** Whether a value stands on one line, and with what changes in it that would be longer than a line is to be. */
    boolean growsTooLong(JsonNode node) {
        int from = node.span().start();
        int to = node.span().end();
        int before = lineEnd(from) - lineStart(from);
        return isOnOneLine(node)
                && splices.stream().anyMatch(splice -> from <= splice.from() && splice.to() <= to)
                && before <= JsonLayout.WIDTH
                && applied(lineStart(from), lineEnd(from)).length() > JsonLayout.WIDTH;
    }

    /** Lays a value out anew, with the changes in it. */
    void layOut(JsonNode node) {
        int from = node.span().start();
        int to = node.span().end();
        String json = applied(from, to);
        splices.removeIf(splice -> from <= splice.from() && splice.to() <= to);
        replaceValue(from, to, json);
    }

    /** The whole text with all changes. */
    String applied() {
        return applied(0, text.length());
    }

    /** A stretch of the text with the changes that lie within it. */
    String applied(int from, int to) {
        List<Splice> inOrder = new ArrayList<>();
        for (Splice splice : splices) {
            if (from <= splice.from() && splice.to() <= to) {
                inOrder.add(splice);
            }
        }
        inOrder.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to));
        StringBuilder out = new StringBuilder();
        int at = from;
        for (Splice splice : inOrder) {
            out.append(text, at, splice.from()).append(splice.with().replaceAll("\\r?\\n", lineBreak));
            at = splice.to();
        }
        return out.append(text, at, to).toString();
    }
}
