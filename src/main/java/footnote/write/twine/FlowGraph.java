package footnote.write.twine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The passages of a story that become scenes, in order; a scene's place is its 0-based number among them. */
final class FlowGraph {
    private final List<PassageFlow> scenes;
    private final Map<String, Integer> places = new HashMap<>();

    /** @param scenes passages whose names differ */
    FlowGraph(List<PassageFlow> scenes) {
        this.scenes = List.copyOf(scenes);
        for (int i = 0; i < scenes.size(); i++) {
            places.putIfAbsent(scenes.get(i).passage.name(), i);
        }
    }

    List<PassageFlow> scenes() {
        return scenes;
    }

    PassageFlow scene(int place) {
        return scenes.get(place);
    }

    int size() {
        return scenes.size();
    }

    /** The place of the scene that a passage becomes; nothing where none of that name does. */
    Optional<Integer> place(String passage) {
        return Optional.ofNullable(places.get(passage));
    }

    Optional<PassageFlow> find(String passage) {
        return place(passage).map(scenes::get);
    }
}
