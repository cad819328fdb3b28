package footnote.view;

import footnote.report.FullDocument;
import footnote.story.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in one room of the record, as a list of parts, in order; each face lays them out in its own way. */
public final class Outline {
    private final Width width;
    private final List<Part> parts = new ArrayList<>();

    /** How an outline lies on the full screen. */
    public enum Width {
        /** As wide as prose is set. */
        PROSE,
        /** The same; in a wide window, what else is known of the marked thing stands in a margin beside it. */
        PROSE_AND_MARGIN,
        /** Wide enough for two lanes beside each other. */
        LANES
    }

    Outline(Width width) {
        this.width = width;
    }

    /** Something that stands in a room. */
    public sealed interface Part {
        /** Calls the one method of a visitor that is meant for this kind of part. */
        void accept(PartVisitor visitor);

        /** Whether it can be picked by itself: such parts are numbered, from 1. */
        default boolean isThing() {
            return false;
        }
    }

    /** A method for each kind of part: a new kind does not compile until every face lays it out. */
    public interface PartVisitor {
        void heading(Heading part);

        void text(Text part);

        void gap();

        void thing(Thing part);

        void entries(Entries part);

        void lanes(Lanes part);

        void fullText(FullText part);
    }

    /** A title. */
    public record Heading(String text) implements Part {
        @Override
        public void accept(PartVisitor visitor) {
            visitor.heading(this);
        }
    }

    /** A paragraph, indented like what belongs to a thing, or not. */
    public record Text(List<Run> runs, boolean indented) implements Part {
        @Override
        public void accept(PartVisitor visitor) {
            visitor.text(this);
        }
    }

    /** An empty line. */
    public record Gap() implements Part {
        @Override
        public void accept(PartVisitor visitor) {
            visitor.gap();
        }
    }

    /**
     * Something that can be picked.
     *
     * @param brief its words while it is not marked; one line of them is enough
     * @param head  its words in full
     * @param more  paragraphs that are shown while it is marked
     */
    public record Thing(List<Run> brief, List<Run> head, List<List<Run>> more) implements Part {
        @Override
        public void accept(PartVisitor visitor) {
            visitor.thing(this);
        }

        @Override
        public boolean isThing() {
            return true;
        }
    }

    /**
     * A list of what can't be picked.
     *
     * @param latest whether on the full screen only the last of it stand there, as many as leave room for the rest of the
     *     room in one window; elsewhere all of it does always
     */
    public record Entries(List<Section> sections, boolean latest) implements Part {
        @Override
        public void accept(PartVisitor visitor) {
            visitor.entries(this);
        }
    }

    /** Some entries of a list, a paragraph each, at least one, under a title or none. */
    public record Section(Optional<String> title, List<List<Run>> paragraphs) {}

    /**
     * Two lanes beside each other.
     *
     * @param isThing whether they can be picked
     * @param label   what stands over both
     */
    public record Lanes(boolean isThing, String label, Lane left, Lane right) implements Part {
        @Override
        public void accept(PartVisitor visitor) {
            visitor.lanes(this);
        }
    }

    /** One of two lanes: what it is called where it is read out, and its paragraphs. */
    public record Lane(String name, List<List<Run>> paragraphs) {}

    /**
     * A document itself, open at one of its passages. Its passages can be picked, and are not told one by one.
     *
     * @param passages in order; the passage of number n stands at n - 1
     * @param open     the one at which it is open
     * @param place    where that one stands; empty where its words are nowhere in the document
     */
    public record FullText(FullDocument text, List<Passage> passages, Passage open, Optional<FullDocument.Place> place)
            implements Part {
        @Override
        public void accept(PartVisitor visitor) {
            visitor.fullText(this);
        }
    }

    Width width() {
        return width;
    }

    /** Its parts, in order. */
    public List<Part> parts() {
        return parts;
    }

    Outline heading(String text) {
        return add(new Heading(text));
    }

    Outline quiet(String text) {
        return text(text, Tone.QUIET);
    }

    Outline text(String text, Tone tone) {
        return text.isEmpty() ? this : text(List.of(new Run(text, tone)));
    }

    Outline text(List<Run> runs) {
        return add(new Text(runs, false));
    }

    Outline below(String text, Tone tone) {
        return below(List.of(new Run(text, tone)));
    }

    Outline below(List<Run> runs) {
        return add(new Text(runs, true));
    }

    Outline gap() {
        return add(new Gap());
    }

    Outline thing(String text) {
        List<Run> head = List.of(new Run(text, Tone.OFFER));
        return add(new Thing(head, head, List.of()));
    }

    Outline add(Part part) {
        parts.add(part);
        return this;
    }

    /** All of it but one of its parts. */
    Outline without(Part one) {
        Outline others = new Outline(width);
        parts.stream().filter(part -> part != one).forEach(others::add);
        return others;
    }
}
