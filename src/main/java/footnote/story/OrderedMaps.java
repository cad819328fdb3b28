package footnote.story;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unmodifiable maps in the writer's order, which {@code Map.copyOf} would lose, differently on each run. */
final class OrderedMaps {
    private OrderedMaps() {}

    static <K, V> Map<K, V> copy(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
