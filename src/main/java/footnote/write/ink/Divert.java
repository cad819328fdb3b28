package footnote.write.ink;

import java.util.ArrayList;
import java.util.List;

/** Where it goes on at the end of a scene that is drafted, or of what follows a choice. */
sealed interface Divert {
    /** Adds each place at which it can go on. */
    void addPlaces(List<To> places);

    /** Whether it may be the end of a step: at choices, or of the story. */
    boolean stops();

    /** It goes on with a scene. */
    final class To implements Divert {
        DraftScene draft;

        To(DraftScene draft) {
            this.draft = draft;
        }

        @Override
        public void addPlaces(List<To> places) {
            places.add(this);
        }

        @Override
        public boolean stops() {
            return false;
        }
    }

    /** It goes on by the one where a condition holds, and by the other where it doesn't. */
    record Conditional(AskedGuard asked, Divert then, Divert otherwise) implements Divert {
        @Override
        public void addPlaces(List<To> places) {
            then.addPlaces(places);
            otherwise.addPlaces(places);
        }

        @Override
        public boolean stops() {
            return then.stops() || otherwise.stops();
        }
    }

    /** Choices are open now; where there are none, the story ends. */
    record Done() implements Divert {
        @Override
        public void addPlaces(List<To> places) {}

        @Override
        public boolean stops() {
            return true;
        }
    }

    /** Every place at which it can go on. */
    default List<To> places() {
        List<To> places = new ArrayList<>();
        addPlaces(places);
        return places;
    }
}
