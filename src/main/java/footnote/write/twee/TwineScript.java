package footnote.write.twee;

import footnote.story.Comparison;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Facts;
import footnote.story.Mark;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Conditions and effects in TwineScript, the language of SugarCube's macros and links. A boolean is a boolean there, a
 * number a number, and a name a string.
 */
final class TwineScript {
    private final PassageNames passages;
    /** The names of variables by the ids of ours, and by the keys of choices for the marks that these were taken. */
    private final Map<String, String> names = new HashMap<>();

    TwineScript(Story story, PassageNames passages) {
        this.passages = passages;
        Set<String> taken = new HashSet<>();
        story.variables().keySet().forEach(id -> names.put(id, name("$" + id, taken)));
        for (Mark mark : story.marks().values()) {
            if (mark.ofChoice()) {
                names.put(mark.of(), name("$chose_" + mark.of(), taken));
            }
        }
    }

    private static String name(String id, Set<String> taken) {
        String name = id.replaceAll("[^$0-9A-Za-z_]", "_");
        String numbered = name;
        for (int i = 2; !taken.add(numbered); i++) {
            numbered = name + "_" + i;
        }
        return numbered;
    }

    /** A variable as it is called there. */
    String variable(Variable variable) {
        return known(variable.id());
    }

    /** Whether something asks if the choice of that key was taken. */
    boolean isAsked(String choice) {
        return names.containsKey(choice);
    }

    /** The variable that says whether that choice was taken. */
    String chosen(String choice) {
        return known(choice);
    }

    /** That a variable has a value. */
    String is(Variable variable, int value) {
        String is = variable(variable) + " is " + value(variable, value);
        return variable.kind() == Variable.Kind.FLAG ? (value == 1 ? "" : "not ") + variable(variable) : is;
    }

    private String known(String id) {
        String name = names.get(id);
        if (name == null) {
            throw new IllegalArgumentException("the story has no " + id);
        }
        return name;
    }

    /** What gives a variable a value. */
    String assign(Variable variable, int value) {
        return variable(variable) + " to " + value(variable, value);
    }

    private static String value(Variable variable, int value) {
        String word = variable.word(value);
        return variable.kind() == Variable.Kind.NAME ? "\"" + word + "\"" : word;
    }

    /** A condition with brackets around it where it is more than one word. */
    private static String bracketed(String condition) {
        return condition.indexOf(' ') < 0 ? condition : "(" + condition + ")";
    }

    /** The opposite of a condition that is written in TwineScript. */
    static String not(String condition) {
        return "not " + bracketed(condition);
    }

    /** Both of two conditions that are written in TwineScript. */
    static String both(String one, String other) {
        return bracketed(one) + " and " + bracketed(other);
    }

    /**
     * A condition.
     *
     * @param scene the id of the scene in which it is asked
     * @param left  whether this scene counts as left at that moment: SugarCube counts a passage as soon as it is shown
     */
    String condition(Condition condition, String scene, boolean left) {
        return condition.accept(new Written(scene, left));
    }

    /**
     * What a list of effects does, as assignments that are made one after another.
     *
     * @param scene the id of the scene whose choice has them; it does not count as left yet
     */
    List<String> effects(List<Effect> effects, String scene) {
        Assignments all = new Assignments(scene);
        effects.forEach(effect -> effect.accept(all));
        return all.made;
    }

    /** Writes conditions. */
    private final class Written implements Condition.Visitor<String> {
        private final String scene;
        private final boolean left;

        Written(String scene, boolean left) {
            this.scene = scene;
            this.left = left;
        }

        @Override
        public String always() {
            return "true";
        }

        @Override
        public String all(Condition.All all) {
            return joined(" and ", all.operands());
        }

        @Override
        public String any(Condition.Any any) {
            return joined(" or ", any.operands());
        }

        private String joined(String word, List<Condition> operands) {
            return operands.stream()
                    .map(operand -> {
                        String words = operand.accept(this);
                        return operand.operands().size() > 1 ? bracketed(words) : words;
                    })
                    .collect(Collectors.joining(word));
        }

        @Override
        public String not(Condition.Not not) {
            return TwineScript.not(not.operand().accept(this));
        }

