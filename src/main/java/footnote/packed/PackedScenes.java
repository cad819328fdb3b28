package footnote.packed;

import footnote.story.Scene;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scenes of a packed story, each unpacked when it is first asked for. */
final class PackedScenes extends AbstractMap<String, Scene> {
    /** Where each scene begins in the packed bytes, by its id, in the writer's order. */
    private final Map<String, Integer> places;

    private final PackedReader in;
    private final SceneCodec codec;
    /** Those that were asked for so far. */
    private final Map<String, Scene> unpacked = new HashMap<>();

    PackedScenes(Map<String, Integer> places, PackedReader in, SceneCodec codec) {
        this.places = places;
        this.in = in;
        this.codec = codec;
    }

    @Override
    public synchronized @Nullable Scene get(Object id) {
        Scene scene = unpacked.get(id);
        Integer place = scene == null ? places.get(id) : null;
        if (place != null) {
            in.goTo(place);
            scene = codec.read((String) id, in);
            unpacked.put(scene.id(), scene);
        }
        return scene;
    }

    @Override
    public boolean containsKey(Object id) {
        return places.containsKey(id);
    }

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public Set<String> keySet() {
        return Collections.unmodifiableSet(places.keySet());
    }

    /** Unpacks all of them. */
    @Override
    public Set<Entry<String, Scene>> entrySet() {
        Map<String, Scene> all = new LinkedHashMap<>();
        for (String id : places.keySet()) {
            all.put(id, get(id));
        }
        return Collections.unmodifiableMap(all).entrySet();
    }
}
