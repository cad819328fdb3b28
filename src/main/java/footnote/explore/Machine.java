package footnote.explore;

import footnote.game.CompiledScene;
import footnote.game.Rules;
import footnote.game.TextListener;
import footnote.story.Choice;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A story's rules over packed states: what follows a state.
 *
 * <p>{@link #follow} leaves its answers here, one state's after another's until {@link #clear}: {@link #count} steps,
 * each with a label and the packed state to which it leads. A label is the place of the choice among its scene's, {@link #PASSED} for the page turns with which a role may
 * begin, or {@link #SETTLED}: not a step of play, but a lasting value that was unknown until something asked for it.
 */
final class Machine {
    static final int PASSED = -1;
    static final int SETTLED = -2;

    private final Story story;
    private final Rules rules;
    private final Role role;
    private final Scope scope;
    private final Witness witness;
    private final Lasting lasting;
    private final Scenes scenes;
    private final Cells cells;
    private final Liveness liveness;
    private final Layout layout;
    private final Moment moment;
    private final CompiledScene[] places;
    private final Choice[][] choices;
    private final Map<Text, Paragraph[]> counted = new IdentityHashMap<>();
    private final TextListener teller;

    /** The values of what is not remembered: what a player begins with. */
    private final int[] blank;

    private int loaded;
    private final Traces traces;
    private int[] stepTraces = new int[8];
    private int trace;

    private int[] labels = new int[8];
    private long[] keys;
    private int count;

    Machine(Story story, Role role, Scope scope, Lasting lasting, Witness witness) {
        this.story = story;
        this.rules = witness == null ? Rules.sharing(story) : new Rules(story);
        this.role = role;
        this.scope = scope;
        this.lasting = lasting;
        this.witness = witness;
        this.traces = witness instanceof Traces some ? some : null;
        this.scenes = new Scenes(story);
        this.cells = new Cells(story);
        BitSet open = lasting.open();
        this.liveness = new Liveness(story, rules, cells, scenes, scope);
        this.layout = new Layout(scenes, cells, liveness, open);
        this.moment = new Moment(cells, witness);
        this.blank = new int[cells.size()];
        story.variables().values().forEach(variable -> blank[cells.of(variable)] = variable.start());
        System.arraycopy(blank, 0, moment.values(), 0, blank.length);
        this.places = new CompiledScene[scenes.size()];
        this.choices = new Choice[scenes.size()][];
        this.keys = new long[8 * layout.words()];
        this.teller = witness == null
                ? TextListener.SILENT
                : (scene, text) -> {
                    scene.ifPresent(witness::in);
                    read(text);
                };
        for (int i = 0; i < choices.length; i++) {
            places[i] = rules.place(scenes.get(i).id());
            choices[i] = scenes.get(i).choices().toArray(Choice[]::new);
        }
    }

    Role role() {
        return role;
    }

    Story story() {
        return story;
    }

    Scenes scenes() {
        return scenes;
    }

    Layout layout() {
        return layout;
    }

    Choice choice(int scene, int label) {
        return choices[scene][label];
    }

    /** Whether something that the scope asks for can still come in a scene. */
    boolean ahead(int scene) {
        return liveness.ahead(scene);
    }

    /** Reads a state of another machine of the same story and role, which remembers no less, and packs it as here. */
    void pack(Machine other, long[] from, int at, long[] into) {
        layout.pack(other.load(from, at), other.moment.values(), into, 0);
    }

    /** The packed state with which a playthrough begins, in the role's first scene. */
    long[] beginning() {
        int[] values = blank.clone();
        for (Variable variable : story.variables().values()) {
            values[cells.of(variable)] = lasting.beginning(variable);
        }
        long[] key = new long[layout.words()];
        layout.pack(scenes.of(story.scene(role.start())), values, key, 0);
        return key;
    }

    /** Forgets all steps found so far. */
    void clear() {
        count = 0;
    }

    /** Says which state is followed next. */
    void at(int state) {
        if (witness != null) {
            witness.at(state);
        }
    }

    /** Finds all that follows a state; nothing, where nothing that the scope asks for can still come. */
    void follow(long[] from, int at) {
        int scene = load(from, at);
        int before = count;
        trace = Traces.NOTHING;
        if (!liveness.ahead(scene)) {
            return;
        }
        int unsettled = lasting.toSettle(liveness.at(scene), moment.values());
        if (unsettled >= 0) {
            settle(scene, unsettled);
            return;
        }
        try {
            if (places[scene].turns()) {
                put(PASSED, places[scene].pass(moment, teller).number());
                moment.back();
            } else {
                offer(scene);
            }
        } catch (Moment.Unknown unknown) {
            moment.back();
            count = before;
            taken();
            settle(scene, unknown.cell());
        }
    }

    /**
     * Unpacks a state. What nobody asks about there has its blank value: the same state is followed in the same way
     * every time, even where an effect that makes no difference looks at what is not remembered.
     */
    private int load(long[] from, int at) {
        int scene = layout.scene(from[at]);
        if (!layout.alike(scene, loaded)) {
            layout.blank(loaded, blank, moment.values());
            loaded = scene;
        }
        layout.unpack(from, at, moment.values());
        return scene;
    }

    private void offer(int number) {
        if (witness != null) {
            readScene(scenes.get(number));
        }
        CompiledScene place = places[number];
        for (int i = 0; i < place.choices(); i++) {
            if (place.offers(i, moment)) {
                if (witness != null) {
                    readOffer(choices[number][i]);
                    witness.taking(choices[number][i]);
                }
                int seen = taken();
                put(i, place.take(i, moment, teller).number());
                moment.back();
                if (witness != null) {
                    witness.taken();
                }
                goOnFrom(seen);
            } else if (witness != null && rules.showsClosed(choices[number][i], moment)) {
                witness.closed(choices[number][i]);
                read(choices[number][i].closed().get());
            }
        }
        trace = taken();
    }

    private int taken() {
        return traces == null ? Traces.NOTHING : traces.take();
    }

    private void goOnFrom(int seen) {
        if (traces != null) {
            traces.resume(seen);
        }
    }

    private void readScene(Scene scene) {
        witness.in(scene);
        witness.here(moment);
        read(scene.text());
        if (traces == null || traces.readsEndings()) {
            scene.ending().ifPresent(ending -> read(ending.about()));
        }
    }

    private void readOffer(Choice choice) {
        witness.offered(choice);
        read(choice.text());
        read(choice.bearing());
    }

    private void read(Text text) {
        if (text.paragraphs().isEmpty()) {
            return;
        }
        witness.reads(text, moment);
        if (!scope.isOffers()) {
            for (Paragraph paragraph : counted.computeIfAbsent(text, this::count)) {
                paragraph.read(moment, witness::shown);
            }
        }
    }

    private Paragraph[] count(Text text) {
        List<Paragraph> some = new ArrayList<>(text.paragraphs());
        some.removeIf(paragraph -> !scope.counts(paragraph));
        return some.toArray(Paragraph[]::new);
    }

    private void settle(int scene, int cell) {
        for (int value : lasting.values(cell)) {
            moment.values()[cell] = value;
            put(SETTLED, scene);
        }
    }

    private void put(int label, int scene) {
        if (count == labels.length) {
            labels = Arrays.copyOf(labels, count * 2);
            keys = Arrays.copyOf(keys, count * 2 * layout.words());
            stepTraces = Arrays.copyOf(stepTraces, count * 2);
        }
        stepTraces[count] = taken();
        labels[count] = label;
        layout.pack(scene, moment.values(), keys, count++ * layout.words());
    }

    /** What is seen in the state that was followed last, as a number of {@link Traces}. */
    int trace() {
        return trace;
    }

    boolean traced() {
        return traces != null;
    }

    int stepTrace(int step) {
        return stepTraces[step];
    }

    /** How many steps were found. */
    int count() {
        return count;
    }

    int label(int step) {
        return labels[step];
    }

    /** The states to which the steps lead, one after another, {@code layout().words()} words each. */
    long[] keys() {
        return keys;
    }

    int keyAt(int step) {
        return step * layout.words();
    }

    /** Says which lasting value is unknown in the first of two states and known in the second. */
    void settled(long[] from, int at, long[] to, int toAt, BiConsumer<Variable, Integer> found) {
        load(from, at);
        int[] before = moment.values().clone();
        load(to, toAt);
        for (int cell = 0; cell < cells.variables(); cell++) {
            if (before[cell] == Moment.UNKNOWN && moment.values()[cell] != Moment.UNKNOWN) {
                found.accept(cells.variable(cell), moment.values()[cell]);
            }
        }
    }
}
