package footnote.game;

import footnote.story.Choice;
import footnote.story.Facts;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Values;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What choosing does, over any kind of state.
 *
 * <p>Play runs it over {@link GameState}; proof runs it over states packed its own way, {@link CompiledScene} by place.
 */
public final class Rules {
    private final Story story;
    private final Map<String, CompiledScene> places = new HashMap<>();
    private final Map<String, List<Variable>> livesIn = new HashMap<>();
    /** One of each condition and effect; null where they are told apart by where they stand. */
    private final Map<Object, Object> alike;

    /** Rules that ask every condition as it stands in the story, for whoever listens. */
    public Rules(Story story) {
        this(story, null);
    }

    private Rules(Story story, Map<Object, Object> alike) {
        this.story = story;
        this.alike = alike;
        for (Variable variable : story.variables().values()) {
            if (variable.lives().isPresent()) {
                String chapter = variable.lives().get();
                livesIn.putIfAbsent(chapter, new ArrayList<>());
                livesIn.get(chapter).add(variable);
            }
        }
    }

    /**
     * Rules to which equal conditions are one, and equal effects, where nobody listens to what is asked: a story has few
     * different ones, and they are at hand wherever in it the player is.
     */
    public static Rules sharing(Story story) {
        return new Rules(story, new HashMap<>());
    }

    Story story() {
        return story;
    }

    /** The condition or effect that stands for one of the story's. */
    @SuppressWarnings("unchecked")
    <T> T same(T one) {
        Object first = alike == null ? null : alike.putIfAbsent(one, one);
        return first == null ? one : (T) first;
    }

    /** The scene of that id, which is one that the story names, as a step finds it. */
    public CompiledScene place(String scene) {
        CompiledScene place = places.get(scene);
        if (place == null) {
            place = new CompiledScene(this, story.scene(scene), places.size());
            places.put(scene, place);
        }
        return place;
    }

    /** Where a state is: at hand, unless it came to be under the rules of an earlier reading of the story. */
    CompiledScene placeOf(GameState state) {
        return state.place().rules() == this
                ? state.place()
                : place(state.scene().id());
    }

    /** Whether a choice of the present scene is open: its condition holds and, where it is {@code once}, not taken. */
    public boolean offers(Choice choice, Facts facts) {
        return place(choice.scene()).offers(number(choice), facts);
    }

    /** Whether a choice that is not open is shown all the same, in the words that its writer chose for that. */
    public boolean showsClosed(Choice choice, Facts facts) {
        return choice.closed().isPresent() && !choice.condition().holds(facts);
    }

    /** Does what an open choice does and returns the scene in which the player is then: see {@link CompiledScene#take}. */
    public Scene take(Choice choice, Values values, TextListener teller) {
        return place(choice.scene()).take(number(choice), values, teller).scene();
    }

    /** Passes through page turns from a scene: see {@link CompiledScene#pass}. */
    public Scene pass(Scene at, Values values, TextListener teller) {
        return place(at.id()).pass(values, teller).scene();
    }

    /** The variables that go back to their start when the player goes from one scene to another. */
    public List<Variable> endsBetween(Scene from, Scene to) {
        boolean leaves = !livesIn.isEmpty()
                && from.chapter().isPresent()
                && !from.chapter().equals(to.chapter());
        return leaves ? livesIn.getOrDefault(from.chapter().get(), List.of()) : List.of();
    }

    private int number(Choice choice) {
        int number = place(choice.scene()).of(choice);
        if (number < 0) {
            throw new IllegalArgumentException(choice + " is no choice of this story");
        }
        return number;
    }
}
