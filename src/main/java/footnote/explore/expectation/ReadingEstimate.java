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

    /** Works out how often and how likely each paragraph is shown that was met; false where the work was ended. */
    private boolean add(TransitionGraph graph, TraceInterner traces, CancellationToken cancellation) {
        try {
            StronglyConnectedComponents components = new StronglyConnectedComponents(graph, cancellation);
            ExpectedSightings sightings =
                    new ExpectedSightings(graph, traces, new ExpectedVisits(graph, components, cancellation));
            HittingProbability hitting = new HittingProbability(graph, components, cancellation);
            traces.wordings().forEach((written, byWords) -> add(written, byWords, traces.things(), sightings, hitting));
            return true;
        } catch (CancellationToken.Cancelled cancelled) {
            return false;
        }
    }

    /**
     * Works it out for one paragraph.
     *
     * <p>In a scene that can't come again it is shown at most once in a playthrough, and in one wording: how often it is shown
     * on average is then how likely it is, and the wordings add up. Elsewhere the chance to meet it at all has to be asked for.
     */
    private void add(
            Paragraph written,
            Map<String, Paragraph.Visible> byWords,
            Map<Object, Integer> things,
            ExpectedSightings sightings,
            HittingProbability hitting) {
        Scene scene = Objects.requireNonNull(places.get(written));
        boolean comesAgain = ofScenes.cyclic(ofScenes.of(scenes.of(scene)));
        BitSet all = new BitSet();
        double low = 0;
        double high = 0;
        for (Paragraph.Visible wording : byWords.values()) {
            int thing = Objects.requireNonNull(things.get(wording));
            all.set(thing);
            BitSet one = new BitSet();
            one.set(thing);
            Interval often = sightings.average(thing);
            Interval chance = comesAgain ? hitting.ever(sightings.where(one)) : often;
            put(wording, often, chance);
            low += chance.low();
            high += chance.high();
        }
        boolean severalTimes = comesAgain && byWords.size() > 1;
        putWritten(written, byWords, severalTimes ? hitting.ever(sightings.where(all)) : new Interval(low, high));
    }

    /** Several groups of paragraphs are worked out at the same time, and each paragraph belongs to one of them. */
    private synchronized void put(Paragraph.Visible wording, Interval often, Interval chance) {
        times.put(wording, often);
        chances.put(wording, chance);
    }

    private synchronized void putWritten(Paragraph written, Map<String, Paragraph.Visible> byWords, Interval chance) {
        wordings.put(written, byWords);
        chances.putIfAbsent(written, chance);
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
