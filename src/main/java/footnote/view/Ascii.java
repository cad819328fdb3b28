package footnote.view;

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
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            for (int columns = Columns.of(c); columns > 0; columns--) {
                out.append(cell(c));
            }
        }
        return out.toString();
    }

    /** For lines of free length: the marks of notes come in brackets, and dashes and dots in full. */
    public static String words(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '…' -> out.append("...");
                case '—' -> out.append("--");
                case '¶' -> out.append("par. ");
                default -> {
                    boolean raised = raised(c);
                    out.append(raised && !(i > 1 && raised(text.charAt(i - 2))) ? "[" : "");
                    out.append(Columns.of(c) == 0 ? "" : String.valueOf(cell(c)));
                    out.append(raised && !(i < text.length() && raised(text.charAt(i))) ? "]" : "");
                }
            }
        }
        return out.toString();
    }

    private static boolean raised(int c) {
        int at = FROM.indexOf(c);
        return at >= RAISED && at < RAISED + 10;
    }

    private static char cell(int c) {
        if (c < 0x80) {
            return (char) c;
        }
        int at = FROM.indexOf(c);
        if (at >= 0) {
            return TO.charAt(at);
        }
        char base = Normalizer.normalize(new String(Character.toChars(c)), Normalizer.Form.NFD)
                .charAt(0);
        return base < 0x80 ? base : '?';
    }
}
