package footnote.explore.coverage;

import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.ExplorationListener;
import footnote.explore.statespace.Observable;
import footnote.explore.statespace.SlicingCriterion;
import footnote.explore.statespace.WayThere;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Facts;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Text;
import footnote.story.Variable;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records what an exploration reaches, offers, shows, asks and writes, and the way to where it did so first. */
final class CoverageRecorder implements ExplorationListener {
    private final SlicingCriterion criterion;
    private final Set<?> questions;
    private final Set<Scene> scenes = new HashSet<>();
    private final Set<Choice> offered = new HashSet<>();
    private final Set<Paragraph> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Condition, ConditionCoverage> conditions = new IdentityHashMap<>();
    private final Map<Variable, BitSet> values = new HashMap<>();
    private final Map<Object, WayThere> ways = new IdentityHashMap<>();

    private final Set<Text> texts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Object, Sight> first = new IdentityHashMap<>();
    private int state;
    private @Nullable Choice taking;

    /** Where something was met first: in a state, or on the way from it by a choice. */
    private record Sight(int state, @Nullable Choice taken) {
        WayThere way(Exploration all) {
            WayThere way = all.wayTo(state);
            return taken == null ? way : way.and(taken);
        }
    }

    /** @param questions the paragraphs that ask something, which the offers do not answer */
    CoverageRecorder(SlicingCriterion criterion, Set<?> questions) {
        this.criterion = criterion;
        this.questions = questions;
    }

    /** Listens from now on to what becomes of a condition. */
    void listen(Condition condition) {
        if (condition != Condition.ALWAYS) {
            conditions.put(condition, new ConditionCoverage(condition));
        }
    }

    /** A variable has a value at some time. */
    void took(Variable variable, int value) {
        values.computeIfAbsent(variable, v -> new BitSet()).set(value - variable.from());
    }

    @Override
    public void at(int number) {
        state = number;
        taking = null;
    }

    @Override
    public void taking(Choice choice) {
        taking = choice;
    }

    @Override
    public void taken() {
        taking = null;
    }

    @Override
    public void asked(Condition condition, boolean holds, Facts facts) {
        ConditionCoverage coverage = conditions.get(condition);
        if (coverage != null) {
            if (!coverage.wasAsked()) {
                first.put(condition, new Sight(state, taking));
            }
            coverage.asked(holds, facts);
        }
    }

    @Override
    public void set(Variable variable, int value) {
        if (criterion.follows(variable)) {
            took(variable, value);
        }
    }

    @Override
    public void in(Scene scene) {
        scenes.add(scene);
    }

    @Override
    public void offered(Choice choice) {
        if (offered.add(choice) && criterion.isOffers()) {
            first.put(choice, new Sight(state, null));
        }
    }

    /** A paragraph without conditions is shown whenever its text is read; of the others {@link #shown} is called. */
    @Override
    public void reads(Text text, Facts facts) {
        if (criterion.isOffers() && texts.add(text)) {
            for (Paragraph paragraph : text.paragraphs()) {
                if (!questions.contains(paragraph)) {
                    paragraph.show(facts, this);
                }
            }
        }
    }

    @Override
    public void shown(Paragraph paragraph, String words) {
        shown.add(paragraph);
    }

    @Override
    public void part(Paragraph part) {
        shown.add(part);
    }

    /** Whether no further state can add anything: all of it is shown and decided, or every value was taken. */
    boolean decides(Observable observable) {
        return observable.accept(new Observable.Visitor<>() {
            @Override
            public Boolean paragraph(Observable.ShownParagraph paragraph) {
                return decidesConditions(paragraph) && showsAll(paragraph.about());
            }

            @Override
            public Boolean effect(Observable.ConditionalEffect effect) {
                return decidesConditions(effect);
            }

            @Override
            public Boolean level(Observable.ShownLevel level) {
                return decidesConditions(level);
            }

            @Override
            public Boolean values(Observable.VariableValues values) {
                return CoverageRecorder.this.values(values.about()).cardinality()
                        == values.about().size();
            }
        });
    }

    private boolean decidesConditions(Observable observable) {
        boolean[] decided = {true};
        observable.conditions(condition -> decided[0] &= condition == Condition.ALWAYS
                || Objects.requireNonNull(conditions.get(condition)).isDecided());
        return decided[0];
    }

    private boolean showsAll(Paragraph paragraph) {
        boolean[] all = {true};
        paragraph.walk(part -> all[0] &= !part.isSeenItself() || shown.contains(part));
        return all[0];
    }

    /** Forgets where things were met first, where no exploration could tell the way there. */
    void forgetSights() {
        first.clear();
    }

    /** Finds the ways to what was met first here, now that the states and their parents are known. */
    void findWays(Exploration all) {
        first.forEach((thing, sight) -> ways.merge(thing, sight.way(all), CoverageRecorder::shorter));
        first.clear();
    }

    /** Adds what another exploration went through; of two ways as short as each other the one stays that was here. */
    void add(CoverageRecorder other) {
        scenes.addAll(other.scenes);
        offered.addAll(other.offered);
        shown.addAll(other.shown);
        other.conditions.forEach(
                (condition, coverage) -> conditions.merge(condition, coverage, ConditionCoverage::with));
        other.values.forEach((variable, some) ->
                values.computeIfAbsent(variable, v -> new BitSet()).or(some));
        other.ways.forEach((thing, way) -> ways.merge(thing, way, CoverageRecorder::shorter));
    }

    private static WayThere shorter(WayThere one, WayThere other) {
        return other.length() < one.length() ? other : one;
    }

    boolean reached(Scene scene) {
        return scenes.contains(scene);
    }

    boolean offers(Choice choice) {
        return offered.contains(choice);
    }

    boolean shows(Paragraph paragraph) {
        return shown.contains(paragraph);
    }

    /** What became of a condition; null where nobody listened to it. */
    @Nullable
    ConditionCoverage coverage(Condition condition) {
        return conditions.get(condition);
    }

    /** The values that a variable had, from its lowest, which is 0. */
    BitSet values(Variable variable) {
        return values.getOrDefault(variable, new BitSet());
    }

    /** A shortest way to where something was met; null where it was not. */
    @Nullable
    WayThere wayTo(Object thing) {
        return ways.get(thing);
    }
}
