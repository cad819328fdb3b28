package footnote.write.twine;

import footnote.write.imported.TextCleaning;
import footnote.write.twine.markup.Links;
import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineCondition;
import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of nodes that all have a counterpart: one of each line that says something beside its links. */
final class MarkedParagraphs {
    /** How long a paragraph can be as we write it, in UTF-16 units, before it becomes several. */
    private static final int LONGEST = 50_000;

    private final OurCondition conditions;
    private final MarkedWords words;

    MarkedParagraphs(OurCondition conditions, MarkedWords words) {
        this.conditions = conditions;
        this.words = words;
    }

    /** The paragraphs of these nodes: a line each, and a conditional over several lines stands by itself. */
    List<SceneBody.Piece> of(List<MarkupNode> nodes) {
        List<SceneBody.Piece> pieces = new ArrayList<>();
        List<MarkupNode> line = new ArrayList<>();
        for (MarkupNode node : nodes) {
            boolean block = node instanceof MarkupNode.Conditional conditional
                    && hasLines(conditional)
                    && PassageFlow.isSeen(conditional);
            if (node instanceof MarkupNode.LineEnd || block) {
                end(line, pieces);
            }
            if (block) {
                block((MarkupNode.Conditional) node, pieces);
            } else if (node instanceof MarkupNode.Styled styled
                    && styled.content().stream().anyMatch(MarkupNode.LineEnd.class::isInstance)) {
                styledLines(styled, line, pieces);
            } else if (!(node instanceof MarkupNode.LineEnd)) {
                line.add(node);
            }
        }
        end(line, pieces);
        return pieces;
    }

    private static boolean hasLines(MarkupNode.Conditional conditional) {
        return conditional.content().stream()
                .anyMatch(node -> node instanceof MarkupNode.LineEnd
                        || node instanceof MarkupNode.Conditional inner && hasLines(inner));
    }

    private void styledLines(MarkupNode.Styled styled, List<MarkupNode> line, List<SceneBody.Piece> pieces) {
        List<MarkupNode> part = new ArrayList<>();
        for (MarkupNode node : styled.content()) {
            if (node instanceof MarkupNode.LineEnd) {
                line.add(new MarkupNode.Styled(styled.strong(), part, styled.from(), styled.to()));
                end(line, pieces);
                part.clear();
            } else {
                part.add(node);
            }
        }
        line.add(new MarkupNode.Styled(styled.strong(), part, styled.from(), styled.to()));
    }

    private void block(MarkupNode.Conditional conditional, List<SceneBody.Piece> pieces) {
        List<List<SceneBody.Piece>> all = conditional.branches().stream()
                .map(branch -> of(branch.content()))
                .toList();
        boolean either =
                all.size() == 2 && conditional.isComplete() && all.stream().noneMatch(List::isEmpty);
        if (either) {
            TwineCondition first = conditional.branches().get(0).condition();
            pieces.add(new SceneBody.Under(conditions.of(first), all.get(0), all.get(1)));
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isEmpty()) {
                pieces.add(
                        new SceneBody.Under(conditions.of(OurCondition.taken(conditional, i)), all.get(i), List.of()));
            }
        }
    }

    /** Makes paragraphs of a line, which is empty then. */
    private void end(List<MarkupNode> line, List<SceneBody.Piece> pieces) {
        boolean links = line.stream().anyMatch(MarkedParagraphs::hasLink);
        if (!links || line.stream().anyMatch(MarkedParagraphs::hasProse)) {
            List<MarkupNode> part = new ArrayList<>();
            int length = 0;
            for (MarkupNode node : shortened(line)) {
                int its = length(node);
                if (length + its > LONGEST) {
                    add(part, pieces);
                    length = 0;
                }
                part.add(node);
                length += its;
            }
            add(part, pieces);
        }
        line.clear();
    }

    private void add(List<MarkupNode> part, List<SceneBody.Piece> pieces) {
        boolean one = part.size() == 1 && length(part.get(0)) > LONGEST;
        if (one && part.get(0) instanceof MarkupNode.Conditional conditional) {
            block(conditional, pieces);
        } else {
            String written = words.line(part).strip();
            if (!written.isEmpty()) {
                pieces.add(new SceneBody.Line(written));
            }
        }
        part.clear();
    }

    /** How long a node is at most as we write it, in UTF-16 units: a star of its words gets an escape. */
    private int length(MarkupNode node) {
        return node instanceof MarkupNode.Words all
                ? 2 * all.text().length()
                : words.line(List.of(node)).length();
    }

    /** The nodes, with long words as several, each of which a paragraph can hold. */
    private static List<MarkupNode> shortened(List<MarkupNode> line) {
        List<MarkupNode> parts = new ArrayList<>();
        for (MarkupNode node : line) {
            if (node instanceof MarkupNode.Words all && all.text().length() > LONGEST / 2) {
                TextCleaning.pieces(all.text(), LONGEST / 2)
                        .forEach(piece -> parts.add(new MarkupNode.Words(piece, all.from(), all.to())));
            } else {
                parts.add(node);
            }
        }
        return parts;
    }

    private static boolean hasLink(MarkupNode node) {
        return node instanceof MarkupNode.Linked || node.content().stream().anyMatch(MarkedParagraphs::hasLink);
    }

    /** Whether something is said there beside links, and signs of lists. */
    private static boolean hasProse(MarkupNode node) {
        if (node instanceof MarkupNode.Linked) {
            return false;
        }
        return node.content().stream().anyMatch(MarkedParagraphs::hasProse)
                || node instanceof MarkupNode.Printed
                || node instanceof MarkupNode.Words words && !Links.isBeside(words.text());
    }
}
