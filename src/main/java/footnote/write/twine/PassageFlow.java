package footnote.write.twine;

import footnote.write.twine.markup.Links;
import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineAssignment;
import footnote.write.twine.markup.TwineCondition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a passage does with variables, and in which order; and where it leads.
 *
 * <p>Twine changes variables while a passage is shown, from its top to its end. Ours change between two scenes. Both
 * come to the same where a passage changes a variable before it asks for it, so that all choices that lead there may
 * change it, or after it asked, so that all that lead away may.
 */
final class PassageFlow {
    /** Where a variable is set and read in a passage: the least and greatest offsets. */
    static final class Uses {
        int firstSet = Integer.MAX_VALUE;
        int lastSet = -1;
        int firstRead = Integer.MAX_VALUE;
        int lastRead = -1;
        /** From which offset on it surely has a value, as something sets it under no condition. */
        int known = Integer.MAX_VALUE;

        boolean isSet() {
            return lastSet >= 0;
        }

        /** Whether it is set only after the passage asked for it. */
        boolean isSetLast() {
            return isSet() && lastRead >= 0 && lastRead < firstSet;
        }

        /** Whether it is asked for, set, and asked for again. */
        boolean isMixed() {
            return isSet() && !isSetLast() && firstRead < lastSet;
        }
    }

    /** A change of a variable under conditions that ask for others, at the offset at which they are asked. */
    record GuardedSet(String variable, String asked, int asks) {}

    /** A way to another passage, and the variables that surely have a value when it is taken. */
    record Way(String target, Set<String> sets) {}

    final TwineStory.Passage passage;
    final List<MarkupNode> nodes;
    final Map<String, Uses> uses = new LinkedHashMap<>();
    final Set<GuardedSet> guarded = new LinkedHashSet<>();
    final List<Way> ways = new ArrayList<>();
    /** Changes in the passage itself, and in its links. */
    final List<TwineAssignment> changes = new ArrayList<>();

    final List<TwineAssignment> changesOfLinks = new ArrayList<>();
    /** What can't be read, each with what it may change. */
    final List<MarkupNode.Foreign> foreign = new ArrayList<>();
    /** The variables that a later branch's condition asks for, and an earlier one changes. */
    final Set<String> tangled = new LinkedHashSet<>();
    /** The comparisons, and the variables that are printed. */
    final List<TwineCondition.Atom> atoms = new ArrayList<>();

    final Set<String> printed = new HashSet<>();

    PassageFlow(TwineStory.Passage passage, List<MarkupNode> nodes) {
        this.passage = passage;
        this.nodes = nodes;
        walk(nodes, List.of(), false);
    }

    Uses uses(String variable) {
        return uses.computeIfAbsent(variable, name -> new Uses());
    }

    /** What is known of a variable here; nothing where the passage has nothing to do with it. */
    Optional<Uses> find(String variable) {
        return Optional.ofNullable(uses.get(variable));
    }

    /** Changes in the passage itself, then those in its links. */
    Stream<TwineAssignment> allChanges() {
        return Stream.concat(changes.stream(), changesOfLinks.stream());
    }

    /** A node as it is written in the passage. */
    String source(MarkupNode node) {
        return passage.text().substring(node.from(), node.to());
    }

    private void walk(List<MarkupNode> all, List<MarkupNode.Conditional> guards, boolean inForeign) {
        Walk walk = new Walk(guards, inForeign);
        all.forEach(node -> node.accept(walk));
    }

    /** Notes what each node does with variables, and where it leads. */
    private final class Walk implements MarkupNode.Visitor<Boolean> {
        /** The conditionals in which these nodes stand. */
        private final List<MarkupNode.Conditional> guards;

        private final boolean inForeign;

        Walk(List<MarkupNode.Conditional> guards, boolean inForeign) {
            this.guards = guards;
            this.inForeign = inForeign;
        }

        @Override
        public Boolean words(MarkupNode.Words words) {
            return true;
        }

        @Override
        public Boolean lineEnd(MarkupNode.LineEnd end) {
            return true;
        }

        @Override
        public Boolean styled(MarkupNode.Styled styled) {
            walk(styled.content(), guards, inForeign);
            return true;
        }

        @Override
        public Boolean printed(MarkupNode.Printed here) {
            read(here.variable(), here.from());
            return printed.add(here.variable());
        }

        @Override
        public Boolean conditional(MarkupNode.Conditional conditional) {
            PassageFlow.this.conditional(conditional, guards, inForeign);
            return true;
        }

        @Override
        public Boolean changes(MarkupNode.Changes set) {
            set.assignments().forEach(one -> set(one, set.from(), guards));
            return true;
        }

        @Override
        public Boolean linked(MarkupNode.Linked link) {
            link(link, guards, inForeign);
            return true;
        }

