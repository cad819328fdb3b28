package footnote.write.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in an ink story at which it can go on: what its runtime calls a pointer.
 *
 * @param step the 0-based step of the container; its number of steps stands for its end
 */
record InkPointer(InkContainer container, int step) {
    static InkPointer startOf(InkContainer container) {
        return new InkPointer(container, 0);
    }

    boolean isStart() {
        return step == 0;
    }

    /**
     * The containers that ink counts as entered by a divert to this place: those in which one was not before, and those
     * that count each time that one comes to their beginning.
     *
     * @param from where the divert stands
     */
    List<InkContainer> enteredFrom(InkContainer from) {
        List<InkContainer> entered = new ArrayList<>();
        boolean atStart = step == 0;
        InkContainer in = container;
        while (in != null && (!from.isIn(in) || in.countsStarts)) {
            if (atStart || !in.countsStarts) {
                entered.add(in);
            }
            atStart &= in.place == 0;
            in = in.parent;
        }
        return entered;
    }
}
