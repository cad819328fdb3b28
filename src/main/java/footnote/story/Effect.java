package footnote.story;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A change of variables by a choice.
 *
 * <p>An effect has constants alone on its right, always ends, and names what it depends on and what it writes. Its
 * {@code toString} is how a writer would write it.
 */
public sealed interface Effect {

    /** Carries it out. */
    void apply(Values values);

    /** Calls {@code asked} with every variable and mark on which the values that this effect writes may depend. */
    void asks(Condition.Asked asked);

    /** Calls {@code written} with every variable that this effect may write. */
    void writes(Consumer<Variable> written);

    /** Whether it gives this variable, in any case, a value that depends on nothing. */
    boolean assigns(Variable variable);

    /** Calls {@code every} with this, and then with every effect in it. */
    default void walk(Consumer<Effect> every) {
        every.accept(this);
    }

    /** The conditions of this effect itself, without those of effects in it. */
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
        public boolean assigns(Variable given) {
            return given.equals(variable);
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

    /** Adds a constant, which may be below 0, to a number, which does not go beyond its bounds. */
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
        public boolean assigns(Variable variable) {
            return false;
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

    /** Several effects, one after another, if a condition holds before the first of them. */
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
        public boolean assigns(Variable variable) {
            return false;
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
