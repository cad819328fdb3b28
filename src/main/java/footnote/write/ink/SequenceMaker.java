package footnote.write.ink;

import footnote.problem.Span;
import java.util.List;

/** Makes of a sequence of ink's what braces with bars are with us or, where they aren't the same, conditionals and a counter. */
final class SequenceMaker {
    /** As many wordings as braces of ours may have. */
    private static final int MOST_WORDINGS = 16;

    private final DraftMaker maker;

    SequenceMaker(DraftMaker maker) {
        this.maker = maker;
    }

    /** Whether a sequence is what braces with bars are: the next wording each time that the scene is read. */
    static boolean isPlain(InkPiece.Sequence sequence) {
        return sequence.order() == InkPiece.Order.STOPPING
                && sequence.wordings().size() > 1
                && sequence.wordings().size() <= MOST_WORDINGS
                && sequence.wordings().stream().anyMatch(InkFlow::prints)
                && sequence.wordings().stream()
                        .allMatch(one -> !one.leaves()
                                && !one.offers()
                                && !one.changes()
                                && one.pieces().stream().noneMatch(InkPiece.Fork.class::isInstance)
                                && isOneLine(one));
    }

    private static boolean isOneLine(InkFlow flow) {
        int lines = 0;
        boolean open = false;
        for (InkPiece piece : flow.pieces()) {
            boolean words = piece.does(InkPiece.Doing.PRINTS);
            lines += words && !open ? 1 : 0;
            open = words || open && !(piece instanceof InkPiece.Break);
        }
        return lines <= 1;
    }

    /**
     * Any other sequence as conditionals on a variable that counts.
     *
     * @param parts to which the counting is added
     */
    InkPiece.Fork counted(InkPiece.Sequence sequence, List<DraftPart> parts) {
        int size = sequence.wordings().size();
        String name = sequenceName(sequence.container());
        InkVariable variable = maker.sequence(sequence.container(), name, size);
        variable.used = true;
        if (sequence.order() == InkPiece.Order.CYCLE) {
            parts.add(new DraftPart.Change(new StepEffect.When(
                    new Guard.Compare(variable.id, "=", Integer.toString(size - 1)),
                    List.of(new StepEffect.Assign(variable.id, "-1")))));
        }
        parts.add(new DraftPart.Change(new StepEffect.Add(variable.id, 1)));
        InkFlow otherwise = sequence.wordings().get(size - 1);
        Span where = sequence.container().where();
        for (int i = size - 2; i >= 0; i--) {
            InkValue is = InkValue.operation(
                    "==", List.of(new InkValue.Variable(maker.inkName(sequence.container())), new InkValue.Whole(i)));
            InkPiece.Fork fork = new InkPiece.Fork(is, sequence.wordings().get(i), otherwise, where);
            InkFlow.End end = InkFlow.End.THROUGH;
            otherwise = new InkFlow(List.of(fork), end, null);
        }
        return otherwise.pieces().size() == 1 && otherwise.pieces().get(0) instanceof InkPiece.Fork fork
                ? fork
                : new InkPiece.Fork(new InkValue.Truth(true), otherwise, otherwise, where);
    }

    private static String sequenceName(InkContainer container) {
        return container.title().isEmpty() ? "sequence" : "sequence " + container.title();
    }
}
