package footnote.write.edit;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** Which of some old things each of some new ones is, in an order that both share. */
final class Alignment {
    private Alignment() {}

    /**
     * For each new thing the index of the old one that it is, or -1: the indices rise, and the likenesses of the pairs
     * come to the largest sum that they can.
     *
     * @param likeness how like an old and a new thing are; 0 where they are none of each other
     */
    static <T> int[] of(List<T> old, List<T> now, ToIntBiFunction<T, T> likeness) {
        int[][] likenesses = new int[old.size()][now.size()];
        long[][] best = new long[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                likenesses[i][j] = likeness.applyAsInt(old.get(i), now.get(j));
                long pair = likenesses[i][j] == 0 ? 0 : likenesses[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int[] oldOf = new int[now.size()];
        Arrays.fill(oldOf, -1);
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            boolean pair = likenesses[i][j] > 0 && best[i][j] == likenesses[i][j] + best[i + 1][j + 1];
            if (pair) {
                oldOf[j++] = i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                i++;
            }
        }
        return oldOf;
    }
}
