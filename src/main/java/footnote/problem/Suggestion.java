package footnote.problem;

import java.util.Collection;
import java.util.Optional;

/** Finds what a writer probably meant by a name that does not exist. */
public final class Suggestion {
    /** Names are short; what is longer was never one, and would take long to compare. */
    private static final int LONGEST = 150;

    private Suggestion() {}

    /**
     * The name most like {@code wrong}, if one is near enough to be worth saying: at most a third of its letters
     * added, dropped, changed or swapped with their neighbour. Among equals, the one that begins alike for longest, or
     * else the first. A name that differs only in whose it is, which is what stands before a colon, is nearer than any
     * other.
     */
    public static Optional<String> of(String wrong, Collection<String> names) {
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        for (String name : names) {
            boolean owned = wrong.indexOf(':') >= 0 || name.indexOf(':') >= 0;
            if (owned && bare(wrong).equals(bare(name))) {
                return Optional.of(name);
            }
        }
        String best = null;
        int bestDistance = Math.max(1, wrong.length() / 3);
        for (String name : names) {
            int distance = distance(wrong, name, bestDistance + 1);
            if (distance < bestDistance
                    || distance == bestDistance && (best == null || alike(wrong, name) > alike(wrong, best))) {
                best = name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** With how many letters both begin. */
    private static int alike(String a, String b) {
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    /** Without the branch whose it is, in each of its parts: {@code inn/wait} of {@code cat:inn/cat:wait}. */
    private static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        int part = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ':') {
                bare.setLength(part);
            } else {
                bare.append(c);
                part = c == '/' || c == '#' ? bare.length() : part;
            }
        }
        return bare.toString();
    }

    /**
     * Edits between two words (a swap of neighbours counts one), or {@code enough} where it is that or more: the
     * restricted Damerau-Levenshtein distance, row by row, left off where no row can come below the bound again.
     */
    private static int distance(String a, String b, int enough) {
        if (Math.abs(a.length() - b.length()) >= enough) {
            return enough;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        int leastOfLast = 0;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least >= enough && leastOfLast >= enough) {
                return enough;
            }
            leastOfLast = least;
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], enough);
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
