package footnote.write.twine;

import footnote.write.imported.TextCleaning;
import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineCondition;
import footnote.write.twine.markup.TwineValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes nodes that all have a counterpart as a string of ours: with stars for emphasis, and braces for what depends. */
final class MarkedWords {
    private final Map<String, ImportedVariable> variables;
    private final OurCondition conditions;

    MarkedWords(Map<String, ImportedVariable> variables, OurCondition conditions) {
        this.variables = variables;
        this.conditions = conditions;
    }

    /** The nodes as one line; line ends are spaces. */
    String line(List<MarkupNode> nodes) {
        Sink sink = new Sink(false, false, false);
        sink.all(nodes, false, false);
        return sink.closed();
    }

    /** A string that grows, and which of the two kinds of emphasis is open at its end. */
    private final class Sink {
        private final StringBuilder out = new StringBuilder();
        private final boolean inBraces;
        private final boolean baseEmphasis;
        private final boolean baseStrong;
        private boolean emphasis;
        private boolean strong;

        /** @param emphasis what is open around it, and likewise {@code strong} */
        Sink(boolean inBraces, boolean emphasis, boolean strong) {
            this.inBraces = inBraces;
            this.baseEmphasis = emphasis;
            this.baseStrong = strong;
            this.emphasis = emphasis;
            this.strong = strong;
        }

        String closed() {
            marks(baseEmphasis, baseStrong);
            guardBackslash();
            return out.toString();
        }

        /** Opens and closes marks, so that what follows is said so. */
        private void marks(boolean asEmphasis, boolean asStrong) {
            if (asEmphasis != emphasis || asStrong != strong) {
                guardBackslash();
                boolean behindBraces =
                        out.length() > 1 && out.charAt(out.length() - 1) == '}' && out.charAt(out.length() - 2) == '*';
                out.append(behindBraces ? " " : "");
                out.append(asStrong != strong ? "**" : "").append(asEmphasis != emphasis ? "*" : "");
            }
            emphasis = asEmphasis;
            strong = asStrong;
        }

        /** A backslash would make a plain character of the sign that follows. */
        private void guardBackslash() {
            if (out.length() > 0 && out.charAt(out.length() - 1) == '\\') {
                out.append(' ');
            }
        }

        void all(List<MarkupNode> nodes, boolean asEmphasis, boolean asStrong) {
            Writer writer = new Writer(this, asEmphasis, asStrong);
            nodes.forEach(node -> node.accept(writer));
        }

        private void words(String words, boolean asEmphasis, boolean asStrong) {
            boolean blank = words.isBlank();
            marks(blank ? emphasis && asEmphasis : asEmphasis, blank ? strong && asStrong : asStrong);
            out.append(inBraces ? TextCleaning.escapedInBraces(words) : TextCleaning.escaped(words));
        }

        private void value(ImportedVariable variable, boolean asEmphasis, boolean asStrong) {
            marks(asEmphasis, asStrong);
            guardBackslash();
            if (variable.kind() instanceof TwineValue.Flag) {
                out.append("{").append(variable.name()).append(": true|false}");
            } else if (variable.names().containsKey(ImportedVariable.EMPTY)) {
                String empty = variable.names().get(ImportedVariable.EMPTY);
                out.append("{").append(variable.name()).append(" != ").append(empty);
                out.append(": {").append(variable.name()).append("}}");
            } else {
                out.append("{").append(variable.name()).append("}");
            }
        }

        private void conditional(MarkupNode.Conditional conditional, boolean asEmphasis, boolean asStrong) {
            List<MarkupNode.Branch> branches = conditional.branches();
            List<String> wordings = branches.stream()
                    .map(branch -> wording(branch.content(), asEmphasis, asStrong))
                    .toList();
            if (wordings.stream().allMatch(String::isEmpty)) {
                return;
            }
            marks(asEmphasis, asStrong);
            guardBackslash();
            boolean either = branches.size() == 2 && conditional.isComplete();
            if (either && wordings.stream().noneMatch(String::isEmpty)) {
                braces(branches.get(0).condition(), wordings.get(0) + "|" + wordings.get(1));
                return;
            }
            for (int i = 0; i < branches.size(); i++) {
                if (!wordings.get(i).isEmpty()) {
                    braces(OurCondition.taken(conditional, i), wordings.get(i));
                }
            }
        }

        private String wording(List<MarkupNode> content, boolean asEmphasis, boolean asStrong) {
            Sink sink = new Sink(true, asEmphasis, asStrong);
            sink.all(content, asEmphasis, asStrong);
            return sink.closed();
        }

        private void braces(TwineCondition condition, String wording) {
            boolean marked = wording.startsWith("*") && out.length() > 0 && out.charAt(out.length() - 1) == '*';
            out.append(marked ? " " : "");
            out.append("{")
                    .append(conditions.of(condition))
                    .append(": ")
                    .append(wording)
                    .append("}");
        }
    }

    /** Writes nodes that are all emphasised, or strong, in the same way. */
    private final class Writer implements MarkupNode.Visitor<Boolean> {
        private final Sink sink;
        private final boolean emphasis;
        private final boolean strong;

        Writer(Sink sink, boolean emphasis, boolean strong) {
            this.sink = sink;
            this.emphasis = emphasis;
            this.strong = strong;
        }

        @Override
        public Boolean words(MarkupNode.Words words) {
            sink.words(words.text(), emphasis, strong);
            return true;
        }

        @Override
        public Boolean lineEnd(MarkupNode.LineEnd end) {
            sink.words(" ", emphasis, strong);
            return true;
        }

        @Override
        public Boolean styled(MarkupNode.Styled styled) {
            sink.all(styled.content(), emphasis || !styled.strong(), strong || styled.strong());
            return true;
        }

        @Override
        public Boolean printed(MarkupNode.Printed printed) {
            sink.value(Objects.requireNonNull(variables.get(printed.variable())), emphasis, strong);
            return true;
        }

        @Override
        public Boolean conditional(MarkupNode.Conditional conditional) {
            sink.conditional(conditional, emphasis, strong);
            return true;
        }

        /** A change is an effect of a choice, and no words. */
        @Override
        public Boolean changes(MarkupNode.Changes changes) {
            return true;
        }

        @Override
        public Boolean linked(MarkupNode.Linked link) {
            sink.all(link.words(), emphasis, strong);
            return true;
        }

        @Override
        public Boolean aside(MarkupNode.Aside aside) {
            return true;
        }

        /** None is left: it became the words that stand there. */
        @Override
        public Boolean foreign(MarkupNode.Foreign foreign) {
            return true;
        }
    }
}
