package footnote.explore.statespace;

import java.util.Arrays;

/** A long list of whole numbers that grows by blocks, so that little is copied. */
final class IntList {
    private static final int BLOCK_BITS = 15;
    private static final int BLOCK = 1 << BLOCK_BITS;
    /** The first block is no larger than it has to be: of many lists most are short. */
    private static final int SMALLEST = 1 << 6;

    private int[][] blocks = {new int[SMALLEST]};
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
            blocks = Arrays.copyOf(blocks, block + 1);
            blocks[block] = new int[BLOCK];
        } else if (block == 0 && size == blocks[0].length) {
            blocks[0] = Arrays.copyOf(blocks[0], size * 2);
        }
        blocks[block][size++ & BLOCK - 1] = value;
    }

    /** Sets one that was added. */
    void set(int at, int value) {
        blocks[at >>> BLOCK_BITS][at & BLOCK - 1] = value;
    }

    long bytes() {
        return 4L * Math.max(blocks[0].length, BLOCK * ((size + BLOCK - 1L) >>> BLOCK_BITS) * (size > BLOCK ? 1 : 0));
    }
}
