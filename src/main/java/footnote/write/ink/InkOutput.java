package footnote.write.ink;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** What a run has met so far: its pieces, and those of the texts within it that have begun and not ended yet. */
final class InkOutput {
    private final Deque<List<InkPiece>> outer = new ArrayDeque<>();
    private List<InkPiece> pieces = new ArrayList<>();

    void add(InkPiece piece) {
        pieces.add(piece);
    }

    void addAll(Collection<InkPiece> more) {
        pieces.addAll(more);
    }

    /** A text begins, which is a value and no part of what is printed. */
    void beginText() {
        outer.push(pieces);
        pieces = new ArrayList<>();
    }

    /** The pieces of the text that ends here; those around it go on. */
    List<InkPiece> endText() {
        List<InkPiece> inside = pieces;
        pieces = outer.isEmpty() ? new ArrayList<>() : outer.pop();
        return List.copyOf(inside);
    }

    /** All pieces, at the end of a run; of a text that never ended, they are lost. */
    List<InkPiece> end() {
        while (!outer.isEmpty()) {
            endText();
        }
        return List.copyOf(pieces);
    }
}
