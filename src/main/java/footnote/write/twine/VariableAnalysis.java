package footnote.write.twine;

import footnote.story.Comparison;
import footnote.write.imported.NameMaker;
import footnote.write.imported.TextCleaning;
import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineAssignment;
import footnote.write.twine.markup.TwineCondition;
import footnote.write.twine.markup.TwineDialect;
import footnote.write.twine.markup.TwineValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds which variables of a story can become ours exactly: of one kind, changed only by what can be read, and asked for
 * only where it makes no difference when they were changed.
 *
 * <p>A variable that can't is lost, with a reason; whatever asks for it or changes it stands in the text as it was. As that
 * can lose others, this goes on until no more are lost.
 */
final class VariableAnalysis {
    /** How many rounds are made; a story in which still more are lost then loses all. */
    private static final int ROUNDS = 8;
    /** How many pairs of a variable and a passage are looked through, to find where a variable has no value yet. */
    private static final long MOST_PAIRS = 20_000_000;
    /** How many effects may be written for the changes that passages make, as each way there has them. */
    private static final long MOST_EFFECTS = 200_000;
    /** As many names as a variable of ours can have, less one for no value. */
    private static final int MOST_NAMES = 255;

    private final TwineDialect dialect;
    private final List<PassageFlow> scenes;
    /** What happens once, at the beginning. */
    private final List<PassageFlow> inits;
    /** The scenes' places, by name. */
    private final Map<String, Integer> places = new HashMap<>();

    private final Map<String, String> lost = new LinkedHashMap<>();
    private final Map<String, Set<TwineValue>> values = new LinkedHashMap<>();
    private final Set<String> sums = new HashSet<>();
    private final Map<String, TwineValue> starts = new LinkedHashMap<>();
    /** By variable, the scenes at which a player may arrive before it has a value. */
    private final Map<String, BitSet> unset = new HashMap<>();

    private final BitSet everywhere = new BitSet();
    private final Set<String> all = new LinkedHashSet<>();

    VariableAnalysis(
            TwineDialect dialect, List<PassageFlow> scenes, List<PassageFlow> inits, List<PassageFlow> others) {
        this.dialect = dialect;
        this.scenes = scenes;
        this.inits = inits;
        for (int i = 0; i < scenes.size(); i++) {
            places.putIfAbsent(scenes.get(i).passage.name(), i);
        }
        everywhere.set(0, scenes.size());
        List<PassageFlow> each = new ArrayList<>(scenes);
        each.addAll(inits);
        each.addAll(others);
        each.forEach(flow -> all.addAll(flow.uses.keySet()));
        each.forEach(this::loseWhatForeignChanges);
        for (PassageFlow other : others) {
            String reason = "\"" + other.passage.name() + "\", which is no scene, changes it";
            other.changes.forEach(one -> lose(one.variable(), reason));
            other.changesOfLinks.forEach(one -> lose(one.variable(), reason));
        }
        loseIncluded(each);
        kinds();
    }

    /** The variable is lost for that reason, unless it was for another one before. */
    private void lose(String variable, String reason) {
        if (all.contains(variable)) {
            lost.putIfAbsent(variable, reason);
        }
    }

    private void loseWhatForeignChanges(PassageFlow flow) {
        for (MarkupNode.Foreign foreign : flow.foreign) {
            String reason = foreign.kind() + " changes it in \"" + flow.passage.name() + "\"";
            Set<String> changed = new LinkedHashSet<>(foreign.changes());
            PassageFlow.changed(foreign.content(), changed);
            changed.forEach(name -> lose(name, reason));
        }
    }

    /** What a passage sets that another shows within itself is set at other times than when a player comes there. */
    private void loseIncluded(List<PassageFlow> each) {
        for (PassageFlow flow : each) {
            for (MarkupNode.Foreign foreign : flow.foreign) {
                if (!Set.of("include", "display", "goto").contains(foreign.name())) {
                    continue;
                }
                String target = foreign.argument().replaceAll("^[\"']|[\"']$", "");
                Integer place = places.get(target);
                String reason =
                        foreign.kind() + " shows the passage that changes it, in \"" + flow.passage.name() + "\"";
                if (place != null) {
                    scenes.get(place).changes.forEach(one -> lose(one.variable(), reason));
                } else {
                    all.forEach(name -> lose(name, reason));
                }
            }
        }
    }

