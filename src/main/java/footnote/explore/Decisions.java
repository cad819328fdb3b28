package footnote.explore;

import footnote.story.Choice;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which choices decide nothing.
 *
 * <p>A choice is <em>cosmetic</em> where in every state that offers it beside another, some other offer there leads to
 * an equal state and leaves the same lasting values, then and later. It is <em>no decision</em> where it is never
 * offered beside another. Only an exploration that saw everything can say so.
 */
public final class Decisions {
    private final Explorer explorer;
    private final Story story;
    private final Set<Choice> beside = new HashSet<>();
    private final Set<Choice> alone = new LinkedHashSet<>();
    private final Set<Choice> different = new HashSet<>();
    private boolean sawEverything = true;

    private Decisions(Explorer explorer) {
        this.explorer = explorer;
        this.story = explorer.story();
    }

    /** Compares what follows the choices of a story, for all its roles. */
    public static Decisions of(Explorer explorer) {
        Decisions decisions = new Decisions(explorer);
        for (Role role : explorer.story().roles().values()) {
            decisions.add(role);
        }
        return decisions;
    }

    /** Whether every state was compared; if not, nothing is called cosmetic or no decision. */
    public boolean sawEverything() {
        return sawEverything;
    }

    /** The choices that make no difference, though they are offered beside others. */
    public Set<Choice> cosmetic() {
        Set<Choice> cosmetic = new LinkedHashSet<>();
        for (Scene scene : story.scenes().values()) {
            for (Choice choice : scene.choices()) {
                if (sawEverything && beside.contains(choice) && !different.contains(choice)) {
                    cosmetic.add(choice);
                }
            }
        }
        return cosmetic;
    }

    /** The choices that are offered, but never beside another. */
    public Set<Choice> noDecision() {
        Set<Choice> none = new LinkedHashSet<>(alone);
        none.removeAll(beside);
        return sawEverything ? none : Set.of();
    }

    /** How many choices are offered beside others: those that the cosmetic ones are a share of. */
    public int besideOthers() {
        return beside.size();
    }

    private void add(Role role) {
        Compared base = new Compared(role, Scope.OFFERS, List.of());
        Exploration all = base.exploration;
        if (!all.sawEverything()) {
            sawEverything = false;
            return;
        }
        long[] equal = new long[all.graph().steps()];
        base.each((state, step, others) -> {
            Choice choice = all.choice(state, step);
            equal[step] = others;
            beside.add(choice);
            if (others == 0) {
                different.add(choice);
            }
        });
        alone(all);
        long[] inOffers = equal.clone();
        List<Part> narrowing = new ArrayList<>();
        for (Part part : parts(role)) {
            if (sawEverything && !different.containsAll(beside)) {
                narrow(role, all, inOffers, equal, part, narrowing);
            }
        }
        together(role, all, inOffers, equal, narrowing);
    }

    private void alone(Exploration all) {
        Graph graph = all.graph();
        for (int state = 0; state < graph.size(); state++) {
            int step = graph.first(state);
            if (graph.end(state) == step + 1 && graph.label(step) >= 0) {
                alone.add(all.choice(state, step));
            }
        }
    }

    /** Something that may tell states apart which the offers leave equal: some paragraphs, or a lasting value. */
    private record Part(List<Paragraph> paragraphs, List<Variable> kept) { }

    private List<Part> parts(Role role) {
        List<Part> parts = new ArrayList<>();
        Set<Object> about = Collections.newSetFromMap(new IdentityHashMap<>());
        story.scenes().values().forEach(scene ->
                scene.ending().ifPresent(ending -> about.addAll(ending.about().paragraphs())));
        List<Question> questions = new ArrayList<>(Question.all(story, new Cells(story)));
        questions.removeIf(question -> !(question.about() instanceof Paragraph) || about.contains(question.about()));
        for (List<Question> group : Question.grouped(questions)) {
            List<Paragraph> paragraphs = new ArrayList<>();
            group.forEach(question -> paragraphs.add((Paragraph) question.about()));
            parts.add(new Part(paragraphs, List.of()));
        }
        for (Variable variable : story.variables().values()) {
            if (variable.lasting().isPresent() && variable.lasting().get().equals(role.id())) {
                parts.add(new Part(List.of(), List.of(variable)));
            }
        }
        return parts;
    }

