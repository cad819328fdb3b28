package footnote.explore.statespace;

import footnote.game.TextListener;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Continuation;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells an {@link ExplorationListener} what a player meets in the present state and on a step from it, in that order.
 *
 * <p>Its loops make no lambda that holds on to something: the quicker compiler, which a check has alone, makes each by a
 * native call, and for every text of every state that was a fifth of a check.
 */
final class Narrator implements TextListener {
    private final SlicingCriterion criterion;
    private final MutableState state;
    private final ExplorationListener listener;
    /** The conditions of those levels of the status line that the criterion counts. */
    private final Condition[] countedLevels;
    /** By text, the paragraphs that the criterion counts. */
    private final Map<Text, Paragraph[]> counted = new IdentityHashMap<>();

    Narrator(Role role, SlicingCriterion criterion, MutableState state, ExplorationListener listener) {
        this.criterion = criterion;
        this.state = state;
        this.listener = listener;
        this.countedLevels = role.shows().stream()
                .filter(criterion::counts)
                .map(Role.Shown::condition)
                .toArray(Condition[]::new);
    }

    /** The player is in a scene with choices, or in an ending: what is read there before a choice is made. */
    void scene(Scene scene) {
        listener.in(scene);
        listener.here(state);
        for (Condition condition : countedLevels) {
            state.ask(condition);
        }
        read(scene.text());
        if (listener.readsEndings()) {
            Optional<Continuation.Ending> ending = scene.ending();
            if (ending.isPresent()) {
                read(ending.get().about());
            }
        }
    }

    /** A choice is open: it is read. */
    void offer(Choice choice) {
        listener.offered(choice);
        read(choice.text());
    }

    /** A choice is not open: what stands in its place is read. */
    void closed(Choice choice, Text instead) {
        listener.closed(choice);
        read(instead);
    }

    /** What follows comes of this choice, until it is {@link #taken}. */
    void taking(Choice choice) {
        listener.taking(choice);
    }

    void taken() {
        listener.taken();
    }

    @Override
    public void choosing(Choice choice) {
        read(choice.margin());
        read(choice.did());
    }

    @Override
    public void read(Optional<Scene> scene, Text text) {
        if (scene.isPresent()) {
            listener.in(scene.get());
        }
        read(text);
    }

    private void read(Text text) {
        if (text.paragraphs().isEmpty()) {
            return;
        }
        listener.reads(text, state);
        if (!criterion.isOffers()) {
            for (Paragraph paragraph : counted(text)) {
                paragraph.show(state, listener);
            }
        }
    }

    private Paragraph[] counted(Text text) {
        Paragraph[] known = counted.get(text);
        if (known == null) {
            known = count(text);
            counted.put(text, known);
        }
        return known;
    }

    private Paragraph[] count(Text text) {
        List<Paragraph> some = new ArrayList<>(text.paragraphs());
        some.removeIf(paragraph -> !criterion.counts(paragraph));
        return some.toArray(Paragraph[]::new);
    }
}