    private void kinds() {
        List<PassageFlow> each = new ArrayList<>(inits);
        each.addAll(scenes);
        for (PassageFlow flow : each) {
            List<TwineAssignment> changes = new ArrayList<>(flow.changes);
            changes.addAll(flow.changesOfLinks);
            for (TwineAssignment change : changes) {
                if (change instanceof TwineAssignment.Assign assign) {
                    values.computeIfAbsent(assign.variable(), name -> new LinkedHashSet<>())
                            .add(assign.value());
                } else {
                    sums.add(change.variable());
                }
            }
        }
        if (dialect == TwineDialect.HARLOWE) {
            sums.forEach(name ->
                    values.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(new TwineValue.Whole(0)));
        }
        Set<String> needed = new HashSet<>(sums);
        each.forEach(flow -> flow.atoms.forEach(atom -> {
            if (atom instanceof TwineCondition.OfVariable asked) {
                needed.add(asked.variable());
            }
        }));
        for (String name : all) {
            Set<TwineValue> its = values.getOrDefault(name, Set.of());
            if (!its.isEmpty()) {
                loseUnlessOfOneKind(name, its);
            } else if (needed.contains(name)) {
                lose(name, "nothing gives it a value that can be read");
            }
        }
    }

    private void loseUnlessOfOneKind(String name, Set<TwineValue> its) {
        TwineValue first = its.iterator().next();
        if (!its.stream().allMatch(first::isLike)) {
            lose(name, "it is given values of several kinds");
        } else if (sums.contains(name) && !(first instanceof TwineValue.Whole)) {
            lose(name, "a number is added to it, and it is none");
        } else if (its.size() > MOST_NAMES && first instanceof TwineValue.Words) {
            lose(name, "it has more than " + MOST_NAMES + " values");
        }
    }

    /** Looks for what is lost until nothing more is. */
    void run(String first) {
        for (int round = 0; round < ROUNDS; round++) {
            int before = lost.size();
            starts(first);
            findUnset(first);
            new NumberBounds.Finder(scenes, places, starts)
                    .clashing()
                    .forEach(name -> lose(name, "it stops at other numbers than all that it is and is compared with"));
            for (int i = 0; i < scenes.size(); i++) {
                round(i);
            }
            loseTooManyEffects();
            if (lost.size() == before) {
                return;
            }
        }
        all.forEach(name -> lose(name, "it hangs together with too many that can't be carried over"));
        starts.clear();
    }

    private void round(int place) {
        PassageFlow flow = scenes.get(place);
        loseUnreadable(flow.nodes, place, 0);
        String here = " in \"" + flow.passage.name() + "\"";
        flow.tangled.forEach(name -> lose(name, "one branch of a conditional changes what another asks for" + here));
        flow.uses.forEach((name, uses) -> {
            if (uses.isMixed()) {
                lose(name, "it is asked for, changed, and asked for again" + here);
            }
            if (addsToNothing(flow, name, place)) {
                lose(name, "something is added before it has a value" + here);
            }
        });
        for (PassageFlow.GuardedSet guarded : flow.guarded) {
            PassageFlow.Uses set = flow.uses(guarded.variable());
            PassageFlow.Uses asked = flow.find(guarded.asked()).orElse(set);
            boolean late = !set.isSetLast() && asked.isSetLast() && asked.firstSet < guarded.asks();
            boolean early = set.isSetLast() && asked.isSet() && !asked.isSetLast() && asked.lastSet > guarded.asks();
            if (late || early) {
                lose(guarded.variable(), "whether it is changed hangs on what is changed at another time" + here);
            }
        }
    }

    private boolean addsToNothing(PassageFlow flow, String name, int place) {
        boolean adds = dialect == TwineDialect.SUGARCUBE
                && sums.contains(name)
                && !starts.containsKey(name)
                && isUnset(name, place, flow.uses(name).firstSet);
        return adds
                && Stream.concat(flow.changes.stream(), flow.changesOfLinks.stream())
                        .anyMatch(one -> one instanceof TwineAssignment.Add
                                && one.variable().equals(name));
    }

