package footnote.write.twine.markup;

import java.util.ArrayList;
import java.util.List;

/** What was read of a text so far, and the signs in it that wait for the one that closes them. */
final class OpenMarkup {
    /** How many signs may be open at a time. */
    static final int DEEPEST = 24;

    private final List<MarkupNode> nodes = new ArrayList<>();
    private final List<Open> opened = new ArrayList<>();
    private boolean tooDeep;

    /**
     * A sign that is open.
     *
     * @param key   what closes it
     * @param begin the node that stands for it as long as it is open, and remains where nothing closes it
     * @param index the place among the nodes from which on all belongs to it
     */
    record Open(String key, MarkupNode begin, int index) {}

    /** What stood between a sign and the one that closed it. */
    record Closed(MarkupNode begin, List<MarkupNode> content) {}

    void add(MarkupNode node) {
        nodes.add(node);
    }

    /**
     * Opens a sign.
     *
     * @param index the place among the nodes from which on what stands there belongs to it; the node for the sign is last
     */
    void open(String key, MarkupNode begin, int index) {
        tooDeep |= opened.size() == DEEPEST;
        if (!tooDeep) {
            nodes.add(begin);
            opened.add(new Open(key, begin, index));
        }
    }

    void open(String key, MarkupNode begin) {
        open(key, begin, nodes.size());
    }

    /** Whether more signs were open at a time than may be, so that nothing is worth reading on. */
    boolean isTooDeep() {
        return tooDeep;
    }

    boolean isOpen(String key) {
        return opened.stream().anyMatch(open -> open.key().equals(key));
    }

    /** Whether that sign is open, and was opened last. */
    boolean isLast(String key) {
        return !opened.isEmpty() && opened.get(opened.size() - 1).key().equals(key);
    }

    /** Closes the sign of that key that was opened last and is open; what was opened in it and isn't closed stays as it is. */
    Closed close(String key) {
        Open open;
        do {
            open = opened.remove(opened.size() - 1);
        } while (!open.key().equals(key));
        List<MarkupNode> from = nodes.subList(open.index(), nodes.size());
        List<MarkupNode> content = new ArrayList<>(from);
        from.clear();
        return new Closed(open.begin(), content);
    }

    /** All nodes so far; what is added from now on is not among them. */
    List<MarkupNode> nodes() {
        return List.copyOf(nodes);
    }

    int size() {
        return nodes.size();
    }

    MarkupNode get(int index) {
        return nodes.get(index);
    }

    /** Takes away the nodes from a place on, and returns them. */
    List<MarkupNode> cut(int index) {
        List<MarkupNode> rest = nodes.subList(index, nodes.size());
        List<MarkupNode> taken = new ArrayList<>(rest);
        rest.clear();
        return taken;
    }

    /** The place of the last node that is no white space; -1 where there is none. */
    int lastThatIsSeen() {
        int last = nodes.size() - 1;
        while (last >= 0 && isSpace(nodes.get(last))) {
            last--;
        }
        return last;
    }

    static boolean isSpace(MarkupNode node) {
        boolean blank = node instanceof MarkupNode.Words words && words.text().isBlank();
        return blank || node instanceof MarkupNode.LineEnd || node instanceof MarkupNode.Aside;
    }
}
