package footnote.write.map;

import footnote.write.map.Drawing.Box;
import footnote.write.map.Drawing.Line;
import footnote.write.map.Drawing.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lays a large map out in a moment: in each chapter the scenes in rows, by how many steps lead to them, and straight lines
 * between them. It doesn't look for few crossings, which for thousands of scenes takes minutes.
 */
final class RowLayout {
    private static final int GAP = 24;
    private static final int ROW_GAP = 40;
    private static final int HEADING = 44;
    private static final int EDGE = 14;

    private final Map<String, List<String>> next = new HashMap<>();
    private final Map<String, Box> chapters = new LinkedHashMap<>();
    private final Map<String, Box> scenes = new HashMap<>();
    private double width;
    /** Where the next chapter is put, and how high the row of chapters is in which that is. */
    private double x;

    private double y;
    private double rowHeight;

    private RowLayout(StoryMap map) {
        for (StoryMap.Arrow arrow : map.arrows()) {
            next.computeIfAbsent(arrow.from(), first -> new ArrayList<>()).add(arrow.to());
        }
    }

    static Drawing of(StoryMap map) {
        RowLayout layout = new RowLayout(map);
        double area = (double) map.scenes().size() * (Drawing.BOX_WIDTH + GAP) * (Drawing.BOX_HEIGHT + ROW_GAP);
        double most = Math.sqrt(area) * 1.6;
        map.chapters().forEach((id, spots) -> layout.chapter(id, spots, most));
        List<Line> lines = new ArrayList<>();
        map.arrows().forEach(arrow -> lines.add(layout.line(arrow)));
        return new Drawing(layout.width, layout.y + layout.rowHeight, layout.chapters, layout.scenes, lines);
    }

    private void chapter(String id, List<StoryMap.Spot> spots, double most) {
        int columns = Math.max(4, (int) Math.ceil(Math.sqrt(spots.size() / 2.0)));
        List<List<String>> rows = rows(spots, columns);
        int widest = rows.stream().mapToInt(List::size).max().orElse(1);
        double ownWidth = widest * (Drawing.BOX_WIDTH + GAP) - GAP + 2 * EDGE;
        double ownHeight = rows.size() * (Drawing.BOX_HEIGHT + ROW_GAP) - ROW_GAP + HEADING + 2 * EDGE;
        if (x > 0 && x + ownWidth > most) {
            x = 0;
            y += rowHeight + ROW_GAP;
            rowHeight = 0;
        }
        place(rows, ownWidth);
        if (!id.isEmpty()) {
            chapters.put(id, new Box(x, y, ownWidth, ownHeight));
        }
        width = Math.max(width, x + ownWidth);
        rowHeight = Math.max(rowHeight, ownHeight);
        x += ownWidth + ROW_GAP;
    }

    private void place(List<List<String>> rows, double ownWidth) {
        double top = y + EDGE + HEADING;
        for (List<String> row : rows) {
            double left = x + (ownWidth - row.size() * (Drawing.BOX_WIDTH + GAP) + GAP) / 2;
            for (String scene : row) {
                scenes.put(scene, new Box(left, top, Drawing.BOX_WIDTH, Drawing.BOX_HEIGHT));
                left += Drawing.BOX_WIDTH + GAP;
            }
            top += Drawing.BOX_HEIGHT + ROW_GAP;
        }
    }

    /** The scenes by their distance from the first, none further right than there are columns. */
    private List<List<String>> rows(List<StoryMap.Spot> spots, int columns) {
        Map<String, Integer> depths = depths(spots);
        List<String> inOrder = new ArrayList<>(depths.keySet());
        List<List<String>> rows = new ArrayList<>();
        int depth = -1;
        for (String scene : inOrder) {
            int own = depth(scene, depths);
            boolean full = !rows.isEmpty() && rows.get(rows.size() - 1).size() == columns;
            if (own != depth || full) {
                rows.add(new ArrayList<>());
                depth = own;
            }
            rows.get(rows.size() - 1).add(scene);
        }
        return rows;
    }

    /** How many steps within the chapter lead to each scene from one to which none does there; the nearest first. */
    private Map<String, Integer> depths(List<StoryMap.Spot> spots) {
        Set<String> within = new LinkedHashSet<>();
        spots.forEach(spot -> within.add(spot.scene().id()));
        Set<String> led = new HashSet<>();
        within.forEach(scene -> led.addAll(next.getOrDefault(scene, List.of())));
        Map<String, Integer> depths = new LinkedHashMap<>();
        Deque<String> due = new ArrayDeque<>();
        for (String scene : within) {
            if (!led.contains(scene)) {
                depths.put(scene, 0);
                due.add(scene);
            }
        }
        for (String scene : within) {
            follow(within, depths, due);
            if (depths.putIfAbsent(scene, 0) == null) {
                due.add(scene);
            }
        }
        follow(within, depths, due);
        List<String> nearest = new ArrayList<>(depths.keySet());
        nearest.sort(Comparator.comparingInt(scene -> depth(scene, depths)));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        nearest.forEach(scene -> sorted.put(scene, depth(scene, depths)));
        return sorted;
    }

    private void follow(Set<String> within, Map<String, Integer> depths, Deque<String> due) {
        while (!due.isEmpty()) {
            String scene = due.poll();
            for (String to : next.getOrDefault(scene, List.of())) {
                if (within.contains(to) && depths.putIfAbsent(to, depth(scene, depths) + 1) == null) {
                    due.add(to);
                }
            }
        }
    }

    private static int depth(String scene, Map<String, Integer> depths) {
        return Objects.requireNonNull(depths.get(scene), "it was met");
    }

    private Line line(StoryMap.Arrow arrow) {
        Box from = Objects.requireNonNull(scenes.get(arrow.from()), "a box for each scene");
        Box to = Objects.requireNonNull(scenes.get(arrow.to()), "a box for each scene");
        boolean down = from.y() < to.y();
        return new Line(List.of(
                new Point(from.x() + from.width() / 2, down ? from.y() + from.height() : from.y()),
                new Point(to.x() + to.width() / 2, down ? to.y() : to.y() + to.height())));
    }
}
