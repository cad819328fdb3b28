package footnote.explore.expectation;

import footnote.explore.statespace.CancellationToken;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.InitialValues;
import footnote.explore.statespace.Observable;
import footnote.explore.statespace.SceneGraph;
import footnote.explore.statespace.SlicingCriterion;
import footnote.explore.statespace.StateVector;
import footnote.explore.statespace.StronglyConnectedComponents;
import footnote.explore.statespace.TraceInterner;
import footnote.explore.statespace.TransitionGraph;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a player who picks evenly among the offers is likely to read, in a first playthrough.
 *
 * <p>What counts is every paragraph that is shown: in scenes, of choices and their notes, of what comes of them, and of
 * endings. Each is answered by an exploration that carries along what it asks about. The story is what is told; its
 * notes are what stands beside it: how a passage bears on a choice, quotations, and the editor's own.
 */
public final class ReadingEstimate {
    private final Story story;
    private final SceneGraph scenes;
    private final StronglyConnectedComponents ofScenes;
    /** By identity, of paragraphs as they are written and as they are shown: two of the same words are two. */
    private final Map<Paragraph, Interval> chances = new IdentityHashMap<>();

    /** For each paragraph that can be shown, as it is written, what it comes to, by its words. */
    private final Map<Paragraph, Map<String, Paragraph.Visible>> wordings = new IdentityHashMap<>();

    /** Of paragraphs as they are shown. */
    private final Map<Paragraph, Interval> times = new IdentityHashMap<>();

    private final Map<Paragraph, Scene> places = new IdentityHashMap<>();
    /** The writer's: a sum of fractions is the same to the last digit only where its order is. */
    private final List<Paragraph> inOrder = new ArrayList<>();

    private final Set<Paragraph> notes = Collections.newSetFromMap(new IdentityHashMap<>());

    private ReadingEstimate(Story story) {
        this.story = story;
        this.scenes = new SceneGraph(story);
        this.ofScenes = new StronglyConnectedComponents(scenes.graph(), CancellationToken.NONE);
        story.scenes()
                .values()
                .forEach(scene -> scene.paragraphs(paragraph -> {
                    places.put(paragraph, scene);
                    inOrder.add(paragraph);
                }));
        for (Scene scene : story.scenes().values()) {
            scene.choices().forEach(choice -> {
                choice.margin().walk(notes::add);
                choice.did().walk(notes::add);
            });
        }
        places.keySet().stream()
                .filter(paragraph -> paragraph.accept(new IsAside()))
                .forEach(notes::add);
    }

    /**
     * What is read in a role.
     *
     * @param lasting the lasting values with which it begins, by variable, as they are written; others are at their start
     * @return nothing where there are more states than the explorer may visit
     */
    public static Optional<ReadingEstimate> of(Explorer explorer, Role role, Map<String, String> lasting) {
        return of(explorer, role, lasting, paragraph -> true);
    }

    /** The same figures, of some of the paragraphs that stand directly in a text alone: sooner, where few are wanted. */
    public static Optional<ReadingEstimate> of(
            Explorer explorer, Role role, Map<String, String> lasting, Predicate<Object> wanted) {
        ReadingEstimate reading = new ReadingEstimate(explorer.story());
        InitialValues known = InitialValues.known(explorer.story(), role, lasting);
        String work = "reading of " + role.id();
        List<Boolean> answers = explorer.each(reading.criteria(wanted), work, (criterion, own) -> {
            TraceInterner traces = TraceInterner.ofEverything();
            Exploration all = own.explore(role, criterion, known, traces, work);
            return all.sawEverything() && reading.add(all.graph(), traces, own.cancellation(work));
        });
        return answers.contains(false) ? Optional.empty() : Optional.of(reading);
    }

