package footnote.write.ink;

import footnote.problem.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice point: a choice of ink's, as its JSON has it.
 *
 * @param target    the container with what follows it
 * @param words     what is printed for it before it is taken
 * @param condition when it is offered, beside being once only; null where always
 * @param once      whether it can be taken a single time
 * @param fallback  whether it is not shown, and taken where no other is open
 */
record ChoicePoint(
        InkContainer target,
        List<InkPiece> words,
        @Nullable InkValue condition,
        boolean once,
        boolean fallback,
        Span where) {
    ChoicePoint {
        words = List.copyOf(words);
    }
}
