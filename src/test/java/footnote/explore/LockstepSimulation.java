package footnote.explore;

import footnote.game.TextListener;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Continuation;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Values;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Plays two stories side by side, every choice in both, to show that a player can't tell the one from the other.
 *
 * <p>A whole story has far too many states to hold each beside its twin. So some of its variables and marks are
 * followed, each story's own; what is not followed is the same in both and may have any value at any moment, whether
 * play ever brings it about or not. That goes through more than play can do: where no page differs, none differs in
 * play. Where one does, more is followed, until nothing is left that could help: then {@link #shown} is false, and
 * nothing is said about play.
 */
final class LockstepSimulation {
    private static final int PAIRS = 50_000;
    private static final int WIDTH = 50_000;

    private final Story one;
    private final Story other;
    private final RulesByChoice rulesOfOne;
    private final RulesByChoice rulesOfOther;
    private final Set<Object> followed = new LinkedHashSet<>();
    private final Set<Object> more = new LinkedHashSet<>();
    private String difference = "";

    private LockstepSimulation(Story one, Story other) {
        this.one = one;
        this.other = other;
        this.rulesOfOne = new RulesByChoice(one);
        this.rulesOfOther = new RulesByChoice(other);
    }

    /** Where the pages of two stories could part; nothing where they are shown to be the same for every player. */
    static Optional<String> difference(Story one, Story other) {
        LockstepSimulation lockstep = new LockstepSimulation(one, other);
        return lockstep.shown()
                ? Optional.empty()
                : Optional.of(lockstep.difference + ", following " + lockstep.followed);
    }

    private boolean shown() {
        while (true) {
            difference = "";
            more.clear();
            try {
                for (Role role : one.roles().values()) {
                    walk(role);
                }
                return true;
            } catch (Parted parted) {
                difference = parted.getMessage();
                if (!followed.addAll(more)) {
                    more.clear();
                    followed.forEach(this::whatDecides);
                    if (!followed.addAll(more)) {
                        return false;
                    }
                }
            }
        }
    }

    /** The two can't be shown to be the same with what is followed now. */
    private static final class Parted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Parted(String where) {
            super(where, null, false, false);
        }
    }

    /** What stands in the conditions on which it depends whether something followed is written. */
    private void whatDecides(Object cell) {
        for (Scene scene : one.scenes().values()) {
            for (Choice choice : scene.choices()) {
                Set<Object> written = new HashSet<>();
                choice.effects().forEach(effect -> effect.writes(written::add));
                boolean marks = cell instanceof Mark mark
                        && (mark.of().equals(scene.id()) || mark.of().equals(choice.key()));
                if (marks || written.contains(cell)) {
                    choice.condition().asks(into(more));
                    choice.effects().forEach(effect -> effect.asks(into(more)));
                }
            }
        }
    }

    /** A moment of play in both, as far as it is followed. */
    private record Pair(String scene, List<Integer> one, List<Integer> other) {}

    private void walk(Role role) {
        Set<Pair> met = new LinkedHashSet<>();
        List<Pair> due = new ArrayList<>();
        Consumer<Pair> found = pair -> {
            if (met.add(pair)) {
                due.add(pair);
            }
        };
        begin(role, found);
        for (int i = 0; i < due.size(); i++) {
            if (met.size() > PAIRS) {
                throw new Parted("more than " + PAIRS + " moments");
            }
            Pair pair = due.get(i);
            look(pair, role);
            one.scene(pair.scene).choices().forEach(choice -> take(choice, pair, found));
        }
    }

    private void begin(Role role, Consumer<Pair> found) {
        Set<Object> asked = new LinkedHashSet<>(one.variables().values());
        asked.retainAll(followed);
        turns(one, one.scene(role.start()), true, asked);
        turns(other, other.scene(role.start()), true, asked);
        each(asked, (values, twin) -> {
            for (Variable variable : one.variables().values()) {
                boolean borrowed = variable.lasting().isPresent()
                        && !variable.lasting().get().equals(role.id());
                if (!borrowed && asked.contains(variable) && values.get(variable) != variable.start()) {
                    return;
                }
            }
            followed.forEach(cell -> values.putIfAbsent(cell, 0));
            twin.putAll(values);
            List<Object> told = new ArrayList<>();
            List<Object> toldInOther = new ArrayList<>();
            Here here = new Here(values);
            Here there = new Here(twin);
            Scene to = rulesOfOne.turnPages(one.scene(role.start()), here, here.hearing(told));
            Scene too = rulesOfOther.turnPages(other.scene(role.start()), there, there.hearing(toldInOther));
            arrive("the beginning", to, too, told.equals(toldInOther), here, there, found);
        });
    }

    private void arrive(String where, Scene to, Scene too, boolean told, Here here, Here there, Consumer<Pair> found) {
        if (!to.equals(too) || !told) {
            throw new Parted("after " + where);
        }
        Set<Object> known = new LinkedHashSet<>(here.values.keySet());
        known.addAll(there.values.keySet());
        for (Object cell : known) {
            if (!followed.contains(cell) && !Objects.equals(here.values.get(cell), there.values.get(cell))) {
                more.add(cell);
            }
        }
        if (!more.isEmpty()) {
            throw new Parted("after " + where + " more has to be followed");
        }
        found.accept(new Pair(to.id(), kept(here), kept(there)));
    }

    private List<Integer> kept(Here here) {
        List<Integer> kept = new ArrayList<>();
        followed.forEach(cell -> kept.add(here.values.get(cell)));
        return kept;
    }

    /** Holds the two pages of a moment to each other. */
    private void look(Pair pair, Role role) {
        Scene scene = one.scene(pair.scene);
        Scene twin = other.scene(pair.scene);
        if (scene == twin && pair.one.equals(pair.other)) {
            return;
        }
        boolean ends = scene.ending().isPresent();
        int place = 0;
        for (Object cell : followed) {
            boolean seen = onStatusLine(role).contains(cell)
                    || ends
                            && cell instanceof Variable variable
                            && variable.lasting().isPresent()
                            && variable.lasting().get().equals(role.id());
            if (seen && !pair.one.get(place).equals(pair.other.get(place))) {
                throw new Parted(cell + " in " + pair.scene);
            }
            place++;
        }
        same(scene.text(), twin.text(), pair);
        same(about(scene), about(twin), pair);
        Set<String> ids = new LinkedHashSet<>();
        scene.choices().forEach(choice -> ids.add(choice.id()));
        twin.choices().forEach(choice -> ids.add(choice.id()));
        for (String id : ids) {
            sameEntry(scene.choice(id), twin.choice(id), pair);
        }
    }

    /** The variables of the status line, and what decides whether they are there. */
    private static Set<Object> onStatusLine(Role role) {
        Set<Object> cells = new LinkedHashSet<>();
        for (Role.Shown shown : role.shows()) {
            cells.add(shown.variable());
            shown.condition().asks(into(cells));
        }
        return cells;
    }

    private static Text about(Scene scene) {
        return scene.ending().map(Continuation.Ending::about).orElse(Text.NONE);
    }

    /** Paragraph by paragraph, but where the texts differ: there at once. */
    private void same(Text text, Text twin, Pair pair) {
        List<Paragraph> some = new ArrayList<>(text.paragraphs());
        List<Paragraph> others = new ArrayList<>(twin.paragraphs());
        while (!some.isEmpty() && !others.isEmpty() && some.get(0) == others.get(0)) {
            same(List.of(some.remove(0)), List.of(others.remove(0)), pair);
        }
        while (!some.isEmpty() && !others.isEmpty() && last(some) == last(others)) {
            same(List.of(some.remove(some.size() - 1)), List.of(others.remove(others.size() - 1)), pair);
        }
        same(some, others, pair);
    }

    private static Paragraph last(List<Paragraph> paragraphs) {
        return paragraphs.get(paragraphs.size() - 1);
    }

    private void same(List<Paragraph> some, List<Paragraph> others, Pair pair) {
        Set<Object> asked = new LinkedHashSet<>();
        some.forEach(paragraph -> paragraph.asks(into(asked)));
        others.forEach(paragraph -> paragraph.asks(into(asked)));
        each(asked, pair, (values, twin) -> {
            if (!read(new Text(some), values).equals(read(new Text(others), twin))) {
                throw parted("a text of " + pair.scene, asked);
            }
        });
    }

    private Parted parted(String where, Set<Object> asked) {
        asked.stream().filter(cell -> !followed.contains(cell)).forEach(more::add);
        return new Parted(where);
    }

    private static List<Object> read(Text text, Map<Object, Integer> values) {
        List<Object> shown = new ArrayList<>();
        new Here(values).read(text, shown);
        return shown;
    }

    private void sameEntry(Optional<Choice> choice, Optional<Choice> twin, Pair pair) {
        Set<Object> asked = new LinkedHashSet<>();
        choice.ifPresent(one -> asksOfEntry(one, asked));
        twin.ifPresent(one -> asksOfEntry(one, asked));
        each(asked, pair, (values, twins) -> {
            if (!entry(choice, rulesOfOne, values).equals(entry(twin, rulesOfOther, twins))) {
                throw parted("choice " + choice.or(() -> twin).get().key(), asked);
            }
        });
    }

    private void asksOfEntry(Choice choice, Set<Object> asked) {
        offering(choice, asked);
        choice.text().paragraphs().forEach(paragraph -> paragraph.asks(into(asked)));
        choice.closed().ifPresent(closed -> closed.paragraphs().forEach(paragraph -> paragraph.asks(into(asked))));
    }

    private void offering(Choice choice, Set<Object> asked) {
        choice.condition().asks(into(asked));
        if (choice.once()) {
            asked.add(one.marks().get(choice.key()));
        }
    }

    /** What a page says of a choice; nothing where it is not there at all. */
    private static List<Object> entry(Optional<Choice> choice, RulesByChoice rules, Map<Object, Integer> values) {
        List<Object> entry = new ArrayList<>();
        Here here = new Here(values);
        if (choice.isPresent() && rules.offers(choice.get(), here)) {
            entry.addAll(List.of(choice.get().passage(), choice.get().stance()));
            here.read(choice.get().text(), entry);
        } else if (choice.isPresent() && rules.showsClosed(choice.get(), here)) {
            entry.add("closed");
            here.read(choice.get().closed().get(), entry);
        }
        return entry;
    }

    private void take(Choice choice, Pair pair, Consumer<Pair> found) {
        Optional<Choice> twin = other.scene(pair.scene).choice(choice.id());
        boolean alike = twin.isPresent()
                && twin.get() == choice
                && pair.one.equals(pair.other)
                && choice.to().exits().stream().allMatch(exit -> turnsAlike(exit.scene()));
        Set<Object> asked = new LinkedHashSet<>();
        asksOfStep(one, choice, !alike, asked);
        twin.ifPresent(same -> asksOfStep(other, same, !alike, asked));
        each(asked, pair, (values, twins) -> {
            Here here = new Here(values);
            Here there = new Here(twins);
            if (!rulesOfOne.offers(choice, here)) {
                return;
            }
            List<Object> told = new ArrayList<>();
            List<Object> toldInOther = new ArrayList<>();
            Scene to = rulesOfOne.take(choice, here, alike ? TextListener.SILENT : here.hearing(told));
            Scene too = rulesOfOther.take(twin.get(), there, alike ? TextListener.SILENT : there.hearing(toldInOther));
            if (!to.equals(too) || !told.equals(toldInOther)) {
                throw parted("what comes of " + choice.key(), asked);
            }
            arrive(choice.key(), to, too, true, here, there, found);
        });
    }

    /** Whether what follows a scene without a choice is the same in both: then its texts need not be compared. */
    private boolean turnsAlike(String scene) {
        boolean alike = one.scene(scene) == other.scene(scene);
        return one.scene(scene).after() instanceof Continuation.PageTurn turn && alike
                ? turn.to().exits().stream().allMatch(exit -> turnsAlike(exit.scene()))
                : alike;
    }

    private void asksOfStep(Story story, Choice choice, boolean texts, Set<Object> asked) {
        offering(choice, asked);
        counting(story, choice.scene(), asked);
        choice.effects().forEach(effect -> effect.asks(into(asked)));
        if (texts) {
            choice.margin().paragraphs().forEach(paragraph -> paragraph.asks(into(asked)));
            choice.did().paragraphs().forEach(paragraph -> paragraph.asks(into(asked)));
            choice.then().paragraphs().forEach(paragraph -> paragraph.asks(into(asked)));
        }
        exits(story, choice.to(), texts, asked);
    }

    private void exits(Story story, Way way, boolean texts, Set<Object> asked) {
        for (Way.Exit exit : way.exits()) {
            exit.condition().asks(into(asked));
            turns(story, story.scene(exit.scene()), texts, asked);
        }
    }

    private void turns(Story story, Scene scene, boolean texts, Set<Object> asked) {
        if (scene.after() instanceof Continuation.PageTurn turn) {
            counting(story, scene.id(), asked);
            if (texts) {
                scene.text().paragraphs().forEach(paragraph -> paragraph.asks(into(asked)));
            }
            exits(story, turn.to(), texts, asked);
        }
    }

    /** How often a scene was left decides how often it was when it is left once more. */
    private static void counting(Story story, String scene, Set<Object> asked) {
        List<Mark> visits = story.visits(scene);
        asked.addAll(visits.subList(0, Math.max(0, visits.size() - 1)));
    }

    private static Condition.Asked into(Set<Object> asked) {
        return new Condition.Asked() {
            @Override
            public void variable(Variable variable) {
                asked.add(variable);
            }

            @Override
            public void mark(Mark mark) {
                asked.add(mark);
            }
        };
    }

    /** Is given a moment of each of the two. */
    private interface Both {
        void are(Map<Object, Integer> values, Map<Object, Integer> twin);
    }

    private void each(Set<Object> asked, Pair pair, Both both) {
        Set<Object> open = new LinkedHashSet<>(asked);
        open.removeAll(followed);
        each(open, (values, twin) -> {
            int place = 0;
            for (Object cell : followed) {
                values.put(cell, pair.one.get(place));
                twin.put(cell, pair.other.get(place++));
            }
            both.are(values, twin);
        });
    }

    /** Every combination of values, the same in both. */
    private void each(Set<Object> open, Both both) {
        long width =
                open.stream().mapToLong(LockstepSimulation::values).reduce(1, (a, b) -> Math.min(WIDTH + 1L, a * b));
        if (width > WIDTH) {
            throw new Parted("too many values at once of " + open);
        }
        for (int number = 0; number < width; number++) {
            Map<Object, Integer> values = new HashMap<>();
            int rest = number;
            for (Object cell : open) {
                int many = values(cell);
                values.put(cell, rest % many + (cell instanceof Variable variable ? variable.from() : 0));
                rest /= many;
            }
            both.are(values, new HashMap<>(values));
        }
    }

    private static int values(Object cell) {
        return cell instanceof Variable variable ? variable.size() : 2;
    }

    /** A moment of one of the two: what was not said of it beforehand is never asked. */
    private static final class Here implements Values {
        final Map<Object, Integer> values;

        Here(Map<Object, Integer> values) {
            this.values = values;
        }

        TextListener hearing(List<Object> told) {
            return new ReadTexts(
                    this,
                    passed -> told.add(passed.id()),
                    (paragraph, words) -> told.add(PairedRandomPlays.words(paragraph.worded(words))));
        }

        void read(Text text, List<Object> shown) {
            text.read(this).forEach(paragraph -> shown.add(PairedRandomPlays.words(paragraph)));
        }

        @Override
        public int value(Variable variable) {
            return values.get(variable);
        }

        @Override
        public boolean happened(Mark mark) {
            return values.get(mark) != 0;
        }

        @Override
        public void set(Variable variable, int value) {
            values.put(variable, value);
        }

        @Override
        public void record(Mark mark) {
            values.put(mark, 1);
        }
    }
}
