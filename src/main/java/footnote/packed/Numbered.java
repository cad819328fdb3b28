package footnote.packed;

import footnote.story.Mark;
import footnote.story.Passage;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The variables, marks and passages of a packed story. Each stands in it once, and wherever else it is named, its number
 * stands: from 0, in the order in which they are written and read.
 */
final class Numbered {
    final Numbers<Variable> variables = new Numbers<>();
    final Numbers<Mark> marks = new Numbers<>();
    final Numbers<Passage> passages = new Numbers<>();

    /** All things of one kind; as a codec, it writes and reads the number of each. */
    static final class Numbers<T> implements Codec<T> {
        private final List<T> all = new ArrayList<>();
        private final Map<T, Integer> numbers = new HashMap<>();

        /** Gives the next number to a thing that was written just now. */
        void addWritten(T one) {
            numbers.put(one, numbers.size());
        }

        /** Gives the next number to a thing that was read just now; returns the thing. */
        T addRead(T one) {
            all.add(one);
            return one;
        }

        @Override
        public void write(T one, PackedWriter out) {
            out.number(Objects.requireNonNull(numbers.get(one), "everything is written before it is named"));
        }

        @Override
        public T read(PackedReader in) {
            return all.get(in.number());
        }
    }
}
