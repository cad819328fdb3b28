package footnote.explore.equivalence;

import footnote.explore.statespace.CancellationToken;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Splits classes of states until, within each, equal steps lead to equal classes: Hopcroft's algorithm.
 *
 * <p>Each class that may still split another is a splitter. For each place of a step, from 0, it splits a class into the
 * states whose step at that place leads into the splitter, and the others. Of the two halves only the smaller becomes a
 * splitter: so each step is looked at O(log n) times for n states, and long cycles cost no more than short ones.
 *
 * <p>The members of a class stand side by side in one array, those that are marked first. A split changes the bounds in
 * that array and moves no member.
 */
final class ClassSplitter {
    private final CancellationToken cancellation;
    /** By state, then by step: the state to which it leads; below 0 where that is none of these. */
    private final int[][] targets;
    /** By state: whence steps lead to it, as {@code from * width + step}. */
    private final int[][] sources;

    private final int width;
    private final int[] members;
    private final int[] placeOf;
    private final int[] classOf;
    private int[] first;
    private int[] end;
    private int[] marked;
    private boolean[] waiting;
    private int count;
    private final Deque<Integer> splitters = new ArrayDeque<>();
    private final Deque<Integer> touched = new ArrayDeque<>();

    /**
     * @param targets by state the targets of its steps, as many within a class for each
     * @param classes by state its class, from 0, in which states look alike; it becomes the result
     * @param count   how many classes there are
     */
    ClassSplitter(int[][] targets, int[] classes, int count, CancellationToken cancellation) {
        this.targets = targets;
        this.cancellation = cancellation;
        this.classOf = classes;
        this.count = count;
        this.width = Math.max(
                1, Arrays.stream(targets).mapToInt(steps -> steps.length).max().orElse(1));
        this.sources = sources();
        this.members = new int[classes.length];
        this.placeOf = new int[classes.length];
        this.first = new int[count];
        this.end = new int[count];
        this.marked = new int[count];
        this.waiting = new boolean[count];
        layOut();
    }

    /** Splits until nothing splits any more, and returns how many classes there are then. */
    int split() {
        for (int block = 0; block < count; block++) {
            waiting[block] = true;
            splitters.add(block);
        }
        while (!splitters.isEmpty()) {
            int splitter = splitters.poll();
            waiting[splitter] = false;
            splitBy(Arrays.copyOfRange(members, first[splitter], end[splitter]));
        }
        return count;
    }

    private int[][] sources() {
        int[] counts = new int[targets.length];
        for (int[] steps : targets) {
            for (int to : steps) {
                if (to >= 0) {
                    counts[to]++;
                }
            }
        }
        int[][] found = new int[targets.length][];
        for (int state = 0; state < found.length; state++) {
            found[state] = new int[counts[state]];
        }
        for (int from = 0; from < targets.length; from++) {
            for (int step = 0; step < targets[from].length; step++) {
                int to = targets[from][step];
                if (to >= 0) {
                    found[to][--counts[to]] = from * width + step;
                }
            }
        }
        return found;
    }

    /** Lays the members of each class side by side. */
    private void layOut() {
        for (int block : classOf) {
            end[block]++;
        }
        for (int block = 1; block < count; block++) {
            first[block] = end[block - 1];
            end[block] += first[block];
        }
        int[] next = Arrays.copyOf(first, count);
        for (int state = 0; state < classOf.length; state++) {
            placeOf[state] = next[classOf[state]]++;
            members[placeOf[state]] = state;
        }
    }

    private void splitBy(int[] splitter) {
        int total = 0;
        for (int state : splitter) {
            total += sources[state].length;
        }
        long[] byStep = new long[total];
        int at = 0;
        for (int state : splitter) {
            cancellation.check();
            for (int source : sources[state]) {
                byStep[at++] = (long) (source % width) << 32 | source / width;
            }
        }
        Arrays.sort(byStep);
        for (int i = 0; i < total; i++) {
            mark((int) byStep[i]);
            if (i + 1 == total || byStep[i] >>> 32 != byStep[i + 1] >>> 32) {
                touched.forEach(this::splitOff);
                touched.clear();
            }
        }
    }

    /** Moves a state to the marked ones of its class; a state comes into a splitter by a step once at most. */
    private void mark(int state) {
        int block = classOf[state];
        if (marked[block] == 0) {
            touched.add(block);
        }
        int to = first[block] + marked[block]++;
        int other = members[to];
        members[placeOf[state]] = other;
        placeOf[other] = placeOf[state];
        members[to] = state;
        placeOf[state] = to;
    }

    /** Makes a class of its own of the marked members, unless all are. */
    private void splitOff(int block) {
        int middle = first[block] + marked[block];
        marked[block] = 0;
        if (middle == end[block]) {
            return;
        }
        if (count == first.length) {
            grow();
        }
        int fresh = count++;
        first[fresh] = first[block];
        end[fresh] = middle;
        first[block] = middle;
        for (int place = first[fresh]; place < end[fresh]; place++) {
            classOf[members[place]] = fresh;
        }
        boolean smaller = end[fresh] - first[fresh] <= end[block] - first[block];
        int due = waiting[block] || smaller ? fresh : block;
        waiting[due] = true;
        splitters.add(due);
    }

    private void grow() {
        first = Arrays.copyOf(first, 2 * count);
        end = Arrays.copyOf(end, 2 * count);
        marked = Arrays.copyOf(marked, 2 * count);
        waiting = Arrays.copyOf(waiting, 2 * count);
    }
}