        @Override
        public Boolean aside(MarkupNode.Aside aside) {
            return true;
        }

        @Override
        public Boolean foreign(MarkupNode.Foreign other) {
            foreign.add(other);
            if (!inForeign) {
                Links.of(source(other)).links().forEach(link -> ways.add(new Way(link.target(), Set.of())));
            }
            walk(other.content(), guards, true);
            return true;
        }
    }

    private void read(String variable, int at) {
        Uses all = uses(variable);
        all.firstRead = Math.min(all.firstRead, at);
        all.lastRead = Math.max(all.lastRead, at);
    }

    private void set(TwineAssignment one, int at, List<MarkupNode.Conditional> guards) {
        changes.add(one);
        Uses all = uses(one.variable());
        all.firstSet = Math.min(all.firstSet, at);
        all.lastSet = Math.max(all.lastSet, at);
        if (guards.isEmpty() && one instanceof TwineAssignment.Assign) {
            all.known = Math.min(all.known, at);
        }
        for (MarkupNode.Conditional guard : guards) {
            for (String asked : variables(guard)) {
                guarded.add(new GuardedSet(one.variable(), asked, guard.from()));
            }
        }
    }

    private void conditional(
            MarkupNode.Conditional conditional, List<MarkupNode.Conditional> guards, boolean inForeign) {
        conditional.branches().forEach(branch -> branch.condition().walk(atoms::add));
        if (isSeen(conditional)) {
            variables(conditional).forEach(variable -> read(variable, conditional.from()));
        }
        tangle(conditional);
        List<MarkupNode.Conditional> inner = new ArrayList<>(guards);
        inner.add(conditional);
        conditional.branches().forEach(branch -> walk(branch.content(), inner, inForeign));
    }

    private void tangle(MarkupNode.Conditional conditional) {
        Set<String> asked = variables(conditional);
        Set<String> changedSoFar = new LinkedHashSet<>();
        for (MarkupNode.Branch branch : conditional.branches()) {
            Set<String> sets = new LinkedHashSet<>();
            changed(branch.content(), sets);
            if (!sets.isEmpty()) {
                changedSoFar.stream().filter(asked::contains).forEach(tangled::add);
            }
            changedSoFar.addAll(sets);
        }
    }

    /** Adds the variables that these change, links left out. */
    static void changed(List<MarkupNode> nodes, Set<String> into) {
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Changes set) {
                set.assignments().forEach(one -> into.add(one.variable()));
            }
            changed(node.content(), into);
        }
    }

    /** Whether a player sees which branch was taken: there are words, values or links in one. */
    static boolean isSeen(MarkupNode.Conditional conditional) {
        return conditional.content().stream().anyMatch(PassageFlow::isSeen);
    }

    private static boolean isSeen(MarkupNode node) {
        if (node instanceof MarkupNode.Words words) {
            return !words.text().isBlank();
        }
        return node instanceof MarkupNode.Conditional conditional
                ? isSeen(conditional)
                : node instanceof MarkupNode.Printed
                        || node instanceof MarkupNode.Linked
                        || node instanceof MarkupNode.Foreign
                        || node instanceof MarkupNode.Styled;
    }

    private void link(MarkupNode.Linked link, List<MarkupNode.Conditional> guards, boolean inForeign) {
        walk(link.words(), guards, inForeign);
        Set<String> sets = new HashSet<>();
        for (MarkupNode node : link.does()) {
            if (node instanceof MarkupNode.Changes set) {
                set.assignments().stream()
                        .filter(TwineAssignment.Assign.class::isInstance)
                        .forEach(one -> sets.add(one.variable()));
            }
        }
        done(link.does());
        ways.add(new Way(link.target(), sets));
    }

    private void done(List<MarkupNode> does) {
        for (MarkupNode node : does) {
            if (node instanceof MarkupNode.Changes set) {
                changesOfLinks.addAll(set.assignments());
                set.assignments().forEach(one -> uses(one.variable()));
            } else if (node instanceof MarkupNode.Foreign other) {
                foreign.add(other);
            } else if (node instanceof MarkupNode.Conditional conditional) {
                conditional.branches().forEach(branch -> {
                    branch.condition().walk(atoms::add);
                    done(branch.content());
                });
                tangle(conditional);
            }
        }
    }

    /** The variables for which a conditional asks. */
    static Set<String> variables(MarkupNode.Conditional conditional) {
        Set<String> variables = new LinkedHashSet<>();
        conditional
                .branches()
                .forEach(branch -> branch.condition().walk(atom -> {
                    if (atom instanceof TwineCondition.OfVariable asked) {
                        variables.add(asked.variable());
                    }
                }));
        return variables;
    }
}
