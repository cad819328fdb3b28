package footnote.write.ink;

import java.util.List;
import java.util.function.Consumer;
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

    /** Calls {@code every} with each piece, and then with every piece in it. */
    void walk(Consumer<InkPiece> every) {
        pieces.forEach(piece -> piece.walk(every));
    }

    /** Whether some way through it doesn't come to what stands behind it. */
    boolean leaves() {
        return end != End.THROUGH
                || pieces.stream().flatMap(piece -> piece.inner().stream()).anyMatch(InkFlow::leaves);
    }

    /** Whether something on its way may do that. */
    boolean does(InkPiece.Doing what) {
        return pieces.stream().anyMatch(piece -> piece.does(what));
    }

    /** Whether it offers a choice, wherever. */
    boolean offers() {
        return does(InkPiece.Doing.OFFERS);
    }

    /** Whether it prints something on its way, or may. */
    boolean prints() {
        return does(InkPiece.Doing.PRINTS);
    }

    /** Whether it changes something beside what it prints. */
    boolean changes() {
        return does(InkPiece.Doing.CHANGES);
    }
}
