package footnote.write.ink;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens from one place of an ink story on, and how it ends.
 *
 * @param target where it goes on, for an end of the kind {@code GOES}
 */
record InkFlow(List<InkPiece> pieces, End end, @Nullable InkPointer target) {
    InkFlow {
        pieces = List.copyOf(pieces);
    }

    /** How a flow ends. */
    enum End {
        /** It goes on with what stands behind it. */
        THROUGH,
        /** It goes on elsewhere. */
        GOES,
        /** A tunnel goes back to where it was entered. */
        RETURNS,
        /** It stops: at its choices, if it offered any, or for good. */
        STOPS
    }

    /** Whether some way through it doesn't come to what stands behind it. */
    boolean leaves() {
        return end != End.THROUGH
                || pieces.stream()
                        .anyMatch(piece -> piece instanceof InkPiece.Fork fork
                                        && (fork.then().leaves()
                                                || fork.otherwise().leaves())
                                || piece instanceof InkPiece.Sequence sequence
                                        && sequence.wordings().stream().anyMatch(InkFlow::leaves));
    }

    /** Whether it offers a choice, wherever. */
    boolean offers() {
        return pieces.stream()
                .anyMatch(piece -> piece instanceof InkPiece.Choice
                        || piece instanceof InkPiece.Fork fork
                                && (fork.then().offers() || fork.otherwise().offers())
                        || piece instanceof InkPiece.Sequence sequence
                                && sequence.wordings().stream().anyMatch(InkFlow::offers));
    }

    /** Whether it prints something on its way, or may. */
    boolean prints() {
        return pieces.stream()
                .anyMatch(piece -> piece instanceof InkPiece.Words words
                                && !words.words().isBlank()
                        || piece instanceof InkPiece.Print
                        || piece instanceof InkPiece.Fork fork
                                && (fork.then().prints() || fork.otherwise().prints())
                        || piece instanceof InkPiece.Sequence sequence
                                && sequence.wordings().stream().anyMatch(InkFlow::prints));
    }

    /** Whether it changes something beside what it prints. */
    boolean changes() {
        return pieces.stream()
                .anyMatch(piece -> piece instanceof InkPiece.Assign
                        || piece instanceof InkPiece.Entered
                        || piece instanceof InkPiece.Fork fork
                                && (fork.then().changes() || fork.otherwise().changes())
                        || piece instanceof InkPiece.Sequence);
    }
}