    /** One for all that asks nothing, and one for each group that asks the same. */
    private List<SlicingCriterion> criteria(Predicate<Object> wanted) {
        List<Observable.ShownParagraph> observables = Observable.paragraphs(story, new StateVector(story));
        Map<Object, Boolean> asking = new IdentityHashMap<>();
        observables.forEach(observable -> asking.put(observable.about(), true));
        List<Object> plain = new ArrayList<>();
        story.scenes()
                .values()
                .forEach(scene -> scene.texts(text -> text.paragraphs().stream()
                        .filter(paragraph -> !asking.containsKey(paragraph))
                        .forEach(plain::add)));
        plain.removeIf(wanted.negate());
        observables.removeIf(observable -> !wanted.test(observable.about()));
        List<SlicingCriterion> criteria = new ArrayList<>(List.of(SlicingCriterion.of(plain, List.of())));
        Observable.grouped(observables).forEach(group -> criteria.add(Observable.criterion(group)));
        return criteria;
    }

    /** Works out how likely and how often each thing that was seen is met; false where the work was ended. */
    private boolean add(TransitionGraph graph, TraceInterner traces, CancellationToken cancellation) {
        try {
            StronglyConnectedComponents components = new StronglyConnectedComponents(graph, cancellation);
            add(
                    graph,
                    traces,
                    new ExpectedVisits(graph, components, cancellation),
                    new HittingProbability(graph, components, cancellation));
            return true;
        } catch (CancellationToken.Cancelled cancelled) {
            return false;
        }
    }

    private void add(TransitionGraph graph, TraceInterner traces, ExpectedVisits visits, HittingProbability each) {
        int[] links = traces.links();
        double[][] weights = weights(graph, visits, traces.size());
        double[][] sums = new double[2][traces.things().size()];
        for (int trace = traces.size() - 1; trace > 0; trace--) {
            for (int side = 0; side < 2; side++) {
                sums[side][links[2 * trace]] += weights[side][trace];
                weights[side][links[2 * trace + 1]] += weights[side][trace];
            }
        }
        traces.wordings().forEach((paragraph, ofIt) -> {
            boolean inCycle = ofScenes.cyclic(ofScenes.of(scenes.of(Objects.requireNonNull(places.get(paragraph)))));
            BitSet any = new BitSet();
            Interval all = new Interval(0, 0);
            for (Paragraph.Visible wording : ofIt.values()) {
                int number = Objects.requireNonNull(traces.things().get(wording));
                Interval often = new Interval(sums[0][number], Math.max(sums[0][number], sums[1][number]));
                Interval chance = inCycle ? each.ever(seen(graph, links, only(number))) : often;
                put(wording, often, chance);
                any.set(number);
                all = new Interval(all.low() + chance.low(), all.high() + chance.high());
            }
            put(paragraph, ofIt, inCycle && ofIt.size() > 1 ? each.ever(seen(graph, links, any)) : all);
        });
    }

    private static BitSet only(int thing) {
        BitSet only = new BitSet();
        only.set(thing);
        return only;
    }

    /** Several scopes are read at the same time, and each paragraph belongs to one of them. */
    private synchronized void put(Paragraph wording, Interval often, Interval chance) {
        times.put(wording, often);
        chances.put(wording, chance);
    }

    private synchronized void put(Paragraph written, Map<String, Paragraph.Visible> ofIt, Interval chance) {
        wordings.put(written, ofIt);
        chances.putIfAbsent(written, chance);
    }

    /** How often each trace is met on average, from below and from above. */
    private static double[][] weights(TransitionGraph graph, ExpectedVisits visits, int traces) {
        double[][] weights = new double[2][traces];
        for (int state = 0; state < graph.size(); state++) {
            int steps = graph.end(state) - graph.first(state);
            weights[0][graph.trace(state)] += visits.low(state);
            weights[1][graph.trace(state)] += visits.high(state);
            for (int step = graph.first(state); step < graph.end(state); step++) {
                weights[0][graph.stepTrace(step)] += visits.low(state) / steps;
                weights[1][graph.stepTrace(step)] += visits.high(state) / steps;
            }
        }
        return weights;
    }