        @Override
        public String compare(Condition.Compare compare) {
            Variable variable = compare.variable();
            return switch (variable.kind()) {
                case FLAG -> flag(compare);
                case NUMBER -> variable(variable) + " " + word(compare.comparison()) + " " + compare.constant();
                case NAME -> name(compare);
            };
        }

        private String flag(Condition.Compare compare) {
            List<Integer> values = values(compare);
            String variable = variable(compare.variable());
            return values.size() == 2
                    ? "true"
                    : values.isEmpty() ? "false" : values.get(0) == 1 ? variable : "not " + variable;
        }

        private String name(Condition.Compare compare) {
            if (compare.comparison() == Comparison.EQUAL || compare.comparison() == Comparison.NOT_EQUAL) {
                return variable(compare.variable()) + " " + word(compare.comparison()) + " "
                        + value(compare.variable(), compare.constant());
            }
            return "["
                    + values(compare).stream()
                            .map(value -> value(compare.variable(), value))
                            .collect(Collectors.joining(", "))
                    + "].includes(" + variable(compare.variable()) + ")";
        }

        /** The values of which a comparison is true. */
        private static List<Integer> values(Condition.Compare compare) {
            Variable variable = compare.variable();
            return IntStream.rangeClosed(variable.from(), variable.to())
                    .filter(value -> compare.holds(new OneValue(value)))
                    .boxed()
                    .toList();
        }

        @Override
        public String happened(Condition.Happened happened) {
            return happened(happened.mark());
        }

        @Override
        public String fewerVisits(Condition.FewerVisits fewer) {
            return TwineScript.not(happened(fewer.mark()));
        }

        private String happened(Mark mark) {
            if (mark.ofChoice()) {
                return chosen(mark.of());
            }
            boolean here = mark.of().equals(scene) && !left;
            return "visited(\"" + passages.of(mark.of()) + "\") " + (here ? "gt " : "gte ") + mark.times();
        }
    }

    private static String word(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "is";
            case NOT_EQUAL -> "isnot";
            case LESS -> "lt";
            case AT_MOST -> "lte";
            case MORE -> "gt";
            case AT_LEAST -> "gte";
        };
    }

    /** A moment at which every variable has the same value. */
    private record OneValue(int value) implements Facts {
        @Override
        public int value(Variable variable) {
            return value;
        }

        @Override
        public boolean happened(Mark mark) {
            return false;
        }
    }

    /** Writes effects as assignments; one under a condition gives its variable the value that it has where that is false. */
    private final class Assignments implements Effect.Visitor<Boolean> {
        private final List<String> made = new ArrayList<>();
        private final String scene;
        /** The condition of the effects that are being written, in TwineScript; empty where there is none. */
        private String guard = "";

        private int guards;

        Assignments(String scene) {
            this.scene = scene;
        }

        @Override
        public Boolean assign(Effect.Assign assign) {
            return give(assign.variable(), value(assign.variable(), assign.value()));
        }

        @Override
        public Boolean add(Effect.Add add) {
            Variable variable = add.variable();
            String sum = variable(variable) + (add.amount() < 0 ? " - " : " + ") + Math.abs((long) add.amount());
            return give(
                    variable,
                    add.amount() < 0
                            ? "Math.max(" + variable.from() + ", " + sum + ")"
                            : "Math.min(" + variable.to() + ", " + sum + ")");
        }

        private boolean give(Variable variable, String value) {
            String name = variable(variable);
            return made.add(
                    guard.isEmpty()
                            ? name + " to " + value
                            : name + " to (" + guard + " ? " + value + " : " + name + ")");
        }

        @Override
        public Boolean when(Effect.When when) {
            String outer = guard;
            String condition = condition(when.condition(), scene, false);
            String whole = outer.isEmpty() ? condition : both(outer, condition);
            if (when.effects().size() == 1) {
                guard = bracketed(whole);
            } else {
                guards++;
                guard = "_holds" + guards;
                made.add(guard + " to " + whole);
            }
            when.effects().forEach(effect -> effect.accept(this));
            guard = outer;
            return true;
        }
    }
}
