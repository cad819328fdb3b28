package footnote.write.ink;

import java.util.ArrayList;
import java.util.List;

/** Where it goes on at the end of a block or of what follows a choice. */
sealed interface Tail {
    /** Adds each place at which it can go on. */
    void addPlaces(List<To> places);

    /** Whether it may be the end of a step: at choices, or of the story. */
    boolean stops();

    /** It goes on with a block. */
    final class To implements Tail {
        Block block;

        To(Block block) {
            this.block = block;
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

    record Split(Asked asked, Tail then, Tail otherwise) implements Tail {
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
    record Stop() implements Tail {
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
