package footnote.write.ink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The evaluation stack: the values with which a compiled story computes, in the order in which they came. */
final class EvaluationStack {
    private static final InkValue NOTHING = new InkValue.Foreign("a value that is missing", "nothing");

    private final List<InkValue> values = new ArrayList<>();

    EvaluationStack(InkValue... values) {
        this.values.addAll(List.of(values));
    }

    void push(InkValue value) {
        values.add(value);
    }

    /** Takes the value that came last; one that stands for nothing where there is none. */
    InkValue pop() {
        return values.isEmpty() ? NOTHING : values.remove(values.size() - 1);
    }

    /** Takes several, and gives them in the order in which they came. */
    List<InkValue> pop(int number) {
        List<InkValue> taken = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            taken.add(pop());
        }
        Collections.reverse(taken);
        return taken;
    }

    InkValue peek() {
        return values.isEmpty() ? NOTHING : values.get(values.size() - 1);
    }

    int size() {
        return values.size();
    }

    EvaluationStack copy() {
        EvaluationStack copy = new EvaluationStack();
        copy.values.addAll(values);
        return copy;
    }

    /** Takes over another's values. */
    void becomes(EvaluationStack other) {
        List<InkValue> taken = List.copyOf(other.values);
        values.clear();
        values.addAll(taken);
    }
}
