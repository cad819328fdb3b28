package footnote.write.twine;

import footnote.write.twine.markup.TwineAssignment;
import footnote.write.twine.markup.TwineCondition;
import footnote.write.twine.markup.TwineValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Between which numbers a variable stays.
 *
 * @param invented whether Twine's story gives it no bounds, and these are far from all that it asks for
 */
record NumberBounds(int from, int to, boolean invented) {
    static final NumberBounds NONE = new NumberBounds(0, 0, false);
    /** How far beyond all that is known bounds are set where there are none. */
    private static final int MARGIN = 100;
    /** How far from 0 a number may lie. */
    static final int GREATEST = 1_000_000_000;

    /** What is known of one variable's numbers. */
    private static final class Numbers {
        long least;
        long most;
        /** The least and greatest number with which it is compared. */
        long leastAsked = Long.MAX_VALUE;

        long mostAsked = Long.MIN_VALUE;
        /** What all sums that happen once take away and add, and whether others do, which happen again and again. */
        long less;

        long more;
        boolean falls;
        boolean rises;
        boolean printed;
        /** At which numbers what adds and what takes away stops; empty for what doesn't. */
        final Set<OptionalInt> tops = new HashSet<>();

        final Set<OptionalInt> bottoms = new HashSet<>();

        void value(int number) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }

        void sum(TwineAssignment.Add add, boolean again) {
            int amount = add.amount();
            if (add.most().isPresent() || amount > 0) {
                tops.add(add.most());
            }
            if (add.least().isPresent() || amount < 0) {
                bottoms.add(add.least());
            }
            falls |= again && amount < 0;
            rises |= again && amount > 0;
            less += !again && amount < 0 ? -(long) amount : 0;
            more += !again && amount > 0 ? amount : 0;
        }

        /** Whether it stops nowhere, or at one number that nothing else is beyond. */
        boolean stopsAlike() {
            boolean top = stop(tops).isEmpty() || stop(tops).getAsInt() >= Math.max(most, mostAsked);
            boolean bottom = stop(bottoms).isEmpty() || stop(bottoms).getAsInt() <= Math.min(least, leastAsked);
            return top && bottom && isOne(tops) && isOne(bottoms);
        }

        private static boolean isOne(Set<OptionalInt> stops) {
            return stops.size() <= 1;
        }

        private static OptionalInt stop(Set<OptionalInt> stops) {
            return stops.size() == 1 ? stops.iterator().next() : OptionalInt.empty();
        }

        /** A number that only rises may stop beyond all that it is compared with: nothing tells the difference. */
        NumberBounds bounds() {
            NumberBounds found = found();
            OptionalInt bottom = stop(bottoms);
            OptionalInt top = stop(tops);
            return new NumberBounds(
                    bottom.orElse(found.from()),
                    top.orElse(found.to()),
                    found.invented() && (rises && top.isEmpty() || falls && bottom.isEmpty()));
        }

        private NumberBounds found() {
            long from = Math.min(least - less, Math.min(leastAsked, least));
            long to = Math.max(most + more, Math.max(mostAsked, most));
            boolean onlyRises = rises && !falls && less == 0 && !printed;
            boolean onlyFalls = falls && !rises && more == 0 && !printed;
            boolean invented = (rises || falls) && !onlyRises && !onlyFalls;
            if (invented) {
                from -= falls ? MARGIN : 0;
                to += rises ? MARGIN : 0;
            } else {
                from -= onlyFalls ? 1 : 0;
                to += onlyRises ? 1 : 0;
            }
            return new NumberBounds((int) Math.max(-GREATEST, from), (int) Math.min(GREATEST, to), invented);
        }
    }

    /** Finds the bounds of all variables of a story. */
    static final class Finder {
        private final FlowGraph graph;
        private final Map<String, Numbers> numbers = new HashMap<>();
        private final boolean[] again;

        /** @param starts the values at the beginning, by variable */
        Finder(FlowGraph graph, Map<String, TwineValue> starts) {
            this.graph = graph;
            this.again = new boolean[graph.size()];
            findAgain();
            starts.forEach((name, value) -> {
                if (value instanceof TwineValue.Whole whole) {
                    of(name).least = whole.value();
                    of(name).most = whole.value();
                }
            });
            for (int i = 0; i < graph.size(); i++) {
                PassageFlow flow = graph.scene(i);
                boolean often = again[i];
                flow.allChanges().forEach(one -> change(one, often));
                flow.atoms.forEach(this::asked);
                flow.printed.forEach(name -> of(name).printed = true);
            }
        }

        private Numbers of(String name) {
            return numbers.computeIfAbsent(name, any -> new Numbers());
        }

        private void change(TwineAssignment one, boolean often) {
            if (one instanceof TwineAssignment.Add add) {
                of(add.variable()).sum(add, often);
            } else if (one instanceof TwineAssignment.Assign assign
                    && assign.value() instanceof TwineValue.Whole whole) {
                of(assign.variable()).value(whole.value());
            }
        }

        private void asked(TwineCondition.Atom atom) {
            if (atom instanceof TwineCondition.Compares compares
                    && compares.constant() instanceof TwineValue.Whole whole) {
                Numbers its = of(compares.variable());
                its.leastAsked = Math.min(its.leastAsked, whole.value());
                its.mostAsked = Math.max(its.mostAsked, whole.value());
            }
        }

        /** Finds the scenes that may come again: those that remain where the first and the last are taken away, again and again. */
        private void findAgain() {
            List<List<Integer>> ahead = new ArrayList<>();
            List<List<Integer>> back = new ArrayList<>();
            for (int i = 0; i < graph.size(); i++) {
                ahead.add(new ArrayList<>());
                back.add(new ArrayList<>());
                again[i] = true;
            }
            for (int i = 0; i < graph.size(); i++) {
                for (PassageFlow.Way way : graph.scene(i).ways) {
                    int from = i;
                    graph.place(way.target()).ifPresent(place -> {
                        ahead.get(from).add(place);
                        back.get(place).add(from);
                    });
                }
            }
            takeAway(ahead, back);
            takeAway(back, ahead);
        }

        private void takeAway(List<List<Integer>> ahead, List<List<Integer>> back) {
            int[] ways = new int[graph.size()];
            Deque<Integer> next = new ArrayDeque<>();
            for (int i = 0; i < ways.length; i++) {
                ways[i] = (int) back.get(i).stream().filter(one -> again[one]).count();
                if (ways[i] == 0 && again[i]) {
                    next.add(i);
                }
            }
            while (!next.isEmpty()) {
                int place = next.remove();
                again[place] = false;
                for (int to : ahead.get(place)) {
                    ways[to]--;
                    if (ways[to] == 0 && again[to]) {
                        next.add(to);
                    }
                }
            }
        }

        /** The variables that stop at other numbers than ours would. */
        List<String> clashing() {
            return numbers.entrySet().stream()
                    .filter(one -> !one.getValue().stopsAlike())
                    .map(Map.Entry::getKey)
                    .toList();
        }

        Map<String, NumberBounds> all() {
            Map<String, NumberBounds> bounds = new HashMap<>();
            numbers.forEach((name, its) -> bounds.put(name, its.bounds()));
            return bounds;
        }
    }
}
