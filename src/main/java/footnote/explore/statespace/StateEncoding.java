package footnote.explore.statespace;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How a state is packed into whole words of 64 bits: the scene's number lowest, then each cell that is still asked about
 * there, as many bits as its values need. A cell that is not asked about takes no room.
 */
final class StateEncoding {
    private final int sceneBits;
    private final int words;
    /** By scene, for each cell that is packed there, five numbers: see {@link #field}. Many scenes share one list. */
    private final int[][] fields;

    /** @param open the cells whose value may be unknown, which takes one value more */
    StateEncoding(SceneGraph scenes, StateVector cells, LivenessAnalysis liveness, BitSet open) {
        this.sceneBits = bits(scenes.size());
        this.fields = new int[scenes.size()][];
        Map<BitSet, int[]> known = new HashMap<>();
        int last = 0;
        for (int i = 0; i < fields.length; i++) {
            fields[i] = known.computeIfAbsent(liveness.at(i), live -> fields(cells, live, open));
            last = Math.max(last, fields[i].length == 0 ? 0 : fields[i][fields[i].length - 2] >> 6);
        }
        this.words = last + 1;
    }

    private int[] fields(StateVector cells, BitSet live, BitSet open) {
        int[] fields = new int[5 * live.cardinality()];
        int bit = sceneBits;
        int i = 0;
        for (int cell = live.nextSetBit(0); cell >= 0; cell = live.nextSetBit(cell + 1)) {
            int values = cells.values(cell);
            int bits = bits(values + (open.get(cell) ? 1 : 0));
            if ((bit & 63) + bits > Long.SIZE) {
                bit = (bit | 63) + 1;
            }
            field(fields, i, cell, cells.lowest(cell), open.get(cell) ? values : -1, bit, bits);
            bit += bits;
            i += 5;
        }
        return fields;
    }

    /**
     * @param lowest  the cell's lowest value, which is packed as 0
     * @param unknown what is packed for an unknown value, or -1 where it can't be
     * @param bit     its first bit: the word times 64, and the bit in that word
     */
    private static void field(int[] fields, int i, int cell, int lowest, int unknown, int bit, int bits) {
        fields[i] = cell;
        fields[i + 1] = lowest;
        fields[i + 2] = unknown;
        fields[i + 3] = bit;
        fields[i + 4] = bits;
    }

    /** The bits that it takes to tell so many values apart. */
    private static int bits(int values) {
        return values <= 1 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(values - 1);
    }

    /** How many words a state takes. */
    int words() {
        return words;
    }

    int scene(long firstWord) {
        return (int) (firstWord & (1L << sceneBits) - 1);
    }

    /** Writes a state in a scene to {@code into}, from {@code at} on. */
    void pack(int scene, int[] values, long[] into, int at) {
        for (int i = 1; i < words; i++) {
            into[at + i] = 0;
        }
        int[] f = fields[scene];
        long packed = scene;
        int word = 0;
        for (int i = 0; i < f.length; i += 5) {
            int bit = f[i + 3];
            if (bit >> 6 != word) {
                into[at + word] = packed;
                packed = 0;
                word = bit >> 6;
            }
            int value = values[f[i]];
            packed |= (long) (value == MutableState.UNKNOWN ? f[i + 2] : value - f[i + 1]) << bit;
        }
        into[at + word] = packed;
    }

    /** Gives the cells that are packed in a scene the values that they have where they are not packed. */
    void blank(int scene, int[] blank, int[] values) {
        int[] f = fields[scene];
        for (int i = 0; i < f.length; i += 5) {
            values[f[i]] = blank[f[i]];
        }
    }

    /** Makes states alike that differ in one cell alone. */
    void forget(int cell, long[] state, int at) {
        int[] f = fields[scene(state[at])];
        for (int i = 0; i < f.length; i += 5) {
            if (f[i] == cell) {
                state[at + (f[i + 3] >> 6)] &= ~((1L << f[i + 4]) - 1 << f[i + 3]);
            }
        }
    }

    /** In how many scenes a cell is packed. */
    int scenesWith(int cell) {
        int count = 0;
        for (int[] f : fields) {
            for (int i = 0; i < f.length; i += 5) {
                count += f[i] == cell ? 1 : 0;
            }
        }
        return count;
    }

    /** Whether the same cells are packed in two scenes. */
    boolean alike(int scene, int other) {
        return fields[scene] == fields[other];
    }

    /** Reads a state; the cells that are not packed stay as they are. */
    void unpack(long[] from, int at, int[] values) {
        int[] f = fields[scene(from[at])];
        for (int i = 0; i < f.length; i += 5) {
            int bit = f[i + 3];
            int value = (int) (from[at + (bit >> 6)] >>> bit & (1L << f[i + 4]) - 1);
            values[f[i]] = value == f[i + 2] ? MutableState.UNKNOWN : value + f[i + 1];
        }
    }
}
