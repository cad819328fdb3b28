package footnote.load;

import footnote.json.JsonString;
import footnote.json.Located;
import footnote.problem.Span;
import footnote.story.Choice;
import footnote.story.Passage;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place in the files at which each thing of a story is written, kept beside the story and not in it.
 *
 * <p>A thing is found by its identity, not by what it equals. Things with a place are the {@code Story} itself, each
 * {@code Scene}, {@code Choice}, {@code Condition} (and each of its operands), {@code Effect}, {@code Paragraph} and its
 * {@code Case}s, {@code Way.Exit}, {@code Continuation.Ending}, {@code Passage}, {@code Document}, {@code Variable},
 * {@code Role}, {@code Chapter} and {@code Limits}. The place of a thing with a name is its name; that of any other is
 * all that is written of it.
 */
public final class Origins {
    /** Each thing, and after it its place. A map is made of them only when somebody asks, which play never does. */
    private final List<Object> noted = new ArrayList<>();

    private final Map<Object, Located> places = new IdentityHashMap<>();
    /** Each choice, and after it where it names its passage; likewise. */
    private final List<Object> cited = new ArrayList<>();

    private final Map<Choice, Located> citations = new HashMap<>();
    /** The writer's {@code note} on each variable that has one: play never asks, so the story doesn't hold it. */
    private final Map<Variable, String> notes = new HashMap<>();

    /** Where that thing is written; nothing for what nobody wrote, such as a condition that is left out. */
    public Optional<Span> of(Object thing) {
        if (places.isEmpty()) {
            for (int i = 0; i < noted.size(); i += 2) {
                places.put(noted.get(i), (Located) noted.get(i + 1));
            }
        }
        return span(places.get(thing));
    }

    /** Where a choice names the passage that it cites; the choice's own name where it cites its scene's. */
    public Optional<Span> citation(Choice choice) {
        if (citations.isEmpty()) {
            for (int i = 0; i < cited.size(); i += 2) {
                citations.put((Choice) cited.get(i), (Located) cited.get(i + 1));
            }
        }
        return span(citations.get(choice));
    }

    /** The writer's {@code note} on a variable, if there is one. */
    public Optional<String> note(Variable variable) {
        return Optional.ofNullable(notes.get(variable));
    }

    /** Where a part of a passage's quotation is written, from {@code from} to before {@code to}, both 0-based. */
    public Optional<Span> quote(Passage passage, int from, int to) {
        of(passage);
        return places.get(passage.quote()) instanceof JsonString quote
                ? Optional.of(quote.span(from, to))
                : Optional.empty();
    }

    private static Optional<Span> span(@Nullable Located place) {
        return place == null ? Optional.empty() : Optional.of(place.span());
    }

    void put(Object thing, Located place) {
        noted.add(thing);
        noted.add(place);
    }

    void putNote(Variable variable, String note) {
        notes.put(variable, note);
    }

    void putCitation(Choice choice, Located place) {
        cited.add(choice);
        cited.add(place);
    }
}
