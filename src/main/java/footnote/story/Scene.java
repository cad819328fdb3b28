package footnote.story;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A scene: a piece of text and what follows it.
 *
 * @param chapter the id of the chapter that it belongs to
 * @param date    when it happens
 * @param passage what it is about, where it says so: its choices cite this passage unless they name their own
 */
public record Scene(
        String id,
        String title,
        Optional<String> chapter,
        StoryDate date,
        Optional<Passage> passage,
        Text text,
        Continuation after) {

    public Scene {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(chapter);
        Objects.requireNonNull(date);
        Objects.requireNonNull(passage);
        Objects.requireNonNull(text);
        Objects.requireNonNull(after);
    }

    /** Its choices in the writer's order, open or not; none where it turns the page or ends. */
    public Collection<Choice> choices() {
        return after.byId().values();
    }

    /** The choice of that name, if it has one. */
    public Optional<Choice> choice(String name) {
        return Optional.ofNullable(after.byId().get(name));
    }

    /** Where it leads without a decision, if it turns the page. */
    public Optional<Way> pageTurn() {
        return after.turn();
    }

    /** The ending that it is, if it is one. */
    public Optional<Continuation.Ending> ending() {
        return after.end();
    }

    /** Every way out of it: that of its page turn, or one a choice, open or not; none where it is an ending. */
    public List<Way> ways() {
        return after.ways();
    }

    /** Calls {@code every} with each text that stands in it and in its choices. */
    public void texts(Consumer<Text> every) {
        every.accept(text);
        choices().forEach(choice -> choice.texts(every));
        ending().ifPresent(ending -> every.accept(ending.about()));
    }

    /** Calls {@code every} with each paragraph of those texts and each part of one, seen at some moment or never. */
    public void paragraphs(Consumer<Paragraph> every) {
        texts(text -> text.walk(every));
    }

    /** Two scenes are equal if they have the same id; a story has no two such. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Scene scene && scene.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
