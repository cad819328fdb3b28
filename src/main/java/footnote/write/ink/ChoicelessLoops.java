package footnote.write.ink;

import footnote.write.imported.ImportException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Ways from scene to scene that lead round without a choice: with us there are none, so each is cut. */
final class ChoicelessLoops {
    /** How many scenes may follow each other without a choice. */
    private static final int LONGEST = 2_000;

    /** A scene that is being gone through, with the ways out of it that are left. */
    private record Open(DraftScene draft, Iterator<Divert.To> ways) {}

    private ChoicelessLoops() {}

    /**
     * Cuts them.
     *
     * @return the scenes at which the story ends in their place
     * @throws ImportException where more scenes follow each other without a choice than can be
     */
    static List<DraftScene> cut(List<DraftScene> drafts, InkRemarks remarks) throws ImportException {
        List<DraftScene> ends = new ArrayList<>();
        Map<DraftScene, Integer> lengths = new IdentityHashMap<>();
        for (DraftScene first : drafts) {
            if (!lengths.containsKey(first)) {
                cutFrom(first, lengths, ends, remarks);
            }
        }
        return ends;
    }

    private static void cutFrom(
            DraftScene first, Map<DraftScene, Integer> lengths, List<DraftScene> ends, InkRemarks remarks)
            throws ImportException {
        Deque<Open> open = new ArrayDeque<>();
        Map<DraftScene, Boolean> onTheWay = new IdentityHashMap<>();
        open.push(new Open(first, first.body.divert().places().iterator()));
        onTheWay.put(first, true);
        while (!open.isEmpty()) {
            Open top = open.element();
            if (!top.ways.hasNext()) {
                open.pop();
                onTheWay.remove(top.draft);
                int length = 1;
                for (Divert.To way : top.draft.body.divert().places()) {
                    length = Math.max(length, 1 + lengths.getOrDefault(way.draft, 0));
                }
                if (length > LONGEST) {
                    throw ImportException.cut(top.draft.where + ": more than " + LONGEST
                            + " scenes follow each other without a choice from here, and that is the limit");
                }
                lengths.put(top.draft, length);
                continue;
            }
            Divert.To way = top.ways.next();
            if (onTheWay.containsKey(way.draft)) {
                remarks.add(
                        top.draft.where,
                        top.draft.knot,
                        "the way back to \"" + way.draft.title + "\" without a choice",
                        "no story of ours goes round by itself, so it ends there");
                way.draft = end(top.draft);
                ends.add(way.draft);
            } else if (!lengths.containsKey(way.draft)) {
                open.push(new Open(way.draft, way.draft.body.divert().places().iterator()));
                onTheWay.put(way.draft, true);
            }
        }
    }

    private static DraftScene end(DraftScene of) {
        return new DraftScene(of.title, of.pointer, of.where);
    }
}
