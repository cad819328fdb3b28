package footnote.tui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stands for clusters by single characters of Unicode's private area, which is what Lanterna's cells can hold: left to
 * itself it takes a letter with its marks for two columns wide.
 *
 * <p>{@link LightTerminal} writes the clusters again in their place. There is room for 6,399 of them, which is more than
 * a screen has cells; what comes after so many is shown as a replacement character.
 */
final class ClusterTable {
    /** Stands in every column of a cluster but its first. */
    static final char REST = '\uF8FF';

    private static final char FIRST = '\uE000';
    private static final String REPLACEMENT = "\uFFFD";

    private final List<String> clusters = new ArrayList<>();
    private final Map<String, Character> codes = new HashMap<>();

    /** The character that stands for a cluster. */
    char code(String cluster) {
        Character known = codes.get(cluster);
        if (known != null) {
            return known;
        }
        boolean full = FIRST + clusters.size() >= REST - 1 && !cluster.equals(REPLACEMENT);
        return full ? code(REPLACEMENT) : add(cluster);
    }

    private char add(String cluster) {
        char code = (char) (FIRST + clusters.size());
        clusters.add(cluster);
        codes.put(cluster, code);
        return code;
    }

    /** Whether a character stands for a cluster here, or for the rest of one. */
    static boolean isCode(char c) {
        return c >= FIRST && c <= REST;
    }

    /** The cluster for which a character stands; nothing for the rest of one. */
    String cluster(char code) {
        return code == REST ? "" : clusters.get(code - FIRST);
    }
}
