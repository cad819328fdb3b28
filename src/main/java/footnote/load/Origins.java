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

/**
 * Where the things of a story stood in its files: beside the story, and not in it.
 *
 * <p>A thing is known by its identity: a story's {@code Scene}, {@code Choice}, {@code Condition} (each operand too),
 * {@code Effect}, {@code Paragraph} and its {@code Case}s, {@code Way.Exit}, {@code After.Ending}, {@code Passage},
 * {@code Document}, {@code Variable}, {@code Role}, {@code Chapter}, {@code Limits} and the {@code Story} itself. What
 * has a name stands where its name does; the rest, where it is written whole.
 */
public final class Origins {
    /** Each thing, and after it its place: found by it only once somebody asks, which play never does. */
    private final List<Object> noted = new ArrayList<>();

    private final Map<Object, Located> places = new IdentityHashMap<>();
    /** The same of choices and where they name their passage. */
    private final List<Object> cited = new ArrayList<>();

    private final Map<Choice, Located> citations = new HashMap<>();
    /** What the writer noted of a variable: play never asks, and so the story doesn't carry it. */
    private final Map<Variable, String> notes = new HashMap<>();

    /** Where that thing stood; nothing for what nobody wrote, such as the condition that is left out. */
    public Optional<Span> of(Object thing) {
        if (places.isEmpty()) {
            for (int i = 0; i < noted.size(); i += 2) {
                places.put(noted.get(i), (Located) noted.get(i + 1));
            }
        }
        return span(places.get(thing));
    }

    /** Where a choice names the passage that it cites. */
    public Optional<Span> citation(Choice choice) {
        if (citations.isEmpty()) {
            for (int i = 0; i < cited.size(); i += 2) {
                citations.put((Choice) cited.get(i), (Located) cited.get(i + 1));
            }
        }
        return span(citations.get(choice));
    }

    /** What a variable stands for, in the words of its {@code note}. */
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

    private static Optional<Span> span(Located place) {
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
