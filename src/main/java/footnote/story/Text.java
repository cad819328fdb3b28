package footnote.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Paragraphs, some of which are seen only under a condition: every text of a story has this shape. */
public record Text(List<Paragraph> paragraphs) {
    /** No text at all. */
    public static final Text NONE = new Text(List.of());

    public Text {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs that a player sees at this moment, in order. */
    public List<Paragraph.Visible> read(Facts facts) {
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        List<Paragraph.Visible> read = new ArrayList<>(paragraphs.size());
        show(facts, (paragraph, words) -> read.add(paragraph.worded(words)));
        return read;
    }

    /** The same as they are written, by identity; before a template stand those of its parts whose words are in it. */
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

    /** Calls {@code shown} with what a player sees at this moment, in order. */
    public void show(Facts facts, Paragraph.Shown shown) {
        for (int i = 0; i < paragraphs.size(); i++) {
            paragraphs.get(i).show(facts, shown);
        }
    }

    /** What a player sees at this moment as one line, with a space between paragraphs and mark-up as written. */
    public String line(Facts facts) {
        Line line = new Line();
        show(facts, line);
        return line.words;
    }

    /** Paragraphs as one line; a single one, as most lines are, is the words themselves and no copy of them. */
    private static final class Line implements Paragraph.Shown {
        private String words = "";

        @Override
        public void shown(Paragraph paragraph, String more) {
            words = words.isEmpty() ? more : words + " " + more;
        }
    }

    /** Calls {@code every} with each paragraph and part of it, seen at this moment or not. */
    public void walk(Consumer<Paragraph> every) {
        paragraphs.forEach(paragraph -> paragraph.walk(every));
    }
}
