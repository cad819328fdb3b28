package footnote.write.ink;

import footnote.write.imported.ImportException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Ways from scene to scene that lead round without a choice: with us there are none, so each is cut. */
final class EndlessWays {
    /** How many scenes may follow each other without a choice. */
    private static final int LONGEST = 2_000;

    /** A block that is being gone through, with the ways out of it that are left. */
    private record Open(Block block, Iterator<Tail.To> ways) {}

    private EndlessWays() {}

    /**
     * Cuts them.
     *
     * @return the blocks at which the story ends in their place
     * @throws ImportException where more scenes follow each other without a choice than can be
     */
    static List<Block> cut(List<Block> blocks, InkRemarks remarks) throws ImportException {
        List<Block> ends = new java.util.ArrayList<>();
        Map<Block, Integer> lengths = new IdentityHashMap<>();
        for (Block first : blocks) {
            if (!lengths.containsKey(first)) {
                cutFrom(first, lengths, ends, remarks);
            }
        }
        return ends;
    }

    private static void cutFrom(Block first, Map<Block, Integer> lengths, List<Block> ends, InkRemarks remarks)
            throws ImportException {
        Deque<Open> open = new ArrayDeque<>();
        Map<Block, Boolean> onTheWay = new IdentityHashMap<>();
        open.push(new Open(first, first.body.tail().places().iterator()));
        onTheWay.put(first, true);
        while (!open.isEmpty()) {
            Open top = open.element();
            if (!top.ways.hasNext()) {
                open.pop();
                onTheWay.remove(top.block);
                int length = 1;
                for (Tail.To way : top.block.body.tail().places()) {
                    length = Math.max(length, 1 + lengths.getOrDefault(way.block, 0));
                }
                if (length > LONGEST) {
                    throw ImportException.cut(top.block.where + ": more than " + LONGEST
                            + " scenes follow each other without a choice from here, and that is the limit");
                }
                lengths.put(top.block, length);
                continue;
            }
            Tail.To way = top.ways.next();
            if (onTheWay.containsKey(way.block)) {
                remarks.add(
                        top.block.where,
                        top.block.knot,
                        "the way back to \"" + way.block.title + "\" without a choice",
                        "no story of ours goes round by itself, so it ends there");
                way.block = end(top.block);
                ends.add(way.block);
            } else if (!lengths.containsKey(way.block)) {
                open.push(new Open(way.block, way.block.body.tail().places().iterator()));
                onTheWay.put(way.block, true);
            }
        }
    }

    private static Block end(Block of) {
        return new Block(of.title, of.address, of.where);
    }
}
