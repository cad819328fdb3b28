package footnote.write.twine;

import footnote.write.imported.TextCleaning;
import footnote.write.twine.markup.Links;
import footnote.write.twine.markup.MarkupNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the words that stand in a passage in the place of mark-up that has no counterpart, and counts it; what is left has one.
 *
 * <p>Links in such words stay links, with a remark on what is left to do where something hung on what is lost.
 */
final class MarkupFallback {
    private final ExactTranslation exact;
    private final PassageFlow flow;
    private final int place;
    private final ForeignKinds kinds;
    /** What is left to do about a link. */
    private final Map<MarkupNode, String> todos = new IdentityHashMap<>();

    private final List<String> comments = new ArrayList<>();

    /** @param place the place of the scene that the passage becomes */
    MarkupFallback(ExactTranslation exact, PassageFlow flow, int place, ForeignKinds kinds) {
        this.exact = exact;
        this.flow = flow;
        this.place = place;
        this.kinds = kinds;
    }

    /** The nodes of the whole passage. */
    List<MarkupNode> settled() {
        return settled(flow.nodes, 0);
    }

    /** The comments that were met, as they are written. */
    List<String> comments() {
        return comments;
    }

    /** What is left to do about a link; empty for nothing. */
    String todo(MarkupNode.Linked link) {
        return todos.getOrDefault(link, "");
    }

    /**
     * The nodes, with what has no counterpart as the words that stand there.
     *
     * @param above the weight of the conditionals in which they stand
     */
    private List<MarkupNode> settled(List<MarkupNode> nodes, int above) {
        Settled settle = new Settled(above);
        return nodes.stream().flatMap(node -> node.accept(settle).stream()).toList();
    }

    /** What becomes of a node. */
    private final class Settled implements MarkupNode.Visitor<List<MarkupNode>> {
        /** The weight of the conditionals in which it stands. */
        private final int above;

        Settled(int above) {
            this.above = above;
        }

        @Override
        public List<MarkupNode> words(MarkupNode.Words all) {
            return List.of(all);
        }

        @Override
        public List<MarkupNode> lineEnd(MarkupNode.LineEnd end) {
            return List.of(end);
        }

        @Override
        public List<MarkupNode> styled(MarkupNode.Styled styled) {
            return List.of(new MarkupNode.Styled(
                    styled.strong(), settled(styled.content(), above), styled.from(), styled.to()));
        }

        @Override
        public List<MarkupNode> printed(MarkupNode.Printed printed) {
            return exact.isSayable(printed, place)
                    ? List.of(printed)
                    : asItWas("the variable $" + printed.variable(), printed, "");
        }

        @Override
        public List<MarkupNode> conditional(MarkupNode.Conditional conditional) {
            return MarkupFallback.this.conditional(conditional, above);
        }

        @Override
        public List<MarkupNode> changes(MarkupNode.Changes set) {
            return exact.isCarriedOver(set)
                    ? List.of(set)
                    : asItWas("what sets a variable that isn't carried over,", set, "");
        }

        @Override
        public List<MarkupNode> linked(MarkupNode.Linked link) {
            return List.of(link(link, above));
        }

        @Override
        public List<MarkupNode> aside(MarkupNode.Aside aside) {
            comments.add(flow.source(aside));
            return List.of();
        }

        @Override
        public List<MarkupNode> foreign(MarkupNode.Foreign foreign) {
            return asItWas(foreign.kind(), foreign, foreign.content().isEmpty() ? "" : opensWhere(foreign));
        }
    }

    /** What is left to do about a link that stands in something which can't be read: it is always open. */
    private String opensWhere(MarkupNode node) {
        String source = flow.source(node);
        String begin = source.substring(0, Math.min(source.length(), 200));
        int end = begin.startsWith("<<") ? begin.indexOf(">>") + 2 : begin.indexOf('[');
        return "In Twine it stands in " + TextCleaning.line(begin.substring(0, end > 1 ? end : begin.length()))
                + ": say when it is open.";
    }

    private List<MarkupNode> conditional(MarkupNode.Conditional conditional, int above) {
        if (!exact.isSayable(conditional, place, above)) {
            return asItWas("a condition", conditional, opensWhere(conditional));
        }
        int weight = above + OurCondition.weight(conditional);
        return List.of(conditional.with(content -> settled(content, weight)));
    }

    private MarkupNode link(MarkupNode.Linked link, int above) {
        for (MarkupNode node : link.does()) {
            boolean carried = node instanceof MarkupNode.Changes set
                    ? exact.isCarriedOver(set)
                    : node instanceof MarkupNode.Conditional conditional && exact.isSayable(conditional, place, above);
            if (!carried) {
                count("what a link sets,", node);
            }
        }
        return new MarkupNode.Linked(words(link, above), link.target(), link.does(), link.from(), link.to());
    }

    /** What a link says or, where something of it can't be said, its words as they stand there. */
    private List<MarkupNode> words(MarkupNode.Linked link, int above) {
        List<Links.Link> source = link.words().stream().allMatch(node -> isSayable(node, above))
                ? List.of()
                : Links.of(flow.source(link)).links();
        if (source.isEmpty()) {
            return settled(link.words(), above);
        }
        kinds.add(
                "what hangs on the moment in the words of a link,",
                source.get(0).words(),
                flow.passage.at(link.from(), link.to()),
                flow.passage.name());
        return List.of(new MarkupNode.Words(source.get(0).words(), link.from(), link.to()));
    }

    private boolean isSayable(MarkupNode node, int above) {
        if (node instanceof MarkupNode.Printed printed) {
            return exact.isSayable(printed, place);
        }
        return !(node instanceof MarkupNode.Conditional conditional)
                || exact.isSayable(conditional, place, above)
                        && conditional.branches().stream()
                                .flatMap(branch -> branch.content().stream())
                                .allMatch(inner -> isSayable(inner, above + OurCondition.weight(conditional)));
    }

    private void count(String kind, MarkupNode node) {
        String source = flow.source(node);
        kinds.add(kind, source, flow.passage.at(node.from(), node.to()), flow.passage.name());
    }

    /** What stands there as words, and the links in it, as far as they are links of every format. */
    private List<MarkupNode> asItWas(String kind, MarkupNode node, String todo) {
        count(kind, node);
        List<MarkupNode> nodes = new ArrayList<>();
        String source = flow.source(node);
        int at = 0;
        for (Links.Link link : Links.of(source).links()) {
            words(source, at, link.from(), node.from(), nodes);
            int from = node.from() + link.from();
            int to = node.from() + link.to();
            MarkupNode.Linked linked = new MarkupNode.Linked(
                    List.of(new MarkupNode.Words(link.words(), from, to)), link.target(), List.of(), from, to);
            if (!link.setter().isEmpty()) {
                kinds.add("what a link sets,", link.setter(), flow.passage.at(from, to), flow.passage.name());
            }
            if (!todo.isEmpty()) {
                todos.put(linked, todo);
            }
            nodes.add(linked);
            at = link.to();
        }
        words(source, at, source.length(), node.from(), nodes);
        return nodes;
    }

    private static void words(String source, int from, int to, int offset, List<MarkupNode> into) {
        int at = from;
        for (int end = source.indexOf('\n', at); end >= 0 && end < to; end = source.indexOf('\n', at)) {
            into.add(new MarkupNode.Words(source.substring(at, end), offset + at, offset + end));
            into.add(new MarkupNode.LineEnd(offset + end, offset + end + 1));
            at = end + 1;
        }
        if (at < to) {
            into.add(new MarkupNode.Words(source.substring(at, to), offset + at, offset + to));
        }
    }
}
