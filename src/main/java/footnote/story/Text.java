package footnote.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Paragraphs, some of them there only under a condition: the one shape of text wherever text stands. */
public record Text(List<Paragraph> paragraphs) {
    /** No text at all. */
    public static final Text NONE = new Text(List.of());

    public Text {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The shown paragraphs that are there, in order. */
    public List<Paragraph> read(Facts facts) {
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        List<Paragraph> shown = new ArrayList<>(paragraphs.size());
        read(facts, new Gathering(shown));
        return shown;
    }

    /** Hands on, in order, the shown paragraphs that are there. */
    public void read(Facts facts, Consumer<Paragraph> shown) {
        for (int i = 0; i < paragraphs.size(); i++) {
            paragraphs.get(i).read(facts, shown);
        }
    }

    /** The prose that is there as one line, its paragraphs joined by a space, with its mark-up as written. */
    public String line(Facts facts) {
        Optional<String> always = lineAlways();
        if (always.isPresent()) {
            return always.get();
        }
        StringBuilder line = new StringBuilder();
        for (Paragraph paragraph : read(facts)) {
            if (paragraph instanceof Paragraph.Prose prose) {
                line.append(line.length() == 0 ? "" : " ").append(prose.source());
            }
        }
        return line.toString();
    }

    /** Its line where that is the same at every moment: a single paragraph of prose. */
    public Optional<String> lineAlways() {
        return paragraphs.size() == 1 && paragraphs.get(0) instanceof Paragraph.Prose prose
                ? Optional.of(prose.source())
                : Optional.empty();
    }

    /** A class with a name, as the first screen waits for it, and a program's first lambdas are dear. */
    private record Gathering(List<Paragraph> shown) implements Consumer<Paragraph> {
        @Override
        public void accept(Paragraph paragraph) {
            shown.add(paragraph);
        }
    }

    /** Hands on every paragraph, nested ones too, whether it is there or not. */
    public void walk(Consumer<Paragraph> every) {
        paragraphs.forEach(paragraph -> paragraph.walk(every));
    }
}
