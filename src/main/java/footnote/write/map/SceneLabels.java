package footnote.write.map;

/** What every kind of map says of a scene, in words: colours and widths alone don't reach everybody. */
final class SceneLabels {
    private SceneLabels() {}

    /** The words, such as {@code reached by nobody}, or how often a playthrough comes by; empty where there is nothing. */
    static String words(StoryMap map, StoryMap.Spot spot) {
        StringBuilder words = new StringBuilder();
        for (String role : spot.begins()) {
            add(words, role + " begins");
        }
        spot.scene().ending().ifPresent(ending -> add(words, "ending: " + ending.name()));
        if (!spot.reached()) {
            add(words, "reached by nobody");
        } else if (spot.times() >= 0) {
            add(words, times(spot.times()));
        }
        if (map.trail().playthroughs() > 0) {
            add(words, map.trail().share(spot.trodden()));
        }
        return words.toString();
    }

    private static void add(StringBuilder words, String more) {
        words.append(words.length() == 0 ? "" : "; ").append(more);
    }

    /** Up to once, a chance in per cent; above, a number of times; both with two significant digits. */
    static String times(double times) {
        if (Double.isInfinite(times)) {
            return "for ever";
        }
        if (times > 1.005) {
            return Math.round(times * 10) / 10.0 + " ×";
        }
        double percent = times * 100;
        return percent == 0
                ? "0 %"
                : percent < 0.1
                        ? "below 0.1 %"
                        : percent < 10 ? Math.round(percent * 10) / 10.0 + " %" : Math.round(percent) + " %";
    }

    /** How heavily a scene is drawn, from 0 to 4: one less for each third of the playthroughs; 2 where that is not known. */
    static int weight(StoryMap.Spot spot) {
        double share = Math.min(1, spot.times());
        int weight = 4;
        while (weight > 0 && share < 0.999) {
            share *= 3;
            weight--;
        }
        return spot.times() < 0 ? 2 : weight;
    }
}
