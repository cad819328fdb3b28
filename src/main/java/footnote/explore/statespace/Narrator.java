package footnote.explore.statespace;

import footnote.game.TextListener;
import footnote.story.Choice;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells an {@link ExplorationListener} what a player meets in the present state and on a step from it, in that order. */
final class Narrator implements TextListener {
    private final Role role;
    private final SlicingCriterion criterion;
    private final MutableState state;
    private final ExplorationListener listener;
    /** By text, the paragraphs that the criterion counts. */
    private final Map<Text, Paragraph[]> counted = new IdentityHashMap<>();

    Narrator(Role role, SlicingCriterion criterion, MutableState state, ExplorationListener listener) {
        this.role = role;
        this.criterion = criterion;
        this.state = state;
        this.listener = listener;
    }

    /** The player is in a scene with choices, or in an ending: what is read there before a choice is made. */
    void scene(Scene scene) {
        listener.in(scene);
        listener.here(state);
        for (Role.Shown shown : role.shows()) {
            if (criterion.counts(shown)) {
                state.ask(shown.condition());
            }
        }
        read(scene.text());
        if (listener.readsEndings()) {
            scene.ending().ifPresent(ending -> read(ending.about()));
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
        scene.ifPresent(listener::in);
        read(text);
    }

    private void read(Text text) {
        if (text.paragraphs().isEmpty()) {
            return;
        }
        listener.reads(text, state);
        if (!criterion.isOffers()) {
            for (Paragraph paragraph : counted.computeIfAbsent(text, this::count)) {
                paragraph.show(state, listener);
            }
        }
    }

    private Paragraph[] count(Text text) {
        List<Paragraph> some = new ArrayList<>(text.paragraphs());
        some.removeIf(paragraph -> !criterion.counts(paragraph));
        return some.toArray(Paragraph[]::new);
    }
}
