package footnote.write.map;

import footnote.story.Scene;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Describes the surroundings of one scene in lines: what leads to it, and where it leads. */
public final class Neighbourhood {
    private Neighbourhood() {}

    /** The lines, none of them wrapped.
     *
     * @param scene the id of a scene of the map
     */
    public static List<String> of(StoryMap map, String scene) {
        List<String> lines = new ArrayList<>();
        List<StoryMap.Arrow> to = new ArrayList<>(map.arrows());
        to.removeIf(arrow -> !arrow.to().equals(scene));
        List<StoryMap.Arrow> from = new ArrayList<>(map.arrows());
        from.removeIf(arrow -> !arrow.from().equals(scene));
        lines.add(to.isEmpty() ? "Nothing leads here." : "Here from:");
        to.forEach(arrow -> lines.add("  " + called(map, arrow.from()) + ", " + by(map, arrow)));
        lines.add("");
        lines.add(called(map, scene) + marks(map, scene));
        lines.add("");
        lines.add(from.isEmpty() ? "It leads nowhere." : "From here to:");
        for (StoryMap.Arrow arrow : from) {
            lines.add("  " + called(map, arrow.to()) + ", " + by(map, arrow));
            Set<String> onwards = new LinkedHashSet<>();
            map.arrows().stream()
                    .filter(next -> next.from().equals(arrow.to()))
                    .forEach(next -> onwards.add(next.to()));
            if (!onwards.isEmpty()) {
                lines.add("    and on to " + String.join(", ", onwards));
            }
        }
        return lines;
    }

    private static String called(StoryMap map, String id) {
        Scene scene = map.story().scene(id);
        return id + " (" + scene.title() + ")";
    }

    private static String by(StoryMap map, StoryMap.Arrow arrow) {
        String how = arrow.turn() ? "page turn" : "by " + arrow.label();
        return how
                + (arrow.when().isEmpty() ? "" : ", if " + arrow.when())
                + (arrow.cosmetic() ? ", which decides nothing" : "")
                + (arrow.trodden() == 0 ? "" : "; " + map.trail().share(arrow.trodden()));
    }

    private static String marks(StoryMap map, String id) {
        for (StoryMap.Spot spot : map.scenes()) {
            if (spot.scene().id().equals(id)) {
                String words = SceneLabels.words(map, spot);
                return words.isEmpty() ? "" : ": " + words;
            }
        }
        return "";
    }
}
