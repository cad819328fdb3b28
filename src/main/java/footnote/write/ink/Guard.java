package footnote.write.ink;

import footnote.problem.Span;
import footnote.write.imported.ImportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A condition of ours, while it is still being worked out. */
sealed interface Guard {
    /** How many words and signs a condition may have. */
    int LARGEST = 250;

    Guard ALWAYS = new Constant(true);
    Guard NEVER = new Constant(false);

    /** As a writer writes it; a constant can't be written. */
    String text();

    /**
     * The same, where it isn't too large.
     *
     * @param where where it would be written, for what is too much
     */
    default String text(Span where) throws ImportException {
        if (size() > LARGEST) {
            throw ImportException.cut(where + ": a condition would have more than " + LARGEST
                    + " words and signs here, and that is the limit");
        }
        return text();
    }

    /** The opposite. */
    Guard not();

    /** The same where it is known already that these marks are set. */
    Guard knowing(Set<HappenedMark> set);

    /** Whether it holds with these values, before anything was visited or chosen. */
    boolean holds(Map<String, String> values);

    /** Adds the variables that it asks for. */
    void addVariables(Set<String> variables);

    /** How many words and signs it has when it is written. */
    int size();

    /** What holds always or never. */
    record Constant(boolean holds) implements Guard {
        @Override
        public String text() {
            throw new IllegalStateException("a constant is no condition");
        }

        @Override
        public Guard not() {
            return holds ? NEVER : ALWAYS;
        }

        @Override
        public Guard knowing(Set<HappenedMark> set) {
            return this;
        }

        @Override
        public boolean holds(Map<String, String> values) {
            return holds;
        }

        @Override
        public void addVariables(Set<String> variables) {}

        @Override
        public int size() {
            return 1;
        }
    }

    /** A boolean variable. */
    record Flag(String variable) implements Guard {
        @Override
        public String text() {
            return variable;
        }

        @Override
        public Guard not() {
            return new Not(this);
        }

        @Override
        public Guard knowing(Set<HappenedMark> set) {
            return this;
        }

        @Override
        public boolean holds(Map<String, String> values) {
            return "true".equals(values.get(variable));
        }

        @Override
        public void addVariables(Set<String> variables) {
            variables.add(variable);
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /**
     * A number or a name against a constant.
     *
     * @param sign as ours: {@code =}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}
     */
    record Compare(String variable, String sign, String value) implements Guard {
        private static final Map<String, String> OPPOSITE =
                Map.of("=", "!=", "!=", "=", "<", ">=", ">=", "<", ">", "<=", "<=", ">");

        @Override
        public String text() {
            return variable + " " + sign + " " + value;
        }

        @Override
        public Guard not() {
            return new Compare(variable, OPPOSITE.getOrDefault(sign, sign), value);
        }

        @Override
        public Guard knowing(Set<HappenedMark> set) {
            return this;
        }

        @Override
        public boolean holds(Map<String, String> values) {
            String is = values.getOrDefault(variable, "");
            return switch (sign) {
                case "=" -> is.equals(value);
                case "!=" -> !is.equals(value);
                case "<" -> Long.parseLong(is) < Long.parseLong(value);
                case "<=" -> Long.parseLong(is) <= Long.parseLong(value);
                case ">" -> Long.parseLong(is) > Long.parseLong(value);
                case ">=" -> Long.parseLong(is) >= Long.parseLong(value);
                default -> throw new IllegalStateException(sign);
            };
        }

        @Override
        public void addVariables(Set<String> variables) {
            variables.add(variable);
        }

        @Override
        public int size() {
            return 3;
        }
    }

    /** A scene that was left, or a choice that was taken. */
    record Happened(HappenedMark mark) implements Guard {
        @Override
        public String text() {
            return mark.text();
        }

        @Override
        public Guard not() {
            return new Not(this);
        }

        @Override
        public Guard knowing(Set<HappenedMark> set) {
            return set.contains(mark) ? ALWAYS : this;
        }

        @Override
        public boolean holds(Map<String, String> values) {
            return false;
        }

        @Override
        public void addVariables(Set<String> variables) {}

        @Override
        public int size() {
            return 6;
        }
    }

    /** The opposite of a condition that is no comparison. */
    record Not(Guard guard) implements Guard {
        @Override
        public String text() {
            return guard instanceof Group ? "not (" + guard.text() + ")" : "not " + guard.text();
        }

        @Override
        public Guard not() {
            return guard;
        }

        @Override
        public Guard knowing(Set<HappenedMark> set) {
            return guard.knowing(set).not();
        }

        @Override
        public boolean holds(Map<String, String> values) {
            return !guard.holds(values);
        }

        @Override
        public void addVariables(Set<String> variables) {
            guard.addVariables(variables);
        }

        @Override
        public int size() {
            return guard.size() + 3;
        }
    }

    /** Several, of which all must hold, or any. */
    record Group(boolean all, List<Guard> guards) implements Guard {
        public Group {
            guards = List.copyOf(guards);
        }

        @Override
        public String text() {
            return guards.stream()
                    .map(guard -> guard instanceof Group ? "(" + guard.text() + ")" : guard.text())
                    .collect(Collectors.joining(all ? " and " : " or "));
        }

        @Override
        public Guard not() {
            return new Not(this);
        }

        @Override
        public Guard knowing(Set<HappenedMark> set) {
            return group(all, guards.stream().map(guard -> guard.knowing(set)).toList());
        }

        @Override
        public boolean holds(Map<String, String> values) {
            return all
                    ? guards.stream().allMatch(guard -> guard.holds(values))
                    : guards.stream().anyMatch(guard -> guard.holds(values));
        }

        @Override
        public void addVariables(Set<String> variables) {
            guards.forEach(guard -> guard.addVariables(variables));
        }

        @Override
        public int size() {
            return guards.stream().mapToInt(guard -> guard.size() + 3).sum();
        }
    }

    static Guard all(List<Guard> guards) {
        return group(true, guards);
    }

    static Guard any(List<Guard> guards) {
        return group(false, guards);
    }

    /** Several as one, without constants and without a group of its own kind in it. */
    private static Guard group(boolean all, List<Guard> guards) {
        Guard decides = all ? NEVER : ALWAYS;
        List<Guard> left = new ArrayList<>();
        for (Guard guard : guards) {
            if (guard.equals(decides)) {
                return decides;
            }
            if (guard instanceof Group inner && inner.all == all) {
                left.addAll(inner.guards);
            } else if (!(guard instanceof Constant) && !left.contains(guard)) {
                left.add(guard);
            }
        }
        return left.isEmpty() ? decides.not() : left.size() == 1 ? left.get(0) : new Group(all, left);
    }
}
