package footnote.explore.statespace;

import java.util.Arrays;

/** A long list of whole numbers that grows by blocks, so that nothing is copied. */
final class IntList {
    private static final int BLOCK_BITS = 15;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private int[][] blocks = new int[16][];
    private int size;

    int size() {
        return size;
    }

    int get(int at) {
        return blocks[at >>> BLOCK_BITS][at & BLOCK - 1];
    }

    void add(int value) {
        int block = size >>> BLOCK_BITS;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, block * 2);
        }
        if (blocks[block] == null) {
            blocks[block] = new int[BLOCK];
        }
        blocks[block][size++ & BLOCK - 1] = value;
    }

    /** Sets one that was added. */
    void set(int at, int value) {
        blocks[at >>> BLOCK_BITS][at & BLOCK - 1] = value;
    }

    long bytes() {
        return 4L * BLOCK * ((size + BLOCK - 1) >>> BLOCK_BITS);
    }
}
