package footnote.write.imported;

import footnote.problem.HiddenCharacters;
import java.util.ArrayList;
import java.util.List;

/** Makes another tool's words fit for a story, in which no text may hold a hidden character. */
public final class TextCleaning {

    private TextCleaning() {}

    /** Plain words in one line, with spaces for hidden characters; a sign for three points where nothing is left. */
    public static String line(String words) {
        String stripped = withoutHidden(words).strip();
        return stripped.isEmpty() ? "…" : stripped;
    }

    /** The same as prose, with a backslash before each star and brace, which would be signs there. */
    public static String prose(String words) {
        return escaped(line(words));
    }

    /** A part of a line of prose, its outer spaces with it, with spaces for hidden characters and the same backslashes. */
    public static String escaped(String part) {
        return withoutHidden(part).replace("*", "\\*").replace("{", "\\{").replace("}", "\\}");
    }

    /** The same of a part of a wording in braces, where bars and colons would be signs too. */
    public static String escapedInBraces(String part) {
        return escaped(part).replace("|", "\\|").replace(":", "\\:");
    }

    private static String withoutHidden(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints().forEach(c -> shown.appendCodePoint(HiddenCharacters.is(c) ? ' ' : c));
        return shown.toString();
    }

    /**
     * A long line as several, cut at spaces where there are any.
     *
     * @param longest how long a piece may be, in UTF-16 units; at least 2
     * @return at least one; together they are the line
     */
    public static List<String> pieces(String line, int longest) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (line.length() - from > longest) {
            int space = line.lastIndexOf(' ', from + longest);
            int to = space > from ? space : from + longest;
            to -= Character.isHighSurrogate(line.charAt(to - 1)) ? 1 : 0;
            pieces.add(line.substring(from, to));
            from = to;
        }
        pieces.add(line.substring(from));
        return pieces;
    }
}
