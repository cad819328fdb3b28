package footnote.report;

import java.util.List;

/** A transcript as Markdown, with the footnotes that GitHub and Pandoc know. */
final class MarkdownTranscript implements TranscriptFormat {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void title(String text) {
        block("# " + MarkdownText.escaped(text));
    }

    @Override
    public void chapter(String text) {
        block("## " + MarkdownText.escaped(text));
    }

    @Override
    public void scene(String title, String date) {
        block("### " + MarkdownText.escaped(title) + (date.isEmpty() ? "" : " (" + date + ")"));
    }

    @Override
    public void prose(String source) {
        block(MarkdownText.begun(MarkdownText.marked(source)));
    }

    @Override
    public void quotation(String quoted, int note) {
        block("> Quoted: " + MarkdownText.escaped(quoted) + mark(note));
    }

    @Override
    public void editorsNote(String source) {
        block("**Editor’s note:** " + MarkdownText.marked(source));
    }

    @Override
    public void choice(String source, int note) {
        block("**You:** " + MarkdownText.marked(source) + mark(note));
    }

    @Override
    public void note(int number, String lead, String quoted, List<String> sentences) {
        StringBuilder note = new StringBuilder(mark(number)).append(": ").append(MarkdownText.escaped(lead));
        note.append("Quoted: ").append(MarkdownText.escaped(quoted));
        sentences.forEach(sentence -> note.append(' ').append(MarkdownText.marked(sentence)));
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
}
