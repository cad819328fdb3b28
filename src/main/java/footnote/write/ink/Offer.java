package footnote.write.ink;

import footnote.problem.Span;
import java.util.ArrayList;
import java.util.List;

/** A choice to be. */
final class Offer {
    final InkChoice choice;
    final List<Part> words;
    /** When it is open: all of these must hold, those under conditions included. */
    final List<Asked> asked = new ArrayList<>();
    /** Of the conditionals in which it stands, each with whether it stands where the condition holds. */
    final List<Under> under = new ArrayList<>();
    /** What follows it. */
    Body content = new Body(List.of(), List.of(), new Tail.Stop());

    String id = "";
    /** That it was taken. */
    final HappenedMark mark;
    /** Whether the game itself is to offer it a single time. */
    final boolean once;

    record Under(Asked asked, boolean holds) {}

    Offer(InkChoice choice, List<Part> words, HappenedMark mark, boolean once) {
        this.choice = choice;
        this.words = words;
        this.mark = mark;
        this.once = once;
        mark.offer = this;
    }

    Span where() {
        return choice.where();
    }

    /** When it is open, beside being there once. */
    Guard guard() {
        List<Guard> all = new ArrayList<>();
        under.forEach(one -> all.add(one.holds ? one.asked.guard : one.asked.guard.not()));
        asked.forEach(one -> all.add(one.guard));
        return Guard.all(all);
    }
}
