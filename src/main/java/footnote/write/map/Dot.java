package footnote.write.map;

import java.util.List;
import java.util.Map;

/** Writes a map in DOT, the language of Graphviz. */
public final class Dot {
    private Dot() {}

    /** One directed graph; a cluster for each chapter. */
    public static String of(StoryMap map) {
        StringBuilder out = new StringBuilder("digraph story {\n  label=" + quoted(heading(map))
                + "; rankdir=LR; node [shape=box, fontname=\"sans-serif\"]; "
                + "edge [fontname=\"sans-serif\", fontsize=10];\n");
        int cluster = 0;
        for (Map.Entry<String, List<StoryMap.Spot>> chapter : map.chapters().entrySet()) {
            boolean framed = !chapter.getKey().isEmpty();
            if (framed) {
                out.append("  subgraph cluster_")
                        .append(cluster++)
                        .append(" { label=")
                        .append(quoted(map.heading(chapter.getKey())))
                        .append(";\n");
            }
            chapter.getValue().forEach(spot -> scene(map, spot, out));
            out.append(framed ? "  }\n" : "");
        }
        map.arrows().forEach(arrow -> arrow(arrow, out));
        return out.append("}\n").toString();
    }

    private static String heading(StoryMap map) {
        return map.story().title()
                + (map.trail().playthroughs() == 0 ? "" : "\n" + map.trail().sum(map));
    }

    private static void scene(StoryMap map, StoryMap.Spot spot, StringBuilder out) {
        String marks = SceneLabels.words(map, spot);
        String label = spot.scene().title() + (marks.isEmpty() ? "" : "\n" + marks);
        String style = spot.reached() ? spot.trodden() > 0 ? "filled" : "solid" : "dashed";
        out.append("  ")
                .append(quoted(spot.scene().id()))
                .append(" [label=")
                .append(quoted(label))
                .append(spot.ending() ? ", shape=ellipse" : "")
                .append(", style=")
                .append(style)
                .append(", penwidth=")
                .append(1 + SceneLabels.weight(spot) / 2.0)
                .append("];\n");
    }

    private static void arrow(StoryMap.Arrow arrow, StringBuilder out) {
        String when = arrow.when().isEmpty() ? "" : (arrow.turn() ? "" : "\n") + "if " + arrow.when();
        String label = arrow.label() + when;
        out.append("  ")
                .append(quoted(arrow.from()))
                .append(" -> ")
                .append(quoted(arrow.to()))
                .append(" [label=")
                .append(quoted(label))
                .append(arrow.turn() ? ", arrowhead=empty" : "")
                .append(arrow.cosmetic() ? ", style=dotted" : arrow.trodden() > 0 ? ", style=bold" : "")
                .append("];\n");
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
