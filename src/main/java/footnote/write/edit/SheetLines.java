package footnote.write.edit;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * In which lines each part of a sheet stood: beside the sheet, and not in it. Lines are counted from 1; a part is known
 * by its identity, and a value under a heading by that of its {@code Fields}, its key and its place among those of it.
 */
final class SheetLines {
    private final Map<Object, List<Begin>> blocks = new IdentityHashMap<>();
    private final Map<SheetScene.Fields, Map<String, List<Begin>>> fields = new IdentityHashMap<>();

    /** Where a line of a part begins: its number, and the 0-based offset of its first character in the part's words. */
    record Begin(int line, int offset) {}

    void put(Object part, List<Begin> begins) {
        blocks.put(part, begins);
    }

    void put(SheetScene.Fields of, String key, int number, List<Begin> begins) {
        fields.computeIfAbsent(of, first -> new HashMap<>()).put(key + number, begins);
    }

    /** The line of a part that holds the 0-based {@code offset} of its words. */
    int of(Object part, int offset) {
        return line(blocks.getOrDefault(part, List.of()), offset);
    }

    /** The same of a value; 0 where there is none. */
    int of(SheetScene.Fields of, String key, int number, int offset) {
        return line(fields.getOrDefault(of, Map.of()).getOrDefault(key + number, List.of()), offset);
    }

    private static int line(List<Begin> begins, int offset) {
        int line = begins.isEmpty() ? 0 : begins.get(0).line();
        for (Begin begin : begins) {
            line = begin.offset() <= offset ? begin.line() : line;
        }
        return line;
    }
}
