package footnote.report;

import footnote.story.Markup;
import java.util.List;

/** A transcript as Markdown, with the footnotes that GitHub and Pandoc know. */
final class MarkdownTranscript implements TranscriptFormat {
    private static final String SPECIAL = "\\`*_[]<>|~&";

    private final StringBuilder out = new StringBuilder();

    @Override
    public void title(String text) {
        block("# " + escaped(text));
    }

    @Override
    public void chapter(String text) {
        block("## " + escaped(text));
    }

    @Override
    public void scene(String title, String date) {
        block("### " + escaped(title) + (date.isEmpty() ? "" : " (" + date + ")"));
    }

    @Override
    public void prose(String source) {
        block(begun(marked(source)));
    }

    @Override
    public void quotation(String quoted, int note) {
        block("> Quoted: " + escaped(quoted) + mark(note));
    }

    @Override
    public void editorsNote(String source) {
        block("**Editor’s note:** " + marked(source));
    }

    @Override
    public void choice(String source, int note) {
        block("**You:** " + marked(source) + mark(note));
    }

    @Override
    public void note(int number, String lead, String quoted, List<String> sentences) {
        StringBuilder note = new StringBuilder(mark(number)).append(": ").append(escaped(lead));
        note.append("Quoted: ").append(escaped(quoted));
        sentences.forEach(sentence -> note.append(' ').append(marked(sentence)));
        block(note.toString());
    }

    @Override
    public void lines(List<String> lines) {
        block("```\n" + String.join("\n", lines) + "\n```");
    }

    @Override
    public String text() {
        return out.toString();
    }

    private void block(String text) {
        out.append(out.length() == 0 ? "" : "\n").append(text).append('\n');
    }

    private static String mark(int note) {
        return "[^" + note + "]";
    }

    private static String marked(String source) {
        StringBuilder text = new StringBuilder();
        for (Markup.Run run : Markup.runs(source)) {
            String stars = run.strong() && run.emphasis() ? "***" : run.strong() ? "**" : run.emphasis() ? "*" : "";
            text.append(stars).append(escaped(run.text())).append(stars);
        }
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /** A paragraph must not begin like a heading or a list. */
    private static String begun(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        boolean sign = !text.isEmpty() && "#+-=".indexOf(text.charAt(0)) >= 0;
        return numbered || sign ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
    }
}