    /** Loses what is changed in conditionals that can't become ours. */
    private void loseUnreadable(List<MarkupNode> nodes, int place, int above) {
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Conditional conditional) {
                if (isSayable(conditional, place, above)) {
                    conditional
                            .branches()
                            .forEach(branch ->
                                    loseUnreadable(branch.content(), place, above + OurCondition.weight(conditional)));
                } else {
                    Set<String> changed = new LinkedHashSet<>();
                    everyChange(List.of(conditional), changed);
                    changed.forEach(name -> lose(
                            name,
                            "it is changed under a condition that has no counterpart, in \""
                                    + scenes.get(place).passage.name() + "\""));
                }
            } else if (node instanceof MarkupNode.Styled styled) {
                loseUnreadable(styled.content(), place, above);
            } else if (node instanceof MarkupNode.Linked link) {
                loseUnreadable(link.does(), place, above);
            } else if (node instanceof MarkupNode.Foreign foreign) {
                Set<String> changed = new LinkedHashSet<>();
                everyChange(foreign.content(), changed);
                changed.forEach(name -> lose(
                        name,
                        foreign.kind() + " changes it in \""
                                + scenes.get(place).passage.name() + "\""));
            }
        }
    }

    private static void everyChange(List<MarkupNode> nodes, Set<String> into) {
        PassageFlow.changed(nodes, into);
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Linked link) {
                PassageFlow.changed(link.does(), into);
            }
            everyChange(node.content(), into);
        }
    }

    private void loseTooManyEffects() {
        int[] ways = new int[scenes.size()];
        scenes.forEach(flow -> flow.ways.forEach(way -> {
            Integer place = places.get(way.target());
            if (place != null) {
                ways[place]++;
            }
        }));
        long effects = 0;
        for (int i = 0; i < ways.length; i++) {
            long many = (long) (ways[i] + scenes.get(i).ways.size())
                    * scenes.get(i).changes.size();
            effects += many;
            if (effects > MOST_EFFECTS && many > 0) {
                scenes.get(i).changes.forEach(one -> lose(one.variable(), "too many ways lead to where it is changed"));
            }
        }
    }

    /** Works out with which values the story begins. */
    private void starts(String first) {
        starts.clear();
        inits.forEach(flow -> begin(flow.nodes, flow, false));
        Integer place = places.get(first);
        if (place != null) {
            begin(scenes.get(place).nodes, scenes.get(place), true);
        }
    }

    private void begin(List<MarkupNode> nodes, PassageFlow flow, boolean scene) {
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Changes set) {
                for (TwineAssignment one : set.assignments()) {
                    if (!scene || !flow.uses(one.variable()).isSetLast()) {
                        begin(one);
                    }
                }
            } else if (node instanceof MarkupNode.Styled styled) {
                begin(styled.content(), flow, scene);
            } else if (node instanceof MarkupNode.Conditional conditional) {
                conditional.branches().stream()
                        .filter(branch -> holds(branch.condition()))
                        .findFirst()
                        .ifPresent(branch -> begin(branch.content(), flow, scene));
            }
        }
    }

    private void begin(TwineAssignment one) {
        if (one instanceof TwineAssignment.Assign assign) {
            starts.put(assign.variable(), assign.value());
        } else if (one instanceof TwineAssignment.Add add) {
            TwineValue now = starts.get(add.variable());
            long sum = add.of(now instanceof TwineValue.Whole whole ? whole.value() : 0);
            if (now == null && dialect == TwineDialect.SUGARCUBE || Math.abs(sum) > NumberBounds.GREATEST) {
                lose(add.variable(), "something is added before it has a value, or too much");
            } else {
                starts.put(add.variable(), new TwineValue.Whole((int) sum));
            }
        }
    }

    /** Whether a condition holds at the beginning, when no passage was left yet. */
    private boolean holds(TwineCondition condition) {
        if (condition instanceof TwineCondition.All every) {
            return every.operands().stream().allMatch(this::holds);
        } else if (condition instanceof TwineCondition.Any any) {
            return any.operands().stream().anyMatch(this::holds);
        } else if (condition instanceof TwineCondition.Not not) {
            return !holds(not.operand());
        }
        return condition instanceof TwineCondition.OfVariable atom && holdsAtFirst(atom);
    }

    private boolean holdsAtFirst(TwineCondition.OfVariable atom) {
        TwineValue now = starts.get(atom.variable());
        return now == null ? ofNothing(atom) : ofValue(atom, now);
    }

    /** Whether a comparison holds of a variable that was never set, in its format. */
    private boolean ofNothing(TwineCondition.OfVariable atom) {
        if (dialect == TwineDialect.HARLOWE) {
            return ofValue(atom, new TwineValue.Whole(0));
        }
        return atom instanceof TwineCondition.Compares compares && compares.comparison() == Comparison.NOT_EQUAL;
    }

    private static boolean ofValue(TwineCondition.OfVariable atom, TwineValue value) {
        if (atom instanceof TwineCondition.Compares compares) {
            TwineValue constant = compares.constant();
            boolean numbers = value instanceof TwineValue.Whole && constant instanceof TwineValue.Whole;
            int order = numbers
                    ? Integer.compare(((TwineValue.Whole) value).value(), ((TwineValue.Whole) constant).value())
                    : 0;
            boolean equal = value.equals(constant);
            return switch (compares.comparison()) {
                case EQUAL -> equal;
                case NOT_EQUAL -> !equal;
                case LESS -> numbers && order < 0;
                case AT_MOST -> numbers && order <= 0;
                case MORE -> numbers && order > 0;
                case AT_LEAST -> numbers && order >= 0;
            };
        }
        return !(value.equals(new TwineValue.Flag(false))
                || value.equals(new TwineValue.Whole(0))
                || value.equals(ImportedVariable.EMPTY)
                || value.equals(ImportedVariable.UNSET));
    }

    /** Finds, for each variable without a value at the beginning, where a player may be before it has one. */
    private void findUnset(String first) {
        unset.clear();
        List<String> without = new ArrayList<>(values.keySet());
        without.removeIf(name -> starts.containsKey(name) || lost.containsKey(name));
        long size = scenes.stream().mapToLong(flow -> 1 + flow.ways.size()).sum();
        for (String name : without) {
            unset.put(name, size * without.size() > MOST_PAIRS ? everywhere : unset(name, first));
        }
    }

    private BitSet unset(String name, String first) {
        BitSet reached = new BitSet();
        Deque<Integer> next = new ArrayDeque<>();
        Integer begin = places.get(first);
        if (begin != null) {
            reached.set(begin);
            next.add(begin);
        }
        while (!next.isEmpty()) {
            PassageFlow flow = scenes.get(next.remove());
            boolean known =
                    flow.find(name).map(uses -> uses.known < Integer.MAX_VALUE).orElse(false);
            for (PassageFlow.Way way : known ? List.<PassageFlow.Way>of() : flow.ways) {
                Integer place = places.get(way.target());
                if (place != null && !way.sets().contains(name) && !reached.get(place)) {
                    reached.set(place);
                    next.add(place);
                }
            }
        }
        return reached;
    }

    /** Whether a variable may have no value yet at an offset of a scene's text. */
    private boolean isUnset(String name, int place, int at) {
        BitSet where = unset.get(name);
        return where != null
                && where.get(place)
                && scenes.get(place).find(name).map(uses -> uses.known >= at).orElse(true);
    }

    private Set<TwineValue> values(String name) {
        return values.getOrDefault(name, Set.of());
    }

    /** Whether a variable becomes one of ours. */
    boolean isCarriedOver(String name) {
        return values.containsKey(name) && !lost.containsKey(name);
    }

    /** Why each variable that is lost is. */
    Map<String, String> lost() {
        return lost;
    }

    /** Whether the value that is printed there can be printed by us. */
    boolean isSayable(MarkupNode.Printed printed, int place) {
        return isCarriedOver(printed.variable())
                && !isUnset(printed.variable(), place, printed.from())
                && values(printed.variable()).stream().allMatch(this::isPlain);
    }

    private boolean isPlain(TwineValue value) {
        if (!(value instanceof TwineValue.Words words) || words.value().isEmpty()) {
            return true;
        }
        List<MarkupNode> read = dialect.read(words.value());
        return read.size() == 1
                && read.get(0) instanceof MarkupNode.Words plain
                && plain.text().equals(words.value())
                && TextCleaning.line(words.value()).equals(words.value());
    }

    /**
     * Whether a conditional can become one of ours.
     *
     * @param above the weight of the conditionals in which it stands
     */
    boolean isSayable(MarkupNode.Conditional conditional, int place, int above) {
        boolean fits = above + OurCondition.weight(conditional) <= OurCondition.MOST;
        for (int i = 0; fits && i < conditional.branches().size(); i++) {
            TwineCondition condition = conditional.branches().get(i).condition();
            boolean last = i > 0 && i == conditional.branches().size() - 1;
            fits = condition.equals(TwineCondition.ALWAYS) ? last : isSayable(condition, place, conditional.from());
        }
        return fits;
    }

    private boolean isSayable(TwineCondition condition, int place, int at) {
        List<TwineCondition.Atom> atoms = new ArrayList<>();
        condition.walk(atoms::add);
        return !atoms.isEmpty() && !hasConstant(condition) && atoms.stream().allMatch(atom -> atom(atom, place, at));
    }

    private static boolean hasConstant(TwineCondition condition) {
        if (condition instanceof TwineCondition.All every) {
            return every.operands().isEmpty() || every.operands().stream().anyMatch(VariableAnalysis::hasConstant);
        } else if (condition instanceof TwineCondition.Any any) {
            return any.operands().isEmpty() || any.operands().stream().anyMatch(VariableAnalysis::hasConstant);
        }
        return condition instanceof TwineCondition.Not not && hasConstant(not.operand());
    }

    private boolean atom(TwineCondition.Atom atom, int place, int at) {
        return atom instanceof TwineCondition.Left
                || atom instanceof TwineCondition.OfVariable asked && ofVariable(asked, place, at);
    }

    private boolean ofVariable(TwineCondition.OfVariable atom, int place, int at) {
        String name = atom.variable();
        if (!isCarriedOver(name)) {
            return false;
        }
        TwineValue kind = values(name).iterator().next();
        boolean unsetHere = isUnset(name, place, at);
        if (unsetHere && ofNothing(atom) != ofValue(atom, ours(kind))) {
            return false;
        }
        if (atom instanceof TwineCondition.Compares compares) {
            boolean orders = compares.comparison().compareTo(Comparison.NOT_EQUAL) > 0;
            return compares.constant().isLike(kind) && (!orders || kind instanceof TwineValue.Whole);
        }
        boolean canBeFalse = !(kind instanceof TwineValue.Words)
                || !starts.containsKey(name)
                || values(name).contains(ImportedVariable.EMPTY);
        return dialect == TwineDialect.SUGARCUBE ? canBeFalse : kind instanceof TwineValue.Flag;
    }

    /** The value with which ours begins, where Twine's has none. */
    private static TwineValue ours(TwineValue kind) {
        if (kind instanceof TwineValue.Flag) {
            return new TwineValue.Flag(false);
        }
        return kind instanceof TwineValue.Whole ? new TwineValue.Whole(0) : ImportedVariable.UNSET;
    }

    /** The variables that become ours, by their names in Twine. */
    Map<String, ImportedVariable> variables() {
        Map<String, ImportedVariable> made = new LinkedHashMap<>();
        NameMaker names = new NameMaker();
        Map<String, NumberBounds> bounds = bounds();
        for (String its : all) {
            if (!isCarriedOver(its)) {
                continue;
            }
            TwineValue kind = values(its).iterator().next();
            NumberBounds within = bounds.getOrDefault(its, NumberBounds.NONE);
            made.put(
                    its,
                    new ImportedVariable(
                            names.of(its, "variable"),
                            its,
                            kind,
                            within.from(),
                            within.to(),
                            kind instanceof TwineValue.Words ? texts(its) : Map.of(),
                            Optional.ofNullable(starts.get(its))
                                    .or(() -> kind instanceof TwineValue.Words
                                            ? Optional.empty()
                                            : Optional.of(ours(kind)))));
        }
        return made;
    }

    private Map<String, NumberBounds> bounds() {
        return new NumberBounds.Finder(scenes, places, starts).all();
    }

    /** The variables whose numbers have no bounds in Twine's story. */
    List<String> unbounded() {
        Map<String, NumberBounds> bounds = bounds();
        return all.stream()
                .filter(this::isCarriedOver)
                .filter(name -> bounds.getOrDefault(name, NumberBounds.NONE).invented())
                .toList();
    }

    private Map<TwineValue.Words, String> texts(String its) {
        Set<TwineValue> texts = new LinkedHashSet<>(values(its));
        for (PassageFlow flow : scenes) {
            flow.atoms.forEach(atom -> {
                if (atom instanceof TwineCondition.Compares compares
                        && compares.variable().equals(its)
                        && compares.constant() instanceof TwineValue.Words
                        && texts.size() < MOST_NAMES) {
                    texts.add(compares.constant());
                }
            });
        }
        NameMaker names = new NameMaker();
        Map<TwineValue.Words, String> called = new LinkedHashMap<>();
        if (!starts.containsKey(its)) {
            called.put(ImportedVariable.UNSET, names.of("unset", "unset"));
        }
        for (TwineValue text : texts) {
            if (text instanceof TwineValue.Words words) {
                called.put(words, names.of(words.value().isEmpty() ? "empty" : words.value(), "value"));
            }
        }
        return called;
    }
}
