package footnote.report;

import footnote.story.Markup;
import java.util.List;

/** A transcript as plain text, in lines of at most 72 characters. */
final class PlainTranscript implements TranscriptFormat {
    private static final int WIDTH = 72;

    private final StringBuilder out = new StringBuilder();

    @Override
    public void title(String text) {
        underlined(text, "=");
    }

    @Override
    public void chapter(String text) {
        underlined(text, "-");
    }

    @Override
    public void scene(String title, String date) {
        block(title + (date.isEmpty() ? "" : " (" + date + ")"), "");
    }

    @Override
    public void prose(String source) {
        block(Markup.underscored(source), "");
    }

    @Override
    public void quotation(String quoted, int note) {
        block("Quoted: " + quoted + mark(note), "    ");
    }

    @Override
    public void editorsNote(String source) {
        block("Editor’s note: " + Markup.underscored(source), "    ");
    }

    @Override
    public void choice(String source, int note) {
        block("You: " + Markup.underscored(source) + mark(note), "");
    }

    @Override
    public void note(int number, String lead, String quoted, List<String> sentences) {
        StringBuilder note = new StringBuilder(mark(number).strip()).append(' ').append(lead);
        note.append("Quoted: ").append(quoted);
        sentences.forEach(sentence -> note.append(' ').append(Markup.underscored(sentence)));
        block(note.toString(), "");
    }

    @Override
    public void lines(List<String> lines) {
        gap();
        lines.forEach(line -> out.append(line).append('\n'));
    }

    @Override
    public String text() {
        return out.toString();
    }

    private static String mark(int note) {
        return " [" + note + "]";
    }

    private void underlined(String text, String line) {
        block(text, "");
        out.append(line.repeat(Math.min(WIDTH, text.length()))).append('\n');
    }

    private void block(String text, String indent) {
        gap();
        int column = 0;
        for (String word : text.split(" ")) {
            boolean fits = column > 0 && column + 1 + word.length() <= WIDTH;
            out.append(fits ? " " : column > 0 ? "\n" + indent : indent).append(word);
            column = (fits ? column + 1 : indent.length()) + word.length();
        }
        out.append('\n');
    }

    private void gap() {
        out.append(out.length() == 0 ? "" : "\n");
    }
}
