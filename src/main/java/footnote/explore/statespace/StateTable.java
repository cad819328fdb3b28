package footnote.explore.statespace;

import java.util.Arrays;

/**
 * Packed states, each once, numbered from 0 in the order in which they came.
 *
 * <p>The list of states is also the queue of the search. It grows by blocks, so no state is copied. A hash table of their
 * numbers, in open addressing, finds a state again.
 */
final class StateTable {
    private static final int BLOCK_BITS = 15;
    private static final int BLOCK = 1 << BLOCK_BITS;
    /** The first block is no larger than it has to be: of many tables most are small. */
    private static final int SMALLEST = 1 << 6;

    private final int words;
    private long[][] blocks;
    /**
     * The hash table; 0 where a slot is free. For n slots, the low log2(n) bits of an entry are the number of its state
     * plus 1, and the bits above are those of the state's hash: so a state other than the one that is sought is seldom
     * compared.
     */
    private int[] slots = new int[1 << 8];

    private int size;
    /** Written so that the compiler does not leave out what {@link #prefetch} reads. */
    @SuppressWarnings("UnusedVariable")
    private long prefetched;

    StateTable(int words) {
        this.words = words;
        this.blocks = new long[][] {new long[SMALLEST * words]};
    }

    int size() {
        return size;
    }

    /** The block of a state: its words begin there at {@link #offset}. */
    long[] block(int state) {
        return blocks[state >>> BLOCK_BITS];
    }

    int offset(int state) {
        return (state & BLOCK - 1) * words;
    }

    /** The number of a state, which is added if it is new: then it is the last one. */
    int add(long[] key, int at) {
        int hash = hash(key, at);
        int slot = find(hash, key, at);
        if (slots[slot] != 0) {
            return state(slots[slot]);
        }
        int block = size >>> BLOCK_BITS;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, block + 1);
            blocks[block] = new long[BLOCK * words];
        } else if (block == 0 && size * words == blocks[0].length) {
            blocks[0] = Arrays.copyOf(blocks[0], 2 * size * words);
        }
        System.arraycopy(key, at, block(size), offset(size), words);
        slots[slot] = entry(size++, hash);
        if (size > slots.length / 4 * 3) {
            grow();
        }
        return size - 1;
    }

    /**
     * Reads the memory in which some states belong, so that it is in the cache when they are added. The processor does
     * not wait for one read before it begins the next: that makes a long exploration twice as fast.
     */
    void prefetch(long[] keys, int count) {
        int mask = slots.length - 1;
        long seen = 0;
        for (int i = 0; i < count; i++) {
            seen += slots[hash(keys, i * words) & mask];
        }
        for (int i = 0; i < count; i++) {
            int hash = hash(keys, i * words);
            int found = slots[hash & mask];
            seen += found != 0 && mayMatch(found, hash) ? block(state(found))[offset(state(found))] : 0;
        }
        prefetched = seen;
    }

    /** The number of a state, or -1 where it is not among these. */
    int number(long[] key, int at) {
        return state(slots[find(hash(key, at), key, at)]);
    }

    private int entry(int state, int hash) {
        return hash & -slots.length | state + 1;
    }

    /** The number of the state of which a slot says that; -1 where the slot is free. */
    private int state(int entry) {
        return (entry & slots.length - 1) - 1;
    }

    /** Whether what a slot says may be of a state with that hash. */
    private boolean mayMatch(int entry, int hash) {
        return ((entry ^ hash) & -slots.length) == 0;
    }

    /** The slot of a state or, where it is not among these, the one that is free for it. */
    private int find(int hash, long[] key, int at) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (int found; (found = slots[slot]) != 0; slot = slot + 1 & mask) {
            if (mayMatch(found, hash) && matches(state(found), key, at)) {
                return slot;
            }
        }
        return slot;
    }

    private boolean matches(int state, long[] key, int at) {
        long[] block = block(state);
        int offset = offset(state);
        for (int i = 0; i < words; i++) {
            if (block[offset + i] != key[at + i]) {
                return false;
            }
        }
        return true;
    }

    private int hash(long[] key, int at) {
        long h = key[at] * 0x9E3779B97F4A7C15L;
        for (int i = 1; i < words; i++) {
            h = ((h ^ h >>> 29) + key[at + i]) * 0x9E3779B97F4A7C15L;
        }
        return (int) (h >>> 32);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int state = 0; state < size; state++) {
            int hash = hash(block(state), offset(state));
            int slot = hash & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = entry(state, hash);
        }
    }

    /** The bytes that are held, about, and those that the next table of numbers takes while it is filled. */
    long bytes() {
        return 12L * slots.length
                + 8L * (size <= BLOCK ? blocks[0].length : (long) words * BLOCK * ((size + BLOCK - 1) >>> BLOCK_BITS));
    }
}
