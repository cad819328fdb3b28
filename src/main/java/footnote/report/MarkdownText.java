package footnote.report;

import footnote.story.Markup;
import java.util.regex.Pattern;

/** Escapes words for Markdown, so that none of them is read as mark-up. */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]<>|~&@$";
    /** What GitHub makes a link of, with the place of the sign that keeps it from that. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp)(?=://)|(www)(?=\\.)");

    private MarkdownText() {}

    /** Prose with its mark-up, which Markdown has too. */
    static String marked(String source) {
        StringBuilder text = new StringBuilder();
        for (Markup.Run run : Markup.runs(source)) {
            String stars = run.strong() && run.emphasis() ? "***" : run.strong() ? "**" : run.emphasis() ? "*" : "";
            text.append(stars).append(escaped(run.text())).append(stars);
        }
        return text.toString();
    }

    /** Words as they are, in one line. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c < ' ' ? ' ' : c);
        }
        return ADDRESS.matcher(out).replaceAll("$0\\\\");
    }

    /** A text that is Markdown already, at the beginning of a paragraph: it must not begin like a heading, list or code. */
    static String begun(String text) {
        String line = text.stripLeading();
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        boolean sign = !line.isEmpty() && "#+-=".indexOf(line.charAt(0)) >= 0;
        return numbered || sign ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }
}
