package footnote.write.twine.markup;

import java.util.List;

/** Makes one line of several: a space stands for the end of each. */
final class JoinedLines implements MarkupNode.Visitor<MarkupNode> {

    private JoinedLines() {}

    /** The same nodes on one line. */
    static List<MarkupNode> of(List<MarkupNode> nodes) {
        JoinedLines joined = new JoinedLines();
        return nodes.stream().map(node -> node.accept(joined)).toList();
    }

    @Override
    public MarkupNode words(MarkupNode.Words words) {
        return words;
    }

    @Override
    public MarkupNode lineEnd(MarkupNode.LineEnd end) {
        return new MarkupNode.Words(" ", end.from(), end.to());
    }

    @Override
    public MarkupNode styled(MarkupNode.Styled styled) {
        return new MarkupNode.Styled(styled.strong(), of(styled.content()), styled.from(), styled.to());
    }

    @Override
    public MarkupNode printed(MarkupNode.Printed printed) {
        return printed;
    }

    @Override
    public MarkupNode conditional(MarkupNode.Conditional conditional) {
        return conditional.with(JoinedLines::of);
    }

    @Override
    public MarkupNode changes(MarkupNode.Changes changes) {
        return changes;
    }

    /** A link's words are on one line already. */
    @Override
    public MarkupNode linked(MarkupNode.Linked linked) {
        return linked;
    }

    @Override
    public MarkupNode aside(MarkupNode.Aside aside) {
        return aside;
    }

    /** It will stand in the text as it was written, with its lines. */
    @Override
    public MarkupNode foreign(MarkupNode.Foreign foreign) {
        return foreign;
    }
}