    private void narrow(
            Role role, Exploration all, long[] inOffers, long[] equal, Part part, List<Part> narrowing) {
        Compared compared = new Compared(role, Scope.comparing(part.paragraphs, part.kept), part.kept);
        sawEverything &= compared.exploration.sawEverything();
        boolean[] narrows = new boolean[1];
        compared.each((state, step, others) -> {
            Choice choice = compared.exploration.choice(state, step);
            if (!different.contains(choice)) {
                int base = compared.stepIn(all, state, step);
                narrows[0] |= (inOffers[base] & ~others) != 0;
                equal[base] &= others;
                if ((inOffers[base] & others) == 0) {
                    different.add(choice);
                }
            }
        });
        if (narrows[0]) {
            narrowing.add(part);
        }
    }

    /**
     * Where one part of the text leaves one choice equal and another part another, only both together can tell: then
     * they are carried along at once.
     */
    private void together(
            Role role, Exploration all, long[] inOffers, long[] equal, List<Part> narrowing) {
        Set<Choice> unsure = new HashSet<>();
        Graph graph = all.graph();
        for (int state = 0; state < graph.size(); state++) {
            boolean several = graph.end(state) > graph.first(state) + 1 && graph.label(graph.first(state)) >= 0;
            for (int step = graph.first(state); several && step < graph.end(state); step++) {
                if (equal[step] == 0 && !different.contains(all.choice(state, step))) {
                    unsure.add(all.choice(state, step));
                }
            }
        }
        if (unsure.isEmpty() || !sawEverything) {
            return;
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        Set<Variable> kept = new LinkedHashSet<>();
        narrowing.forEach(part -> {
            paragraphs.addAll(part.paragraphs);
            kept.addAll(part.kept);
        });
        Compared compared = new Compared(role, Scope.comparing(paragraphs, kept), List.copyOf(kept));
        sawEverything &= compared.exploration.sawEverything();
        compared.each((state, step, others) -> {
            Choice choice = compared.exploration.choice(state, step);
            if (unsure.contains(choice) && (inOffers[compared.stepIn(all, state, step)] & others) == 0) {
                different.add(choice);
            }
        });
    }

    /** Hears which other offers of a state lead to an equal one: a bit each, in the order of the state's steps. */
    private interface Others {
        void equal(int state, int step, long others);
    }

    /** An exploration whose states are compared. */
    private final class Compared {
        final Exploration exploration;
        final Sameness sameness;

        Compared(Role role, Scope scope, List<Variable> kept) {
            exploration = explorer.explore(role, scope, Lasting.each(story, role), new Traces(kept), "comparing states");
            sameness = exploration.sawEverything() ? new Sameness(exploration) : null;
        }

        /** Every offer that stands beside another. Beyond 63 offers in one state none is called equal. */
        void each(Others found) {
            Graph graph = exploration.graph();
            for (int state = 0; sameness != null && state < graph.size(); state++) {
                int first = graph.first(state);
                int end = graph.end(state);
                for (int step = first; end > first + 1 && graph.label(first) >= 0 && step < end; step++) {
                    found.equal(state, step, others(graph, first, end, step));
                }
            }
        }

        /** The step of the offers' exploration that is the same choice in the same state, as far as that goes. */
        int stepIn(Exploration all, int state, int step) {
            return all.graph().first(all.stateOf(exploration, state)) + step - exploration.graph().first(state);
        }

        private long others(Graph graph, int first, int end, int step) {
            long others = 0;
            for (int other = first; other < Math.min(end, first + 63); other++) {
                if (other != step && sameness.of(graph.target(other)) == sameness.of(graph.target(step))) {
                    others |= 1L << other - first;
                }
            }
            return others;
        }
    }
}
