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
 * What stands once in a packed story and is a number wherever else it is named: variables, marks and passages, each
 * numbered from 0 in the order in which it is written and read.
 */
final class Numbered {
    final Numbers<Variable> variables = new Numbers<>();
    final Numbers<Mark> marks = new Numbers<>();
    final Numbers<Passage> passages = new Numbers<>();

    /** All of one kind, each of which is written as its number. */
    static final class Numbers<T> implements Codec<T> {
        private final List<T> all = new ArrayList<>();
        private final Map<T, Integer> numbers = new HashMap<>();

        /** Gives the next number to something that was written or read just now, and returns it. */
        T add(T one) {
            numbers.put(one, all.size());
            all.add(one);
            return one;
        }

        @Override
        public void write(T one, PackedWriter out) {
            out.number(Objects.requireNonNull(numbers.get(one), "nothing is named before it is written"));
        }

        @Override
        public T read(PackedReader in) {
            return all.get(in.number());
        }
    }
}
