package footnote.story;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a choice changes.
 *
 * <p>An effect takes constants alone, always ends, and says what it looks at and what it writes. Its {@code toString}
 * is the way in which a writer would write it.
 */
public sealed interface Effect {

    void apply(Values values);

    /** Names every variable and mark that this effect may look at before it writes. */
    void asks(Condition.Asked asked);

    /** Names every variable that this effect may write. */
    void writes(Consumer<Variable> written);

    /** Hands on every effect below this one, this one first. */
    default void walk(Consumer<Effect> every) {
        every.accept(this);
    }

    /** The conditions that stand in this effect itself, and not in one below it. */
    default List<Condition> conditions() {
        return List.of();
    }

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of effect. */
    interface Visitor<R> {
        R assign(Assign assign);

        R add(Add add);

        R when(When when);
    }

    /** Gives a variable a value within its bounds. */
    record Assign(Variable variable, int value) implements Effect {
        public Assign {
            Objects.requireNonNull(variable);
            if (variable.bounded(value) != value) {
                throw new IllegalArgumentException(variable + " cannot be " + value);
            }
        }

        @Override
        public void apply(Values values) {
            values.set(variable, value);
        }

        @Override
        public void asks(Condition.Asked asked) {}

        @Override
        public void writes(Consumer<Variable> written) {
            written.accept(variable);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assign(this);
        }

        @Override
        public String toString() {
            return variable.id() + " = " + variable.word(value);
        }
    }

    /** Adds a constant, which may be below 0, to a number; the number stops at its bounds. */
    record Add(Variable variable, int amount) implements Effect {
        public Add {
            Objects.requireNonNull(variable);
        }

        @Override
        public void apply(Values values) {
            values.set(variable, variable.bounded((long) values.value(variable) + amount));
        }

        @Override
        public void asks(Condition.Asked asked) {
            asked.variable(variable);
        }

        @Override
        public void writes(Consumer<Variable> written) {
            written.accept(variable);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.add(this);
        }

        @Override
        public String toString() {
            return variable.id() + (amount < 0 ? " - " : " + ") + Math.abs((long) amount);
        }
    }

    /** Several effects, from the top, each seeing what those above it did, where a condition holds at their start. */
    record When(Condition condition, List<Effect> effects) implements Effect {
        public When {
            Objects.requireNonNull(condition);
            effects = List.copyOf(effects);
        }

        @Override
        public void apply(Values values) {
            if (values.ask(condition)) {
                for (Effect effect : effects) {
                    effect.apply(values);
                }
            }
        }

        @Override
        public void asks(Condition.Asked asked) {
            condition.asks(asked);
            effects.forEach(effect -> effect.asks(asked));
        }

        @Override
        public void writes(Consumer<Variable> written) {
            effects.forEach(effect -> effect.writes(written));
        }

        @Override
        public void walk(Consumer<Effect> every) {
            every.accept(this);
            effects.forEach(effect -> effect.walk(every));
        }

        @Override
        public List<Condition> conditions() {
            return List.of(condition);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.when(this);
        }

        @Override
        public String toString() {
            return "if " + condition + ": " + effects;
        }
    }
}
