package footnote.packed;

import footnote.story.Scene;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scenes of a packed story, each unpacked when it is first asked for. */
final class PackedScenes extends AbstractMap<String, Scene> {
    /** The scene of that id, or the place at which it begins. */
    private final Map<String, Object> cells;

    private final PackedReader in;
    private final SceneCodec codec;

    PackedScenes(Map<String, Object> places, PackedReader in, SceneCodec codec) {
        this.cells = places;
        this.in = in;
        this.codec = codec;
    }

    @Override
    public synchronized @Nullable Scene get(Object id) {
        Object cell = cells.get(id);
        if (cell instanceof Integer place) {
            in.goTo(place);
            Scene scene = codec.read((String) id, in);
            cells.put(scene.id(), scene);
            return scene;
        }
        return (Scene) cell;
    }

    @Override
    public boolean containsKey(Object id) {
        return cells.containsKey(id);
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public Set<String> keySet() {
        return Collections.unmodifiableSet(cells.keySet());
    }

    /** All of them. */
    @Override
    public Set<Entry<String, Scene>> entrySet() {
        Map<String, Scene> all = new LinkedHashMap<>();
        for (String id : cells.keySet()) {
            all.put(id, get(id));
        }
        return Collections.unmodifiableMap(all).entrySet();
    }
}
