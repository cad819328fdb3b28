package footnote.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What is taken down of a story: its rules, what they are about, and how many plain paragraphs stand where. */
final class RulesRecord {
    private final Predicate<Object> added;
    private final DigestWriter rules = new DigestWriter();
    private final DigestWriter layout = new DigestWriter();
    private final List<Object> things = new ArrayList<>();
    private final List<Object> plain = new ArrayList<>();

    /** @param added whether a thing belongs to the branches that are asked about, which is a rule as well */
    RulesRecord(Predicate<Object> added) {
        this.added = added;
    }

    DigestWriter rules() {
        return rules;
    }

    DigestWriter layout() {
        return layout;
    }

    List<Object> things() {
        return things;
    }

    List<Object> plain() {
        return plain;
    }

    /** Takes down that a thing comes next about which something may be found. */
    void thing(Object thing) {
        things.add(thing);
        rules.flag(isAdded(thing));
    }

    /** Whether something belongs to the branches that are asked about. */
    boolean isAdded(Object thing) {
        return added.test(thing);
    }

    /** Takes down how many there are, and each. */
    <T> void each(Collection<T> some, Consumer<T> take) {
        rules.number(some.size());
        some.forEach(take);
    }
}
