package footnote.write.ink;

import footnote.json.JsonWriter;
import footnote.problem.Span;
import footnote.write.imported.ImportException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a choice changes. */
sealed interface StepEffect {
    /** Adds the variables that it may change. */
    void addVariables(Set<String> variables);

    /**
     * Writes it as an item of a list.
     *
     * @param where the choice that has it, for what is too much
     */
    void writeTo(JsonWriter out, Span where) throws ImportException;

    /** Makes the change in values that are known. */
    void applyTo(Map<String, String> values);

    /** Gives a variable a value. */
    record Assign(String variable, String value) implements StepEffect {
        @Override
        public void writeTo(JsonWriter out, Span where) {
            out.value(variable + " = " + value);
        }

        @Override
        public void addVariables(Set<String> variables) {
            variables.add(variable);
        }

        @Override
        public void applyTo(Map<String, String> values) {
            values.put(variable, value);
        }
    }

    /** Adds to a number, or takes away. */
    record Add(String variable, long by) implements StepEffect {
        @Override
        public void writeTo(JsonWriter out, Span where) {
            out.value(variable + (by < 0 ? " - " : " + ") + Math.abs(by));
        }

        @Override
        public void addVariables(Set<String> variables) {
            variables.add(variable);
        }

        @Override
        public void applyTo(Map<String, String> values) {
            values.merge(
                    variable,
                    Long.toString(by),
                    (is, more) -> Long.toString(Long.parseLong(is) + Long.parseLong(more)));
        }
    }

    /** Changes something where a condition holds. */
    record When(Guard guard, List<StepEffect> effects) implements StepEffect {
        public When {
            effects = List.copyOf(effects);
        }

        @Override
        public void writeTo(JsonWriter out, Span where) throws ImportException {
            out.object().key("if").value(guard.text(where)).key("do").array();
            for (StepEffect inner : effects) {
                inner.writeTo(out, where);
            }
            out.endArray().endObject();
        }

        @Override
        public void addVariables(Set<String> variables) {
            effects.forEach(effect -> effect.addVariables(variables));
        }

        @Override
        public void applyTo(Map<String, String> values) {
            if (guard.holds(values)) {
                effects.forEach(effect -> effect.applyTo(values));
            }
        }
    }
}
