package footnote.write.twine;

import footnote.write.twine.markup.TwineAssignment;
import footnote.write.twine.markup.TwineCondition;
import footnote.write.twine.markup.TwineDialect;
import footnote.write.twine.markup.TwineValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values that a story gives to each variable, and the variables to which it adds numbers. */
final class VariableValues {
    /** As many names as a variable of ours can have, less one for no value. */
    static final int MOST_NAMES = 255;

    private final Map<String, Set<TwineValue>> values = new LinkedHashMap<>();
    private final Set<String> sums = new HashSet<>();
    /** Variables that something compares or adds to. */
    private final Set<String> needed = new HashSet<>();

    /** @param flows the passages whose changes count */
    VariableValues(TwineDialect dialect, List<PassageFlow> flows) {
        for (PassageFlow flow : flows) {
            flow.allChanges().forEach(this::add);
            flow.atoms.forEach(atom -> {
                if (atom instanceof TwineCondition.OfVariable asked) {
                    needed.add(asked.variable());
                }
            });
        }
        needed.addAll(sums);
        if (dialect == TwineDialect.HARLOWE) {
            sums.forEach(name -> add(name, new TwineValue.Whole(0)));
        }
    }

    private void add(TwineAssignment change) {
        if (change instanceof TwineAssignment.Assign assign) {
            add(assign.variable(), assign.value());
        } else if (change instanceof TwineAssignment.Add sum) {
            sums.add(sum.variable());
        }
    }

    private void add(String variable, TwineValue value) {
        values.computeIfAbsent(variable, name -> new LinkedHashSet<>()).add(value);
    }

    /** Loses the variables whose values are of several kinds, or are none that can be read. */
    void loseThoseOfNoKind(Set<String> all, LostVariables lost) {
        for (String name : all) {
            Set<TwineValue> its = of(name);
            if (!its.isEmpty()) {
                loseUnlessOfOneKind(name, its, lost);
            } else if (needed.contains(name)) {
                lost.add(name, "nothing gives it a value that can be read");
            }
        }
    }

    private void loseUnlessOfOneKind(String name, Set<TwineValue> its, LostVariables lost) {
        TwineValue first = its.iterator().next();
        if (!its.stream().allMatch(first::isLike)) {
            lost.add(name, "it is given values of several kinds");
        } else if (isAddedTo(name) && !(first instanceof TwineValue.Whole)) {
            lost.add(name, "a number is added to it, and it is none");
        } else if (its.size() > MOST_NAMES && first instanceof TwineValue.Words) {
            lost.add(name, "it has more than " + MOST_NAMES + " values");
        }
    }

    /** Whether something adds a number to it, or takes one away. */
    boolean isAddedTo(String variable) {
        return sums.contains(variable);
    }

    /** The variables to which something gives a value. */
    Set<String> variables() {
        return values.keySet();
    }

    /** The values that something gives to a variable; none where nothing does. */
    Set<TwineValue> of(String variable) {
        return values.getOrDefault(variable, Set.of());
    }

    /** The first of them, whose kind all have that are not lost. */
    TwineValue kind(String variable) {
        return of(variable).iterator().next();
    }
}
