package footnote.view;

import footnote.problem.Clusters;
import java.text.Normalizer;

/**
 * Text for a terminal that shows ASCII alone, as under {@code LANG=C}, where everything else would come as question
 * marks.
 */
public final class Ascii {
    private static final String FROM = "“”„‘’‚–—−―…·•¶→←↑↓›‹─━│┃¹²³⁴⁵⁶⁷⁸⁹⁰«»×\u00a0\u202f";
    private static final String TO = "\"\"\"'''----.-*P><^v><--||1234567890<>x  ";
    private static final int RAISED = FROM.indexOf('¹');

    private Ascii() {}

    /** Column for column: what a layout has placed stays in its place. */
    public static String cells(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = Clusters.end(text, i);
            String cluster = text.substring(i, end);
            char cell = cell(cluster);
            out.append(String.valueOf(cell).repeat(Columns.of(cluster)));
            i = end;
        }
        return out.toString();
    }

    /** For lines of free length: the marks of notes come in brackets, and dashes and dots in full. */
    public static String words(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); ) {
            int end = Clusters.end(text, i);
            String cluster = text.substring(i, end);
            switch (cluster) {
                case "…" -> out.append("...");
                case "—" -> out.append("--");
                case "¶" -> out.append("par. ");
                default -> {
                    boolean raised = raised(text, i);
                    out.append(raised && !raised(text, i - 1) ? "[" : "");
                    out.append(Columns.of(cluster) == 0 ? "" : String.valueOf(cell(cluster)));
                    out.append(raised && !raised(text, end) ? "]" : "");
                }
            }
            i = end;
        }
        return out.toString();
    }

    private static boolean raised(String text, int i) {
        int at = i < 0 || i >= text.length() ? -1 : FROM.indexOf(text.charAt(i));
        return at >= RAISED && at < RAISED + 10;
    }

    /** A letter without its marks; a question mark for what a typewriter has nothing like. */
    private static char cell(String cluster) {
        int first = cluster.codePointAt(0);
        if (first < 0x80) {
            return (char) first;
        }
        int at = FROM.indexOf(first);
        if (at >= 0) {
            return TO.charAt(at);
        }
        char base = Normalizer.normalize(Character.toString(first), Normalizer.Form.NFD)
                .charAt(0);
        return base < 0x80 ? base : '?';
    }
}
