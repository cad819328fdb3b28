package footnote.explore.statespace;

import java.util.Arrays;

/** The steps that were found since the last {@link #clear}: of each its label, its trace and the state it leads to. */
final class StepBuffer {
    private final StateEncoding encoding;
    private int[] labels = new int[8];
    private int[] traces = new int[8];
    private long[] keys;
    private int count;

    StepBuffer(StateEncoding encoding) {
        this.encoding = encoding;
        this.keys = new long[8 * encoding.words()];
    }

    void clear() {
        count = 0;
    }

    /** Adds a step into a scene with these values. */
    void add(int label, int trace, int scene, int[] values) {
        if (count == labels.length) {
            labels = Arrays.copyOf(labels, count * 2);
            traces = Arrays.copyOf(traces, count * 2);
            keys = Arrays.copyOf(keys, count * 2 * encoding.words());
        }
        labels[count] = label;
        traces[count] = trace;
        encoding.pack(scene, values, keys, keyAt(count++));
    }

    /** Takes back the steps from this number on. */
    void truncate(int size) {
        count = size;
    }

    int count() {
        return count;
    }

    int label(int step) {
        return labels[step];
    }

    int trace(int step) {
        return traces[step];
    }

    /** The packed states to which the steps lead, one after another. */
    long[] keys() {
        return keys;
    }

    /** Where the state of a step begins in {@link #keys}. */
    int keyAt(int step) {
        return step * encoding.words();
    }
}
