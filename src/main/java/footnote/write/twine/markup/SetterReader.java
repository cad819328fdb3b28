package footnote.write.twine.markup;

import footnote.write.twine.markup.ExpressionToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads what SugarCube's links and {@code <<set>>} change: assignments one after another, each of a value, of a sum that may
 * stop at a number, or of one of several of these, as a condition says. In a link, a temporary variable may keep for those
 * that follow whether a condition held.
 */
final class SetterReader {
    private static final TwineDialect SUGARCUBE = TwineDialect.SUGARCUBE;

    /** Changes that are made where a condition held when a temporary variable was given its value. */
    private record Kept(String temporary, TwineCondition condition, List<MarkupNode> content) {}

    /** Whether a temporary variable holds, where one is asked first, and what is asked beside it. */
    private record Guard(String temporary, Optional<TwineCondition> condition) {}

    private final int from;
    private final int to;
    private final boolean temporaries;
    private final List<MarkupNode> changes = new ArrayList<>();
    private final Deque<Kept> kept = new ArrayDeque<>();

    private SetterReader(int from, int to, boolean temporaries) {
        this.from = from;
        this.to = to;
        this.temporaries = temporaries;
    }

    /**
     * The changes that are written there, and conditionals of such; nothing where ours can't do one of them.
     *
     * @param from        where each begins, and {@code to} where it ends
     * @param temporaries whether nothing else can ask for the temporary variables that are set
     */
    static Optional<List<MarkupNode>> changes(String text, int from, int to, boolean temporaries) {
        SetterReader reader = new SetterReader(from, to, temporaries);
        Optional<List<ExpressionToken>> tokens = ExpressionToken.of(text);
        for (List<ExpressionToken> one :
                ExpressionToken.split(tokens.orElse(List.of()), token -> token.is(",") || token.is(";"))) {
            if (!one.isEmpty() && !reader.read(one)) {
                return Optional.empty();
            }
        }
        boolean whole = reader.close("") && !reader.changes.isEmpty();
        return tokens.isPresent() && whole ? Optional.of(reader.changes) : Optional.empty();
    }

    /** Ends what is kept for temporary variables, up to that one; returns whether each was asked for, and that is open. */
    private boolean close(String temporary) {
        while (!kept.isEmpty() && !kept.peek().temporary().equals(temporary)) {
            Kept one = kept.pop();
            if (one.content().isEmpty()) {
                return false;
            }
            add(new MarkupNode.Conditional(List.of(new MarkupNode.Branch(one.condition(), one.content())), from, to));
        }
        return temporary.isEmpty() || !kept.isEmpty();
    }

    private void add(MarkupNode node) {
        (kept.isEmpty() ? changes : kept.peek().content()).add(node);
    }

    private boolean read(List<ExpressionToken> tokens) {
        boolean gives =
                tokens.size() > 2 && (tokens.get(1).is("to") || tokens.get(1).is("="));
        List<ExpressionToken> value = gives ? ExpressionToken.unbracketed(tokens.subList(2, tokens.size())) : List.of();
        if (gives && tokens.get(0).kind() == Kind.TEMPORARY) {
            return keep(tokens.get(0).text(), value);
        } else if (gives && tokens.get(0).kind() == Kind.VARIABLE) {
            return give(tokens.get(0).text(), value);
        }
        Optional<TwineAssignment> read = AssignmentReader.assignment(SUGARCUBE, tokens);
        boolean closed = close("");
        read.ifPresent(assignment -> add(new MarkupNode.Changes(List.of(assignment), from, to)));
        return closed && read.isPresent();
    }

    private boolean keep(String temporary, List<ExpressionToken> tokens) {
        Optional<Guard> guard = temporaries ? guard(tokens) : Optional.empty();
        boolean open = guard.isPresent() && close(guard.get().temporary());
        if (!open || guard.get().condition().isEmpty()) {
            return false;
        }
        kept.push(new Kept(temporary, guard.get().condition().get(), new ArrayList<>()));
        return true;
    }

    private static Optional<Guard> guard(List<ExpressionToken> all) {
        List<ExpressionToken> tokens = ExpressionToken.unbracketed(all);
        if (tokens.isEmpty() || tokens.get(0).kind() != Kind.TEMPORARY) {
            return ExpressionReader.condition(SUGARCUBE, tokens)
                    .map(condition -> new Guard("", Optional.of(condition)));
        }
        String temporary = tokens.get(0).text();
        if (tokens.size() == 1) {
            return Optional.of(new Guard(temporary, Optional.empty()));
        }
        List<List<ExpressionToken>> parts = ExpressionToken.split(tokens, token -> token.is("and"));
        return parts.size() == 2 && parts.get(0).size() == 1
                ? ExpressionReader.condition(SUGARCUBE, parts.get(1))
                        .map(condition -> new Guard(temporary, Optional.of(condition)))
                : Optional.empty();
    }

