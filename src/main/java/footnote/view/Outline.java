package footnote.view;

import java.util.ArrayList;
import java.util.List;

/** One of the reader's rooms as a list of parts, in order; each face lays them out in its own way. */
final class Outline {
    private final List<Part> parts = new ArrayList<>();

    /** Something that stands in a room. */
    sealed interface Part {}

    /** A title. */
    record Heading(String text) implements Part {}

    /** A paragraph, indented like what belongs to a thing, or not. */
    record Text(List<Run> runs, boolean indented) implements Part {}

    /** An empty line. */
    record Gap() implements Part {}

    /**
     * Something that can be picked.
     *
     * @param brief of which one line is enough while it is not looked at
     * @param head  the same in full
     * @param more  paragraphs that are shown while it is looked at
     */
    record Thing(List<Run> brief, List<Run> head, List<List<Run>> more) implements Part {}

    /**
     * Paragraphs, of which the last ones stand there: on the full screen as many as leave room for the rest of the room
     * in one window, line by line all of them.
     */
    record Latest(List<List<Run>> paragraphs) implements Part {}

    /**
     * Two lanes beside each other.
     *
     * @param thing whether it can be picked
     * @param label what stands over both
     */
    record Lanes(boolean thing, String label, Lane left, Lane right) implements Part {}

    /** One of two lanes: what it is called where it is said, and its paragraphs. */
    record Lane(String name, List<List<Run>> paragraphs) {}

    Outline heading(String text) {
        parts.add(new Heading(text));
        return this;
    }

    Outline quiet(String text) {
        return text(text, Tone.QUIET);
    }

    Outline text(String text, Tone tone) {
        return text.isEmpty() ? this : text(List.of(new Run(text, tone)));
    }

    Outline text(List<Run> runs) {
        parts.add(new Text(runs, false));
        return this;
    }

    Outline below(String text, Tone tone) {
        return below(List.of(new Run(text, tone)));
    }

    Outline below(List<Run> runs) {
        parts.add(new Text(runs, true));
        return this;
    }

    Outline gap() {
        parts.add(new Gap());
        return this;
    }

    Outline thing(String text) {
        List<Run> head = List.of(new Run(text, Tone.OFFER));
        return thing(head, head, List.of());
    }

    Outline thing(List<Run> brief, List<Run> head, List<List<Run>> more) {
        parts.add(new Thing(brief, head, more));
        return this;
    }

    Outline latest(List<List<Run>> paragraphs) {
        parts.add(new Latest(paragraphs));
        return this;
    }

    Outline lanes(boolean thing, String label, Lane left, Lane right) {
        parts.add(new Lanes(thing, label, left, right));
        return this;
    }

    /** All of it but one of its parts. */
    Outline without(Part one) {
        Outline others = new Outline();
        parts.stream().filter(part -> part != one).forEach(others.parts::add);
        return others;
    }

    List<Part> parts() {
        return parts;
    }
}
