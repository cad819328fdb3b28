package footnote.load;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a choice does: changes by constants, some of them under a condition. */
final class EffectReader {
    private final LoadContext context;
    private final ConditionReader conditions;

    EffectReader(LoadContext context, ConditionReader conditions) {
        this.context = context;
        this.conditions = conditions;
    }

    /** The sound effects of a list, in its order; none where there is no list. */
    List<Effect> read(@Nullable JsonNode list, SceneScope scope) {
        if (!(list instanceof JsonArray array)) {
            return List.of();
        }
        List<Effect> effects = new ArrayList<>();
        for (JsonNode item : array.items()) {
            Effect effect = item(item, scope);
            if (effect != null) {
                effects.add(effect);
            }
        }
        return effects;
    }

    private @Nullable Effect item(JsonNode item, SceneScope scope) {
        if (item instanceof JsonString string) {
            return change(string, scope);
        } else if (item instanceof JsonObject object) {
            Fields fields = Fields.unnamed(context, Format.EFFECT_ITEM, object);
            Condition condition = conditions.read(fields.string("if"), scope);
            Effect effect = new Effect.When(condition, read(fields.get("do"), scope));
            context.origins.put(effect, object);
            return effect;
        }
        context.problems.add(ExpressionFaults.noEffect(item));
        return null;
    }

    private @Nullable Effect change(JsonString source, SceneScope scope) {
        try {
            Lexer tokens = new Lexer(source, true);
            if (tokens.kind() != Lexer.Kind.WORD || Identifiers.reserved(tokens.word())) {
                throw tokens.fault("an effect begins with the name of a variable", "write it as in \"standing + 1\"");
            }
            Operand left = Operand.read(context, tokens);
            Effect effect = change(left, tokens);
            if (tokens.kind() != Lexer.Kind.END) {
                throw tokens.fault("the effect should end before this", "each effect is a string of its own");
            }
            checkOwner(left, scope);
            if (effect != null) {
                context.origins.put(effect, source);
            }
            return effect;
        } catch (ExpressionFault fault) {
            fault.reportTo(context.problems);
            return null;
        }
    }

    private @Nullable Effect change(Operand left, Lexer tokens) {
        if (tokens.take("=")) {
            return assignment(left, tokens);
        }
        boolean less = tokens.is("-");
        if (!tokens.take("+") && !tokens.take("-")) {
            throw ForeignSyntax.change(tokens, left);
        }
        if (tokens.kind() != Lexer.Kind.NUMBER) {
            throw tokens.fault("a whole number was expected here, without a sign of its own");
        }
        int amount = tokens.number();
        if (left.variable() == null) {
            return null;
        }
        if (left.variable().kind() != Variable.Kind.NUMBER) {
            context.problems.add(ExpressionFaults.noSum(left.span(), left.variable()));
            return null;
        }
        return new Effect.Add(left.variable(), less ? -amount : amount);
    }

    private @Nullable Effect assignment(Operand left, Lexer tokens) {
        if (tokens.is(left.name())) {
            throw tokens.fault("an effect takes a constant on its right", "write \"" + left.name() + " + 1\"");
        }
        int from = tokens.start();
        Integer value = new Constant(context, tokens).read(left, null);
        if (value == null || left.variable() == null) {
            return null;
        }
        if (left.variable().bounded(value) != value) {
            context.problems.add(VariableFaults.outOfBounds(
                    left.variable(), value, tokens.since(from).span()));
            return null;
        }
        return new Effect.Assign(left.variable(), value);
    }

    /** Reports a change of a lasting variable in a scene of another role than its owner: others may only ask for it. */
    private void checkOwner(Operand left, SceneScope scope) {
        Variable variable = left.variable();
        if (variable != null && scope.role() != null && variable.isInheritedBy(scope.role())) {
            context.problems.add(ExpressionFaults.notItsOwner(left.span(), variable, scope, scope.role()));
        }
    }
}
