package footnote.report;

import footnote.game.Page;
import footnote.game.Step;
import footnote.story.Passage;
import footnote.story.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A choice that was made.
 *
 * @param moment the number of the page on which it was made, from 0
 * @param chosen the words that it had when it was made
 */
public record Decision(int moment, Scene scene, Page.Offer offer, Step.Chosen chosen) {
    public Decision {
        Objects.requireNonNull(scene);
        Objects.requireNonNull(offer);
        Objects.requireNonNull(chosen);
    }

    /** The choices made in a playthrough, in order. */
    static List<Decision> of(PageHistory history) {
        List<Decision> decisions = new ArrayList<>();
        for (PageHistory.Moment moment : history.moments()) {
            moment.taken()
                    .ifPresent(offer -> decisions.add(new Decision(
                            moment.number(),
                            moment.page().scene(),
                            offer,
                            moment.chosen().orElseThrow())));
        }
        return decisions;
    }

    /** Its number among the choices made, from 1. */
    public int number() {
        return moment + 1;
    }

    /** The scene in which it was made, and its date. */
    public String heading() {
        String date = scene.date().words();
        return scene.title() + (date.isEmpty() ? "" : ", " + date);
    }

    public Passage passage() {
        return offer.passage();
    }

    /** What could be known of its passage when it was made. */
    public KnownThen known() {
        return KnownThen.of(passage().date(), scene.date());
    }
}
