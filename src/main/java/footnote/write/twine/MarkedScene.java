package footnote.write.twine;

import footnote.problem.WhiteSpace;
import footnote.write.imported.TextCleaning;
import footnote.write.twine.markup.Links;
import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineCondition;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes the body of a scene of a passage whose mark-up was read. */
final class MarkedScene {
    /** How long a paragraph can be as we write it, in UTF-16 units, before it becomes several. */
    private static final int LONGEST = 50_000;

    private final ExactTranslation exact;
    private final PassageFlow flow;
    private final int place;
    private final ForeignKinds kinds;
    private final OurCondition conditions;
    private final MarkedWords words;
    /** What is left to do about a link. */
    private final Map<MarkupNode, String> todos = new IdentityHashMap<>();

    private final List<String> comments = new ArrayList<>();
    private final List<SceneBody.Option> choices = new ArrayList<>();

    MarkedScene(
            ExactTranslation exact,
            Map<String, ImportedVariable> variables,
            OurCondition conditions,
            PassageFlow flow,
            int place,
            ForeignKinds kinds) {
        this.exact = exact;
        this.flow = flow;
        this.place = place;
        this.kinds = kinds;
        this.conditions = conditions;
        this.words = new MarkedWords(variables, conditions);
    }

    /** The scene; its choices have the effects of their links alone. */
    SceneBody body(EffectWriter effects) {
        List<MarkupNode> settled = settled(flow.nodes, 0);
        List<SceneBody.Piece> text = pieces(settled);
        choices(settled, List.of(), effects);
        return new SceneBody(text, choices, comments);
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
            return MarkedScene.this.conditional(conditional, above);
        }

        @Override
        public List<MarkupNode> changes(MarkupNode.Changes set) {
            boolean carried = set.assignments().stream().allMatch(one -> exact.isCarriedOver(one.variable()));
            return carried ? List.of(set) : asItWas("what sets a variable that isn't carried over,", set, "");
        }

        @Override
        public List<MarkupNode> linked(MarkupNode.Linked link) {
            return List.of(link(link, above));
        }

        @Override
        public List<MarkupNode> aside(MarkupNode.Aside aside) {
            comments.add(flow.passage.text().substring(aside.from(), aside.to()));
            return List.of();
        }

        @Override
        public List<MarkupNode> foreign(MarkupNode.Foreign foreign) {
            return asItWas(foreign.kind(), foreign, todo(foreign));
        }
    }

    /** A link that stands in a conditional which can't be read is always open. */
    private String todo(MarkupNode.Foreign foreign) {
        return foreign.content().isEmpty() ? "" : opensWhere(foreign);
    }

    private String opensWhere(MarkupNode node) {
        String source = flow.passage.text().substring(node.from(), node.to());
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
                    ? set.assignments().stream().allMatch(one -> exact.isCarriedOver(one.variable()))
                    : node instanceof MarkupNode.Conditional conditional
                            && exact.isSayable(conditional, place, above);
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
                : Links.of(flow.passage.text().substring(link.from(), link.to()))
                        .links();
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
        String source = flow.passage.text().substring(node.from(), node.to());
        kinds.add(kind, source, flow.passage.at(node.from(), node.to()), flow.passage.name());
    }

    /** What stands there as words, and the links in it, as far as they are links of every format. */
    private List<MarkupNode> asItWas(String kind, MarkupNode node, String todo) {
        count(kind, node);
        List<MarkupNode> nodes = new ArrayList<>();
        String source = flow.passage.text().substring(node.from(), node.to());
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

    /** The paragraphs of these nodes: a line each, and a conditional over several lines stands by itself. */
    private List<SceneBody.Piece> pieces(List<MarkupNode> nodes) {
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
                .map(branch -> pieces(branch.content()))
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
        boolean links = line.stream().anyMatch(MarkedScene::hasLink);
        if (!links || line.stream().anyMatch(MarkedScene::hasProse)) {
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
        return node instanceof MarkupNode.Linked || node.content().stream().anyMatch(MarkedScene::hasLink);
    }

    /** Whether something is said there beside links, and signs of lists. */
    private static boolean hasProse(MarkupNode node) {
        if (node instanceof MarkupNode.Linked) {
            return false;
        }
        return node.content().stream().anyMatch(MarkedScene::hasProse)
                || node instanceof MarkupNode.Printed
                || node instanceof MarkupNode.Words words && !Links.isBeside(words.text());
    }

    /** Adds the choices among these nodes, each open where all the guards hold. */
    private void choices(List<MarkupNode> nodes, List<TwineCondition> guards, EffectWriter effects) {
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Linked link) {
                String name = flow.passage.text().substring(link.from(), link.to());
                choices.add(new SceneBody.Option(
                        named(link, name),
                        words.line(link.words()).strip(),
                        link.target(),
                        conditions.of(guards),
                        effects.of(link.does()),
                        todos.getOrDefault(link, ""),
                        link.from(),
                        link.to()));
            } else if (node instanceof MarkupNode.Styled styled) {
                choices(styled.content(), guards, effects);
            } else if (node instanceof MarkupNode.Conditional conditional) {
                for (int i = 0; i < conditional.branches().size(); i++) {
                    List<TwineCondition> inner = new ArrayList<>(guards);
                    inner.add(OurCondition.taken(conditional, i));
                    choices(conditional.branches().get(i).content(), inner, effects);
                }
            }
        }
    }

    /** The words of which a choice's name is made: those that a link says always. */
    private static String named(MarkupNode.Linked link, String source) {
        StringBuilder name = new StringBuilder();
        plain(link.words(), name);
        return name.length() > 0 ? name.toString() : WhiteSpace.folded(source);
    }

    private static void plain(List<MarkupNode> nodes, StringBuilder into) {
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Words words) {
                into.append(words.text());
            } else if (node instanceof MarkupNode.Styled styled) {
                plain(styled.content(), into);
            }
        }
    }
}
