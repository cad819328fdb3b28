package footnote.load;

import footnote.json.JsonString;
import footnote.story.Choice;
import footnote.story.Comparison;
import footnote.story.Condition;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions: {@code or} binds weakest, then {@code and}, then {@code not}, then a comparison, a boolean by
 * itself, a question about what happened, or a condition in brackets.
 */
final class ConditionReader {
    private static final Comparison[] COMPARISONS = Comparison.values();

    private final LoadContext context;

    ConditionReader(LoadContext context) {
        this.context = context;
    }

    /** The condition that a string says; {@link Condition#ALWAYS} where there is none, or it is faulty, which is reported. */
    Condition read(@Nullable JsonString source, SceneScope scope) {
        return source == null
                ? Condition.ALWAYS
                : read(source, 0, source.value().length(), scope);
    }

    /** The condition in a part of a string, from the 0-based {@code from} to before {@code to}. */
    Condition read(JsonString source, int from, int to, SceneScope scope) {
        try {
            return new Parse(new Lexer(source, from, to), scope).whole();
        } catch (ExpressionFault fault) {
            fault.reportTo(context.problems);
            return Condition.ALWAYS;
        }
    }

    /** One condition being read, from its first token to its last. */
    private final class Parse {
        private final Lexer tokens;
        private final SceneScope scope;
        /** Whether {@code not} stands right before the operand that is read next. */
        private boolean afterNot;

        Parse(Lexer tokens, SceneScope scope) {
            this.tokens = tokens;
            this.scope = scope;
        }

        Condition whole() {
            Condition condition = any();
            if (tokens.kind() == Lexer.Kind.CLOSE) {
                throw tokens.fault("this bracket was never opened");
            } else if (tokens.kind() != Lexer.Kind.END) {
                throw ForeignSyntax.joint(tokens);
            }
            return condition;
        }

        private Condition any() {
            int from = tokens.start();
            Condition first = all();
            if (!tokens.is(Keyword.OR.word())) {
                return first;
            }
            List<Condition> operands = new ArrayList<>();
            operands.add(first);
            while (tokens.take(Keyword.OR.word())) {
                operands.add(all());
            }
            return placed(new Condition.Any(operands), from);
        }

        private Condition all() {
            int from = tokens.start();
            Condition first = one();
            if (!tokens.is(Keyword.AND.word())) {
                return first;
            }
            List<Condition> operands = new ArrayList<>();
            operands.add(first);
            while (tokens.take(Keyword.AND.word())) {
                operands.add(one());
            }
            return placed(new Condition.All(operands), from);
        }

        private Condition one() {
            int from = tokens.start();
            boolean negated = afterNot;
            afterNot = false;
            if (tokens.take(Keyword.NOT.word())) {
                afterNot = true;
                return placed(new Condition.Not(one()), from);
            }
            if (tokens.kind() == Lexer.Kind.OPEN) {
                return inBrackets();
            }
            if (tokens.kind() != Lexer.Kind.WORD) {
                throw ForeignSyntax.operand(tokens);
            }
            Optional<Keyword> keyword = Keyword.of(tokens.word());
            return keyword.isPresent() ? question(keyword.get(), from) : comparison(from, negated);
        }

        private Condition question(Keyword keyword, int from) {
            return switch (keyword) {
                case VISITED -> visited(from);
                case CHOSE -> chose(from);
                case AGAIN -> again(from);
                case NOT, AND, OR, TRUE, FALSE -> throw ForeignSyntax.operand(tokens);
            };
        }

        private Condition inBrackets() {
            tokens.advance();
            Condition inside = any();
            if (tokens.kind() == Lexer.Kind.END) {
                throw tokens.fault("a closing bracket is missing here");
            } else if (tokens.kind() != Lexer.Kind.CLOSE) {
                throw ForeignSyntax.joint(tokens);
            }
            tokens.advance();
            return inside;
        }

