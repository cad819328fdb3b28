package footnote.write.twine.markup;

import java.util.ArrayList;
import java.util.List;

/** Takes away what a player would read: what is done stays, and what can't be read, for it may do something. */
final class SilentPart implements MarkupNode.Visitor<List<MarkupNode>> {

    private SilentPart() {}

    /** What is left of these nodes. */
    static List<MarkupNode> of(List<MarkupNode> nodes) {
        SilentPart silent = new SilentPart();
        List<MarkupNode> left = new ArrayList<>();
        nodes.forEach(node -> left.addAll(node.accept(silent)));
        return left;
    }

    @Override
    public List<MarkupNode> words(MarkupNode.Words words) {
        return List.of();
    }

    @Override
    public List<MarkupNode> lineEnd(MarkupNode.LineEnd end) {
        return List.of();
    }

    @Override
    public List<MarkupNode> styled(MarkupNode.Styled styled) {
        return of(styled.content());
    }

    @Override
    public List<MarkupNode> printed(MarkupNode.Printed printed) {
        return List.of();
    }

    @Override
    public List<MarkupNode> conditional(MarkupNode.Conditional conditional) {
        return List.of(conditional.with(SilentPart::of));
    }

    @Override
    public List<MarkupNode> changes(MarkupNode.Changes changes) {
        return List.of(changes);
    }

    /** Nobody can follow a link that is not shown. */
    @Override
    public List<MarkupNode> linked(MarkupNode.Linked linked) {
        return List.of();
    }

    @Override
    public List<MarkupNode> aside(MarkupNode.Aside aside) {
        return List.of(aside);
    }

    @Override
    public List<MarkupNode> foreign(MarkupNode.Foreign foreign) {
        return List.of(foreign);
    }
}
