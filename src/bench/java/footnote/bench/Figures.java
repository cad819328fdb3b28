package footnote.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was measured, round by round: figures of one name, of which the one in the middle counts. */
final class Figures {
    private final Map<String, List<Double>> rounds = new TreeMap<>();

    void add(String name, double figure) {
        rounds.computeIfAbsent(name, none -> new ArrayList<>()).add(figure);
    }

    boolean has(String name) {
        return rounds.containsKey(name);
    }

    double median(String name) {
        return middle(rounds.get(name));
    }

    /** The middle one of the quotients of two figures, each taken within its round: the machine's speed may drift. */
    double ratio(String name, String to) {
        List<Double> quotients = new ArrayList<>();
        for (int i = 0; i < Math.min(rounds.get(name).size(), rounds.get(to).size()); i++) {
            quotients.add(rounds.get(name).get(i) / rounds.get(to).get(i));
        }
        return middle(quotients);
    }

    private static double middle(List<Double> some) {
        List<Double> sorted = some.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** A figure for people: thousands apart, and digits behind the point where there are few before it. */
    static String shown(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%,.2f" : figure < 1000 ? "%,.1f" : "%,.0f", figure);
    }
}