        private Condition again(int from) {
            if (scope.scene().isEmpty()) {
                throw tokens.fault("no scene stands here that could be visited again", "write visited(scene)");
            }
            tokens.advance();
            return placed(new Condition.Happened(context.mark(scope.scene())), from);
        }

        private Condition visited(int from) {
            tokens.advance();
            Lexer.Reference scene = tokens.reference("visited");
            if (context.foreign(scene.name(), tokens.file(), scene.place())) {
                return Condition.ALWAYS;
            }
            if (!context.declared.has(Identifiers.SCENE, scene.name())) {
                reportUnlessElsewhere(
                        Identifiers.SCENE, scene, scene.name(), context.declared.names(Identifiers.SCENE));
                return Condition.ALWAYS;
            }
            return placed(new Condition.Happened(context.mark(scene.name())), from);
        }

        private Condition chose(int from) {
            tokens.advance();
            Lexer.Reference written = tokens.reference("chose");
            int slash = written.name().indexOf('/');
            if (slash < 0 && scope.scene().isEmpty()) {
                throw new ExpressionFault(
                        ExpressionFaults.noSceneHere(written.place().span(), written.name()));
            }
            String scene = slash < 0 ? scope.scene() : written.name().substring(0, slash);
            String choice = written.name().substring(slash + 1);
            if (context.foreign(scene, tokens.file(), written.place())
                    || context.foreign(choice, tokens.file(), written.place())) {
                return Condition.ALWAYS;
            }
            Set<String> choices = context.declared.choicesOf(scene);
            if (choices != null && choices.contains(choice)) {
                return placed(new Condition.Happened(context.mark(Choice.key(scene, choice))), from);
            } else if (choices != null) {
                context.problems.add(
                        "choice " + Choice.key(scene, choice),
                        NameFaults.unknownChoice(written.place().span(), scene, choice)
                                .withSuggestion(context.likely(choice, choices)));
            } else if (!context.declared.has(Identifiers.SCENE, scene)) {
                reportUnlessElsewhere(Identifiers.SCENE, written, scene, context.declared.names(Identifiers.SCENE));
            }
            return Condition.ALWAYS;
        }

        /** Reports a name that leads nowhere, unless it may stand in a file that can't be read. */
        private void reportUnlessElsewhere(
                Identifiers kind, Lexer.Reference at, String name, Collection<String> names) {
            if (!context.declared.mayStandElsewhere(name)) {
                context.problems.add(
                        kind.noun() + " " + name,
                        NameFaults.unknown(kind, at.place().span(), name, "this condition asks for")
                                .withSuggestion(context.likely(name, names)));
            }
        }

        private Condition comparison(int from, boolean negated) {
            Operand left = Operand.read(context, tokens);
            boolean alone = tokens.kind() != Lexer.Kind.SIGN;
            if (alone && left.variable() != null && left.variable().kind() == Variable.Kind.FLAG) {
                return placed(new Condition.Compare(left.variable(), Comparison.EQUAL, 1), from);
            }
            if (alone && negated && left.variable() != null) {
                throw new ExpressionFault(ExpressionFaults.bareNegated(left.span(), left.variable()));
            }
            Comparison comparison = comparator(left);
            Integer constant = new Constant(context, tokens).read(left, comparison);
            return constant == null || left.variable() == null
                    ? Condition.ALWAYS
                    : placed(new Condition.Compare(left.variable(), comparison, constant), from);
        }

        private Comparison comparator(Operand left) {
            if (tokens.kind() == Lexer.Kind.SIGN) {
                for (Comparison comparison : COMPARISONS) {
                    if (tokens.take(comparison.sign())) {
                        return comparison;
                    }
                }
            }
            throw ForeignSyntax.comparator(tokens, left);
        }

        private Condition placed(Condition condition, int from) {
            context.origins.put(condition, tokens.since(from));
            return condition;
        }
    }
}
