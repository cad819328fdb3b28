package footnote.write.twine.markup;

import footnote.write.twine.markup.ExpressionToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the words of a link that SugarCube takes for a script: a text in quotation marks, or a sum of such, of variables, and
 * of what hangs on a condition.
 */
final class ScriptedWords {
    private final int from;
    private final int to;

    private ScriptedWords(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The words, values and conditionals that a script puts together; nothing where it is none, or does something else. */
    static Optional<List<MarkupNode>> of(String script, int from, int to) {
        return ExpressionToken.of(script)
                .filter(tokens -> !tokens.isEmpty())
                .flatMap(tokens -> new ScriptedWords(from, to).sum(tokens));
    }

    /** What is added to a text, or to which one is added, is a text; two numbers would become another one. */
    private Optional<List<MarkupNode>> sum(List<ExpressionToken> all) {
        List<ExpressionToken> tokens = ExpressionToken.unbracketed(all);
        Optional<Ternary> either = Ternary.of(tokens);
        if (either.isPresent()) {
            return either(either.get());
        }
        List<List<ExpressionToken>> parts = ExpressionToken.split(tokens, token -> token.is("+"));
        if (parts.size() > 1 && !isText(parts.get(0)) && !isText(parts.get(1))) {
            return Optional.empty();
        }
        List<MarkupNode> nodes = new ArrayList<>();
        for (List<ExpressionToken> part : parts) {
            Optional<List<MarkupNode>> read = part(part);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            nodes.addAll(read.get());
        }
        return Optional.of(nodes);
    }

    private static boolean isText(List<ExpressionToken> part) {
        return part.size() == 1 && part.get(0).kind() == Kind.TEXT;
    }

    private Optional<List<MarkupNode>> part(List<ExpressionToken> part) {
        if (isText(part)) {
            return Optional.of(List.of(new MarkupNode.Words(part.get(0).text(), from, to)));
        } else if (part.size() == 1 && part.get(0).kind() == Kind.VARIABLE) {
            return Optional.of(List.of(new MarkupNode.Printed(part.get(0).text(), from, to)));
        }
        boolean bracketed = ExpressionToken.unbracketed(part).size() < part.size();
        return bracketed ? sum(part) : Optional.empty();
    }

    private Optional<List<MarkupNode>> either(Ternary either) {
        List<MarkupNode.Branch> branches = new ArrayList<>();
        Optional<Ternary> next = Optional.of(either);
        List<ExpressionToken> last = List.of();
        while (next.isPresent()) {
            Optional<TwineCondition> condition = ExpressionReader.condition(
                    TwineDialect.SUGARCUBE, next.get().condition());
            Optional<List<MarkupNode>> then = sum(next.get().then());
            if (condition.isEmpty() || then.isEmpty() || branches.size() == MarkupReader.MOST_BRANCHES) {
                return Optional.empty();
            }
            branches.add(new MarkupNode.Branch(condition.get(), then.get()));
            last = next.get().otherwise();
            next = Ternary.of(last);
        }
        return sum(last).map(otherwise -> {
            branches.add(new MarkupNode.Branch(TwineCondition.ALWAYS, otherwise));
            return List.of(new MarkupNode.Conditional(branches, from, to));
        });
    }
}