    private boolean give(String variable, List<ExpressionToken> value) {
        Optional<Ternary> either = Ternary.of(value);
        Optional<Guard> guard = either.flatMap(one -> guard(one.condition()));
        if (guard.isPresent() && !guard.get().temporary().isEmpty()) {
            return close(guard.get().temporary())
                    && under(variable, either.get(), guard.get().condition());
        }
        boolean closed = close("");
        Optional<List<MarkupNode>> given = given(variable, value);
        given.ifPresent(nodes -> nodes.forEach(this::add));
        return closed && given.isPresent();
    }

    /** Gives a value where what is kept holds, and a condition beside it if there is one. */
    private boolean under(String variable, Ternary either, Optional<TwineCondition> condition) {
        Optional<List<MarkupNode>> then = given(variable, either.then());
        if (then.isEmpty() || then.get().isEmpty() || !isItself(variable, either.otherwise())) {
            return false;
        }
        if (condition.isEmpty()) {
            then.get().forEach(this::add);
        } else {
            add(new MarkupNode.Conditional(List.of(new MarkupNode.Branch(condition.get(), then.get())), from, to));
        }
        return true;
    }

    private static boolean isItself(String variable, List<ExpressionToken> value) {
        return value.equals(List.of(new ExpressionToken(Kind.VARIABLE, variable)));
    }

    /** What giving a variable that value changes, which is nothing where that is its own. */
    private Optional<List<MarkupNode>> given(String variable, List<ExpressionToken> all) {
        List<ExpressionToken> value = ExpressionToken.unbracketed(all);
        if (isItself(variable, value)) {
            return Optional.of(List.of());
        }
        Optional<Ternary> either = Ternary.of(value);
        if (either.isPresent()) {
            return either(variable, either.get());
        }
        return TokenCursor.constant(value)
                .<TwineAssignment>map(constant -> new TwineAssignment.Assign(variable, constant))
                .or(() -> sum(variable, value))
                .map(assignment -> List.of(new MarkupNode.Changes(List.of(assignment), from, to)));
    }

    private Optional<List<MarkupNode>> either(String variable, Ternary either) {
        Optional<TwineCondition> condition = ExpressionReader.condition(SUGARCUBE, either.condition());
        Optional<List<MarkupNode>> then = given(variable, either.then());
        Optional<List<MarkupNode>> otherwise = given(variable, either.otherwise());
        if (condition.isEmpty() || then.isEmpty() || otherwise.isEmpty()) {
            return Optional.empty();
        }
        List<MarkupNode.Branch> branches = new ArrayList<>();
        if (then.get().isEmpty()) {
            branches.add(new MarkupNode.Branch(new TwineCondition.Not(condition.get()), otherwise.get()));
        } else {
            branches.add(new MarkupNode.Branch(condition.get(), then.get()));
            if (!otherwise.get().isEmpty()) {
                branches.add(new MarkupNode.Branch(TwineCondition.ALWAYS, otherwise.get()));
            }
        }
        return Optional.of(List.of(new MarkupNode.Conditional(branches, from, to)));
    }

    /** A sum, around which the least and the greatest of two numbers may be taken. */
    private static Optional<TwineAssignment> sum(String variable, List<ExpressionToken> all) {
        List<ExpressionToken> value = ExpressionToken.unbracketed(all);
        boolean stops = value.size() > 5
                && value.get(0).is("Math")
                && value.get(1).is(".")
                && value.get(3).is("(")
                && value.get(value.size() - 1).is(")");
        if (!stops) {
            List<ExpressionToken> assignment = new ArrayList<>();
            assignment.add(new ExpressionToken(Kind.VARIABLE, variable));
            assignment.add(new ExpressionToken(Kind.WORD, "to"));
            assignment.addAll(value);
            return AssignmentReader.assignment(SUGARCUBE, assignment).filter(TwineAssignment.Add.class::isInstance);
        }
        List<List<ExpressionToken>> arguments =
                ExpressionToken.split(value.subList(4, value.size() - 1), token -> token.is(","));
        return switch (value.get(2).text()) {
            case "max" -> limited(variable, arguments, true);
            case "min" -> limited(variable, arguments, false);
            default -> Optional.empty();
        };
    }

    private static Optional<TwineAssignment> limited(
            String variable, List<List<ExpressionToken>> arguments, boolean least) {
        if (arguments.size() != 2) {
            return Optional.empty();
        }
        boolean first = number(arguments.get(0)).isPresent();
        OptionalInt limit = number(arguments.get(first ? 0 : 1));
        return limit.isEmpty()
                ? Optional.empty()
                : sum(variable, arguments.get(first ? 1 : 0))
                        .map(TwineAssignment.Add.class::cast)
                        .filter(add -> (least ? add.least() : add.most()).isEmpty())
                        .map(add -> new TwineAssignment.Add(
                                variable, add.amount(), least ? limit : add.least(), least ? add.most() : limit))
                        .filter(add -> add.least().isEmpty()
                                || add.most().isEmpty()
                                || add.least().getAsInt() <= add.most().getAsInt())
                        .map(TwineAssignment.class::cast);
    }

    private static OptionalInt number(List<ExpressionToken> tokens) {
        return TokenCursor.constant(tokens)
                .filter(TwineValue.Whole.class::isInstance)
                .map(whole -> OptionalInt.of(((TwineValue.Whole) whole).value()))
                .orElse(OptionalInt.empty());
    }
}