    /** A trace holds one of some things where it is seen last or before. */
    private static HittingProbability.Met seen(TransitionGraph graph, int[] links, BitSet things) {
        boolean[] holds = new boolean[links.length / 2];
        for (int trace = 1; trace < holds.length; trace++) {
            holds[trace] = things.get(links[2 * trace]) || holds[links[2 * trace + 1]];
        }
        return new HittingProbability.Met() {
            @Override
            public boolean at(int state) {
                return holds[graph.trace(state)];
            }

            @Override
            public boolean on(int state, int step) {
                return holds[graph.stepTrace(step)];
            }
        };
    }

    /** How likely it is that a paragraph, one that is shown and decides nothing, is shown at all. */
    public Interval chance(Paragraph paragraph) {
        return chances.getOrDefault(paragraph, new Interval(0, 0));
    }

    /** Every paragraph that can be shown, by the scene in which it stands, in the writer's order. */
    public Map<Scene, List<Paragraph>> shown() {
        Map<Scene, List<Paragraph>> shown = new LinkedHashMap<>();
        for (Scene scene : story.scenes().values()) {
            List<Paragraph> some = new ArrayList<>();
            scene.paragraphs(paragraph -> {
                if (wordings.containsKey(paragraph)) {
                    some.add(paragraph);
                }
            });
            if (!some.isEmpty()) {
                shown.put(scene, Collections.unmodifiableList(some));
            }
        }
        return shown;
    }

    /** How many words of the story are read, each as often as it is shown; infinite where a playthrough may never end. */
    public Interval words() {
        return words(false);
    }

    /** The same of its notes. The passages that choices cite are not among them. */
    public Interval noteWords() {
        return words(true);
    }

    private Interval words(boolean ofNotes) {
        double low = 0;
        double high = 0;
        for (Paragraph one : inOrder) {
            for (Paragraph.Visible wording :
                    notes.contains(one) == ofNotes ? wordingsOf(one) : List.<Paragraph.Visible>of()) {
                int words = ParagraphWords.of(wording);
                low += words == 0
                        ? 0
                        : words * Objects.requireNonNull(times.get(wording)).low();
                high += words == 0
                        ? 0
                        : words * Objects.requireNonNull(times.get(wording)).high();
            }
        }
        return new Interval(low, Math.max(low, high));
    }

    /** Which part of the story that a second playthrough shows, word for word, the first did not: from 0 to 1. */
    public double newAtASecond() {
        return newAtASecond(false);
    }

    /** The same of the story and its notes. */
    public double newWithNotes() {
        return newAtASecond(true);
    }

    private double newAtASecond(boolean withNotes) {
        double inCycle = 0;
        double all = 0;
        for (Paragraph one : inOrder) {
            for (Paragraph.Visible wording :
                    withNotes || !notes.contains(one) ? wordingsOf(one) : List.<Paragraph.Visible>of()) {
                double chance = chance(wording).middle();
                inCycle += ParagraphWords.of(wording) * chance * chance;
                all += ParagraphWords.of(wording) * chance;
            }
        }
        return all == 0 ? 0 : 1 - inCycle / all;
    }

    private Collection<Paragraph.Visible> wordingsOf(Paragraph written) {
        return wordings.getOrDefault(written, Map.of()).values();
    }

    /** Whether a paragraph stands beside the story: it is no prose of its own. */
    private static final class IsAside implements Paragraph.Visitor<Boolean> {
        @Override
        public Boolean prose(Paragraph.Prose prose) {
            return false;
        }

        @Override
        public Boolean template(Paragraph.Template template) {
            return false;
        }

        @Override
        public Boolean value(Paragraph.Value value) {
            return false;
        }

        @Override
        public Boolean quotation(Paragraph.Quotation quotation) {
            return true;
        }

        @Override
        public Boolean editorsNote(Paragraph.EditorsNote note) {
            return true;
        }

        @Override
        public Boolean firstOf(Paragraph.FirstOf first) {
            return false;
        }
    }
}
