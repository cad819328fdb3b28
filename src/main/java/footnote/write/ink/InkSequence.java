package footnote.write.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sequence of ink's, as its compiler writes it: a container that counts its visits, with a named container for each wording.
 *
 * @param shuffled whether chance decides which wording counts
 * @param order    in which order they come, shuffled or not
 */
record InkSequence(InkContainer container, boolean shuffled, InkPiece.Order order, List<InkContainer> wordings) {
    InkSequence {
        wordings = List.copyOf(wordings);
    }

    /** The sequence that a container is; nothing where it is none. */
    static Optional<InkSequence> of(InkContainer container) {
        boolean is = container.steps.size() > 2
                && container.isCommand(0, "ev")
                && container.isCommand(1, "visit")
                && container.named.containsKey("s0");
        if (!is) {
            return Optional.empty();
        }
        boolean shuffled = container.hasCommand("seq");
        boolean cycle = container.hasCommand("%") || shuffled && !container.hasCommand("MIN");
        List<InkContainer> wordings = new ArrayList<>();
        InkContainer wording = container.named.get("s0");
        for (int i = 0; wording != null; wording = container.named.get("s" + ++i)) {
            wordings.add(wording);
        }
        return Optional.of(
                new InkSequence(container, shuffled, cycle ? InkPiece.Order.CYCLE : InkPiece.Order.STOPPING, wordings));
    }
}
