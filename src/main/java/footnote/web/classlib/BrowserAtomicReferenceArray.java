package footnote.web.classlib;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code java.util.concurrent.atomic.AtomicReferenceArray}, in one thread. */
public final class BrowserAtomicReferenceArray<E> {
    private final List<@Nullable E> cells;

    /** As many cells, with nothing in them. */
    public BrowserAtomicReferenceArray(int length) {
        this.cells = new ArrayList<>(Collections.nCopies(length, null));
    }

    /** What is in a cell. */
    public @Nullable E get(int index) {
        return cells.get(index);
    }

    /** Puts something into a cell. */
    public void set(int index, @Nullable E value) {
        cells.set(index, value);
    }

    /** Puts something into a cell; what was in it before. */
    public @Nullable E getAndSet(int index, @Nullable E value) {
        return cells.set(index, value);
    }
}
