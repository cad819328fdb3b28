package footnote.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Paragraphs, some of them there only under a condition: the one shape of text wherever text stands. */
public record Text(List<Paragraph> paragraphs) {
    /** No text at all. */
    public static final Text NONE = new Text(List.of());

    public Text {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs that a player is shown, in order. */
    public List<Paragraph.Visible> read(Facts facts) {
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        List<Paragraph.Visible> read = new ArrayList<>(paragraphs.size());
        show(facts, (paragraph, words) -> read.add(paragraph.worded(words)));
        return read;
    }

    /** What is shown as it is written, by identity: each paragraph, and before it those parts of a template that are in it. */
    public List<Paragraph> written(Facts facts) {
        List<Paragraph> written = new ArrayList<>(paragraphs.size());
        show(facts, new Paragraph.Shown() {
            @Override
            public void shown(Paragraph paragraph, String words) {
                written.add(paragraph);
            }

            @Override
            public void part(Paragraph part) {
                written.add(part);
            }
        });
        return written;
    }

    /** Tells what is shown, in order. */
    public void show(Facts facts, Paragraph.Shown shown) {
        for (int i = 0; i < paragraphs.size(); i++) {
            paragraphs.get(i).show(facts, shown);
        }
    }

    /** The words that are there as one line, its paragraphs joined by a space, with mark-up as written. */
    public String line(Facts facts) {
        StringBuilder line = new StringBuilder();
        show(
                facts,
                (paragraph, words) -> line.append(line.length() == 0 ? "" : " ").append(words));
        return line.toString();
    }

    /** Hands on every paragraph, nested ones and parts too, whether it is there or not. */
    public void walk(Consumer<Paragraph> every) {
        paragraphs.forEach(paragraph -> paragraph.walk(every));
    }
}
