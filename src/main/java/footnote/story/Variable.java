package footnote.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A variable of a story: a boolean, a bounded whole number, or one of a list of names.
 *
 * <p>Whatever its kind, its values are whole numbers from {@code from} to {@code to}: a boolean's are 0 and 1, a
 * name's its 0-based place in the list. {@link #word} and {@link #valueOf} are the way to the written form and back.
 *
 * @param index   its place among the story's variables, from 0
 * @param names   what it can be one of; empty unless it is {@link Kind#NAME}
 * @param label   what the status line calls it; nothing where it has no label
 * @param levels  its values in words for the status line, lowest first; empty, or one a value
 * @param lives   the id of the chapter on whose leaving it goes back to {@code start}; nothing where it keeps its value
 * @param lasting the id of the role that owns it, where it outlives a playthrough
 * @param leaves  the debrief's sentence for a value, by the value as it is written
 */
public record Variable(
        String id,
        int index,
        Kind kind,
        int from,
        int to,
        int start,
        List<String> names,
        Optional<String> label,
        List<String> levels,
        Optional<String> lives,
        Optional<String> lasting,
        Map<String, String> leaves) {

    /** What a variable's values are. */
    public enum Kind {
        FLAG,
        NUMBER,
        NAME
    }

    public Variable {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
        Objects.requireNonNull(lives);
        Objects.requireNonNull(lasting);
        names = List.copyOf(names);
        levels = List.copyOf(levels);
        leaves = OrderedMaps.copy(leaves);
        if (from > to || start < from || start > to) {
            throw new IllegalArgumentException(id + " cannot start at " + start + " from " + from + " to " + to);
        }
    }

    /** How many values it can have. */
    public int size() {
        return to - from + 1;
    }

    /** The value that it can have that is nearest to this one. */
    public int bounded(long value) {
        return (int) Math.max(from, Math.min(to, value));
    }

    /** A value as it is written in a story: {@code true}, {@code 3} or {@code candid}. */
    public String word(int value) {
        return switch (kind) {
            case FLAG -> value == 0 ? "false" : "true";
            case NUMBER -> Integer.toString(value);
            case NAME -> names.get(value);
        };
    }

    /** The value that is written so; nothing if this variable has no such value. */
    public OptionalInt valueOf(String word) {
        return switch (kind) {
            case FLAG ->
                word.equals("true")
                        ? OptionalInt.of(1)
                        : word.equals("false") ? OptionalInt.of(0) : OptionalInt.empty();
            case NUMBER -> number(word);
            case NAME -> names.contains(word) ? OptionalInt.of(names.indexOf(word)) : OptionalInt.empty();
        };
    }

    private OptionalInt number(String word) {
        try {
            int value = Integer.parseInt(word);
            return bounded(value) == value && word(value).equals(word) ? OptionalInt.of(value) : OptionalInt.empty();
        } catch (NumberFormatException none) {
            return OptionalInt.empty();
        }
    }

    /** The value in words: its level or, where it has no levels, as it is written. */
    public String inWords(int value) {
        return level(value).orElseGet(() -> word(value));
    }

    /** The value in the words of its levels, where it has some. */
    public Optional<String> level(int value) {
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels.get(value - from));
    }

    /** Whether it outlives a playthrough of that role, given by its id, which alone sets it. */
    public boolean isLeftBy(String role) {
        return lasting.isPresent() && lasting.get().equals(role);
    }

    /** Whether it outlives a playthrough of another role than that, which begins with what the other left. */
    public boolean isInheritedBy(String role) {
        return lasting.isPresent() && !lasting.get().equals(role);
    }

    /** Two variables are equal if they have the same id; a story has no two such. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Variable variable && variable.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
