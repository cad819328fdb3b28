package footnote.check;

import footnote.problem.WhiteSpace;
import java.util.List;
import java.util.Optional;

/** How one line became another, word by word. */
final class WordDiff {
    /** A longer line is compared as far as this, in words. */
    private static final int LONGEST = 2_000;

    private WordDiff() {}

    /** White space in a row counts as one space, as it does wherever words are compared. */
    static String folded(String line) {
        return String.join(" ", words(line));
    }

    private static List<String> words(String line) {
        List<String> words = WhiteSpace.words(line);
        return words.size() > LONGEST ? words.subList(0, LONGEST) : words;
    }

    /** The line that has most in common with {@code line}, if any has as much as a third of its words. */
    static Optional<String> nearest(String line, List<String> lines) {
        String best = null;
        double most = 1.0 / 3;
        List<String> words = words(line);
        for (String other : lines) {
            List<String> others = words(other);
            double shared = 2.0 * common(words, others)[0][0] / (words.size() + others.size());
            if (shared >= most && (best == null || shared > most)) {
                best = other;
                most = shared;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The line as it is now, with what changed in brackets: {@code The lamp is [out → lit].} */
    static String of(String before, String now) {
        List<String> was = words(before);
        List<String> is = words(now);
        int[][] common = common(was, is);
        StringBuilder out = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < was.size() || j < is.size()) {
            int fromI = i;
            int fromJ = j;
            while (!(i < was.size() && j < is.size() && was.get(i).equals(is.get(j)))
                    && (i < was.size() || j < is.size())) {
                boolean drop = i < was.size() && (j == is.size() || common[i + 1][j] >= common[i][j + 1]);
                i += drop ? 1 : 0;
                j += drop ? 0 : 1;
            }
            changed(was.subList(fromI, i), is.subList(fromJ, j), out);
            if (i < was.size() && j < is.size()) {
                append(was.get(i++), out);
                j++;
            }
        }
        return out.toString();
    }

    private static void changed(List<String> was, List<String> is, StringBuilder out) {
        if (!was.isEmpty() || !is.isEmpty()) {
            String from = was.isEmpty() ? "" : String.join(" ", was) + " ";
            append("[" + from + "→" + (is.isEmpty() ? "" : " " + String.join(" ", is)) + "]", out);
        }
    }

    private static void append(String words, StringBuilder out) {
        out.append(out.length() == 0 ? "" : " ").append(words);
    }

    /** How many words in the same order both have from each place on. */
    private static int[][] common(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
