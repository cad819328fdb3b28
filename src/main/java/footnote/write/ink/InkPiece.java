package footnote.write.ink;

import footnote.problem.Span;
import java.util.List;

/** One thing that happens on the way through an ink story. */
sealed interface InkPiece {
    record Words(String words) implements InkPiece {}

    /** The end of a line. */
    record Break() implements InkPiece {}

    /** What stands before it and behind it belongs to one line. */
    record Glue() implements InkPiece {}

    record Print(InkValue value, Span where) implements InkPiece {}

    record Assign(String variable, InkValue value, Span where) implements InkPiece {}

    record Fork(InkValue condition, InkFlow then, InkFlow otherwise, Span where) implements InkPiece {}

    /** Wordings of which one counts, by how often the container that holds them was entered. */
    record Sequence(InkContainer container, Order order, List<InkFlow> wordings) implements InkPiece {}

    record Choice(ChoicePoint choice) implements InkPiece {}

    /** A container begins whose entering may be counted. */
    record Entered(InkContainer container) implements InkPiece {}

    /** In which order a sequence takes its wordings. */
    enum Order {
        /** The last one again and again. */
        STOPPING,
        /** From the first again. */
        CYCLE
    }

    /** The words alone, without what depends on the moment. */
    static String words(List<InkPiece> pieces) {
        StringBuilder words = new StringBuilder();
        for (InkPiece piece : pieces) {
            if (piece instanceof Words one) {
                words.append(one.words());
            }
        }
        return words.toString();
    }
}
