package footnote.explore.statespace;

import footnote.game.CompiledScene;
import footnote.game.Rules;
import footnote.game.TextListener;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The transition relation: which states follow a packed state, by the same rules that play runs.
 *
 * <p>{@link #expand} adds what it finds to {@link #steps}. A step's label is the place of the choice among its scene's
 * choices, {@link TransitionGraph#PAGE_TURN} or {@link TransitionGraph#RESOLVED}.
 *
 * <p>Expanding works on one {@link MutableState}: unpack, try each choice, pack what came of it, roll back. The listener,
 * if there is one, hears everything in the order in which a player would meet it.
 */
final class SuccessorGenerator {
    private final Story story;
    private final Rules rules;
    private final Role role;
    private final @Nullable ExplorationListener listener;
    private final InitialValues initial;
    private final SceneGraph scenes;
    private final StateVector vector;
    private final LivenessAnalysis liveness;
    private final StateEncoding encoding;
    private final MutableState state;
    private final CompiledScene[] compiled;
    private final Choice[][] choices;
    /** Null where nobody listens. */
    private final @Nullable Narrator narrator;

    private final TextListener texts;
    /** The values of what is not remembered: those with which a player begins. */
    private final int[] blank;

    private final StepBuffer steps;
    /** The scene of the state that was loaded last. */
    private int loaded;

    private int trace;

    /** @param listener null where nobody listens, which is much quicker */
    SuccessorGenerator(
            Story story,
            Role role,
            SlicingCriterion criterion,
            InitialValues initial,
            @Nullable ExplorationListener listener) {
        this.story = story;
        this.rules = new Rules(story);
        this.role = role;
        this.initial = initial;
        this.listener = listener;
        this.scenes = new SceneGraph(story, role);
        this.vector = new StateVector(story);
        this.liveness = new LivenessAnalysis(story, rules, vector, scenes, criterion);
        this.encoding = new StateEncoding(scenes, vector, liveness, initial.unknownCells());
        this.steps = new StepBuffer(encoding);
        this.state = new MutableState(vector, listener);
        this.blank = new int[vector.size()];
        story.variables().values().forEach(variable -> blank[vector.of(variable)] = variable.start());
        System.arraycopy(blank, 0, state.values(), 0, blank.length);
        this.compiled = new CompiledScene[scenes.size()];
        this.choices = new Choice[scenes.size()][];
        this.narrator = listener == null ? null : new Narrator(role, criterion, state, listener);
        this.texts = narrator == null ? TextListener.SILENT : narrator;
        for (int i = 0; i < choices.length; i++) {
            compiled[i] = rules.scene(scenes.get(i).id());
            choices[i] = scenes.get(i).choices().toArray(Choice[]::new);
        }
    }

    Role role() {
        return role;
    }

    SceneGraph scenes() {
        return scenes;
    }

    StateEncoding encoding() {
        return encoding;
    }

    Choice choice(int scene, int label) {
        return choices[scene][label];
    }

    /** Reads a state of another generator of the same story and role, which remembers no less, and packs it as here. */
    void pack(SuccessorGenerator other, long[] from, int at, long[] into) {
        encoding.pack(other.load(from, at), other.state.values(), into, 0);
    }

    /** As in {@link StateWalker#distance}. */
    long distance(long[] one, long[] other) {
        int[] values = blank.clone();
        int[] others = blank.clone();
        encoding.unpack(one, 0, values);
        encoding.unpack(other, 0, others);
        BitSet both = (BitSet) liveness.at(encoding.scene(one[0])).clone();
        both.and(liveness.at(encoding.scene(other[0])));
        return both.stream()
                .filter(cell -> values[cell] != MutableState.UNKNOWN && others[cell] != MutableState.UNKNOWN)
                .mapToLong(cell -> Math.abs((long) values[cell] - others[cell]))
                .sum();
    }

    /** As in {@link StateWalker#refined}. */
    Optional<List<long[]>> refined(Exploration all, int number, PossibleValues possible, int most) {
        int[] values = blank.clone();
        int scene = all.unpack(number, values);
        BitSet missing = (BitSet) liveness.at(scene).clone();
        missing.andNot(all.successors().liveness.at(scene));
        long[] key = new long[encoding.words()];
        List<long[]> found = new ArrayList<>();
        long count = 1;
        for (int cell = missing.nextSetBit(0); cell >= 0 && count <= most; cell = missing.nextSetBit(cell + 1)) {
            count *= possible.of(scenes.get(scene), cell).length;
        }
        if (count > most) {
            return Optional.empty();
        }
        refine(scene, missing, missing.nextSetBit(0), values, possible, () -> {
            encoding.pack(scene, values, key, 0);
            found.add(key.clone());
        });
        return Optional.of(found);
    }

    private void refine(int scene, BitSet missing, int cell, int[] values, PossibleValues possible, Runnable found) {
        if (cell < 0) {
            found.run();
            return;
        }
        for (int value : possible.of(scenes.get(scene), cell)) {
            values[cell] = value;
            refine(scene, missing, missing.nextSetBit(cell + 1), values, possible, found);
        }
    }

    /** The packed state with which a playthrough begins, in the role's first scene. */
    long[] beginning() {
        int[] values = blank.clone();
        for (Variable variable : story.variables().values()) {
            values[vector.of(variable)] = initial.beginning(variable);
        }
        long[] key = new long[encoding.words()];
        encoding.pack(scenes.of(story.scene(role.start())), values, key, 0);
        return key;
    }

    /** The steps found by {@link #expand}, one state's after another's. */
    StepBuffer steps() {
        return steps;
    }

    /** The trace of the state that was expanded last: what is seen there before a choice is made. */
    int trace() {
        return trace;
    }

    boolean traced() {
        return listener != null && listener.traces();
    }

    /** Tells the listener which state is expanded next. */
    void at(int number) {
        if (listener != null) {
            listener.at(number);
        }
    }

    /** Adds each step from a state to {@link #steps}; none where nothing that the criterion asks for can still come. */
    void expand(long[] from, int at) {
        int scene = load(from, at);
        int before = steps.count();
        trace = TraceInterner.NOTHING;
        if (!liveness.ahead(scene)) {
            return;
        }
        int unresolved = initial.toResolve(liveness.at(scene), state.values());
        if (unresolved >= 0) {
            resolve(scene, unresolved);
            return;
        }
        try {
            play(scene);
        } catch (MutableState.UnknownValue unknown) {
            state.rollBack();
            steps.truncate(before);
            takeTrace();
            resolve(scene, unknown.cell());
        }
    }

    /**
     * Unpacks a state. What is not remembered there gets its blank value: so a state is expanded in the same way every
     * time, even where an effect that makes no difference looks at what is not remembered.
     */
    private int load(long[] from, int at) {
        int scene = encoding.scene(from[at]);
        if (!encoding.alike(scene, loaded)) {
            encoding.blank(loaded, blank, state.values());
            loaded = scene;
        }
        encoding.unpack(from, at, state.values());
        return scene;
    }

    private void play(int scene) {
        if (compiled[scene].turnsPage()) {
            add(
                    TransitionGraph.PAGE_TURN,
                    rules.turnPages(compiled[scene], state, texts).number());
            state.rollBack();
        } else if (narrator == null) {
            playUnheard(scene);
        } else {
            playHeard(scene, narrator);
        }
    }

    private void playUnheard(int number) {
        CompiledScene scene = compiled[number];
        for (int i = 0; i < scene.choices(); i++) {
            if (rules.offers(scene, i, state)) {
                add(i, rules.take(scene, i, state, texts).number());
                state.rollBack();
            }
        }
    }

    private void playHeard(int number, Narrator narrator) {
        CompiledScene scene = compiled[number];
        narrator.scene(scenes.get(number));
        for (int i = 0; i < scene.choices(); i++) {
            Choice choice = choices[number][i];
            if (rules.offers(scene, i, state)) {
                narrator.offer(choice);
                narrator.taking(choice);
                int seen = takeTrace();
                add(i, rules.take(scene, i, state, texts).number());
                state.rollBack();
                narrator.taken();
                resumeTrace(seen);
            } else if (rules.showsClosed(scene, i, state)) {
                narrator.closed(choice, choice.closed().get());
            }
        }
        trace = takeTrace();
    }

    /** Adds a step for each value that an unknown cell can have: into the same scene, with that value known. */
    private void resolve(int scene, int cell) {
        for (int value : initial.values(cell)) {
            state.values()[cell] = value;
            add(TransitionGraph.RESOLVED, scene);
        }
    }

    private void add(int label, int scene) {
        steps.add(label, takeTrace(), scene, state.values());
    }

    private int takeTrace() {
        return listener == null ? TraceInterner.NOTHING : listener.takeTrace();
    }

    private void resumeTrace(int before) {
        if (listener != null) {
            listener.resumeTrace(before);
        }
    }

    /** Hands on each initial value that is unknown in the first of two states and known in the second. */
    void resolved(long[] from, int at, long[] to, int toAt, BiConsumer<Variable, Integer> found) {
        load(from, at);
        int[] before = state.values().clone();
        load(to, toAt);
        for (int cell = 0; cell < vector.variables(); cell++) {
            if (before[cell] == MutableState.UNKNOWN && state.values()[cell] != MutableState.UNKNOWN) {
                found.accept(vector.variable(cell), state.values()[cell]);
            }
        }
    }
}
