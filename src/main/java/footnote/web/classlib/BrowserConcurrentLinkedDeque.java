package footnote.web.classlib;

import java.util.ArrayDeque;

/** {@code java.util.concurrent.ConcurrentLinkedDeque}, in one thread. */
public final class BrowserConcurrentLinkedDeque<E> extends ArrayDeque<E> {
    private static final long serialVersionUID = 1;
}
