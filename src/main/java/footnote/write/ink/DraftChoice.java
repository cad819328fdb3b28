package footnote.write.ink;

import footnote.problem.Span;
import java.util.ArrayList;
import java.util.List;

/** A choice of ours that is being drafted, of a choice point of ink's. */
final class DraftChoice {
    final ChoicePoint point;
    final List<DraftPart> words;
    /** When it is open: all of these must hold, those under conditions included. */
    final List<AskedGuard> asked = new ArrayList<>();
    /** The conditionals in which it stands. */
    final List<Under> under = new ArrayList<>();
    /** What follows it. */
    DraftBody content = new DraftBody(List.of(), List.of(), new Divert.Done());

    String id = "";
    /** That it was taken. */
    final HappenedMark mark;
    /** Whether the game itself is to offer it a single time. */
    final boolean once;

    /** A conditional in which a choice stands, and whether it stands where the condition holds. */
    record Under(AskedGuard asked, boolean holds) {}

    DraftChoice(ChoicePoint point, List<DraftPart> words, HappenedMark mark, boolean once) {
        this.point = point;
        this.words = words;
        this.mark = mark;
        this.once = once;
        mark.choice = this;
    }

    Span where() {
        return point.where();
    }

    /** When it is open, beside being there once. */
    Guard guard() {
        List<Guard> all = new ArrayList<>();
        under.forEach(one -> all.add(one.holds ? one.asked.guard : one.asked.guard.not()));
        asked.forEach(one -> all.add(one.guard));
        return Guard.all(all);
    }
}
