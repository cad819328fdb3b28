package footnote.report;

import footnote.story.Passage;
import footnote.story.Scene;
import footnote.story.StoryDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The dates of a playthrough in order, each with the player's scenes and with the passages met.
 *
 * <p>A passage without a date stands at the date of the scene in which it was first met; where that has none, at the
 * date of the last scene before it that has one. A date that is less precise stands before those that it holds: a year before its months, a month before its days.
 *
 * @param points  in the order of time, what has no date last
 * @param present the place among the points, from 0, of the one at which the player is now
 */
public record Timeline(List<Point> points, int present) {

    public Timeline {
        points = List.copyOf(points);
    }

    /**
     * One date: what the player did then, and what the record says of it.
     *
     * @param you    scenes in the order in which they were played
     * @param record passages in the order in which they were met
     */
    public record Point(StoryDate date, List<Scene> you, List<Passage> record) {
        public Point {
            Objects.requireNonNull(date);
            you = List.copyOf(you);
            record = List.copyOf(record);
        }

        /** The date in words. */
        public String label() {
            return Timeline.label(date, you.isEmpty() ? dated() : List.of());
        }

        /** The passages that are of this date themselves; the others have none, and were first met on it. */
        public List<Passage> dated() {
            return record.stream()
                    .filter(passage -> passage.date().equals(date))
                    .toList();
        }
    }

    /** The line of what was played and met so far. */
    public static Timeline of(PageHistory history, Notebook notebook) {
        Map<StoryDate, Set<Scene>> you = new HashMap<>();
        List<StoryDate> reached = new ArrayList<>();
        for (PageHistory.Moment moment : history.moments()) {
            moment.page().told().forEach(told -> told.scene().ifPresent(scene -> put(scene.date(), scene, you)));
            Scene scene = moment.page().scene();
            put(scene.date(), scene, you);
            boolean dated = scene.date().known() || reached.isEmpty();
            reached.add(dated ? scene.date() : reached.get(reached.size() - 1));
        }
        Map<StoryDate, Set<Passage>> record = new HashMap<>();
        for (Notebook.Entry entry : notebook.entries()) {
            StoryDate date = entry.passage().date();
            StoryDate played = reached.get(entry.meetings().get(0).moment());
            put(date.known() ? date : played, entry.passage(), record);
        }
        return of(you, record, history.present().page().scene().date());
    }

    private static <T> void put(StoryDate date, T what, Map<StoryDate, Set<T>> dates) {
        dates.computeIfAbsent(date, key -> new LinkedHashSet<>()).add(what);
    }

    private static Timeline of(Map<StoryDate, Set<Scene>> you, Map<StoryDate, Set<Passage>> record, StoryDate now) {
        Set<StoryDate> dates = new LinkedHashSet<>(you.keySet());
        dates.addAll(record.keySet());
        List<StoryDate> sorted = new ArrayList<>(dates);
        sorted.sort(Timeline::inTime);
        List<Point> points = new ArrayList<>();
        for (StoryDate date : sorted) {
            points.add(new Point(
                    date,
                    List.copyOf(you.getOrDefault(date, Set.of())),
                    List.copyOf(record.getOrDefault(date, Set.of()))));
        }
        return new Timeline(points, sorted.indexOf(now));
    }

    /**
     * What a date is called over the passages that have it: a day as they all say it themselves, where they agree, for
     * it may stand for no more than the middle of a month.
     */
    public static String label(StoryDate date, List<Passage> passages) {
        Set<String> said = new LinkedHashSet<>();
        passages.forEach(passage -> said.add(passage.when().orElse(date.words())));
        String words = date.day() > 0 && said.size() == 1 ? said.iterator().next() : date.words();
        return words.isEmpty() ? "Undated" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Compares as a comparator does: by year, month and day, the less precise first, no date at all last. */
    static int inTime(StoryDate one, StoryDate other) {
        return Integer.compare(rank(one), rank(other));
    }

    private static int rank(StoryDate date) {
        int rank = ((date.year() * 13 + date.month()) * 32 + date.day()) * 2;
        return !date.known() ? Integer.MAX_VALUE : date.before() ? rank - 1 : rank;
    }
}
