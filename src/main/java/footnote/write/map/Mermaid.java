package footnote.write.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a map in the language of Mermaid, which many wikis and forges draw where text is written. */
public final class Mermaid {
    private final StoryMap map;
    /** The nodes' names by the scenes' ids: some ids would be words of the language. */
    private final Map<String, String> names = new HashMap<>();

    private final StringBuilder out = new StringBuilder();

    private Mermaid(StoryMap map) {
        this.map = map;
        map.scenes().forEach(spot -> names.put(spot.scene().id(), "s" + names.size()));
    }

    /** One flow chart; a subgraph for each chapter. */
    public static String of(StoryMap map) {
        return new Mermaid(map).write();
    }

    private String write() {
        out.append(map.trail().playthroughs() == 0 ? "" : "%% " + map.trail().sum(map) + "\n")
                .append("flowchart LR\n");
        int number = 0;
        for (Map.Entry<String, List<StoryMap.Spot>> chapter : map.chapters().entrySet()) {
            boolean framed = !chapter.getKey().isEmpty();
            out.append(framed ? "  subgraph c" + number++ + "[" + quoted(map.heading(chapter.getKey())) + "]\n" : "");
            chapter.getValue().forEach(this::scene);
            out.append(framed ? "  end\n" : "");
        }
        map.arrows().forEach(this::arrow);
        out.append("  classDef unreached stroke-dasharray: 4\n  classDef trodden stroke-width:3px\n");
        return out.toString();
    }

    private void scene(StoryMap.Spot spot) {
        String marks = SceneLabels.words(map, spot);
        String words = quoted(spot.scene().title() + (marks.isEmpty() ? "" : " — " + marks));
        out.append("  ")
                .append(names.get(spot.scene().id()))
                .append(spot.ending() ? "([" + words + "])" : "[" + words + "]")
                .append(!spot.reached() ? ":::unreached" : spot.trodden() > 0 ? ":::trodden" : "")
                .append('\n');
    }

    private void arrow(StoryMap.Arrow arrow) {
        String label = arrow.label() + (arrow.when().isEmpty() ? "" : (arrow.turn() ? "if " : ", if ") + arrow.when());
        String shaft = arrow.cosmetic() ? " -.->" : arrow.trodden() > 0 ? " ==>" : " -->";
        out.append("  ")
                .append(names.get(arrow.from()))
                .append(shaft)
                .append(label.isEmpty() ? "" : "|" + quoted(label) + "|")
                .append(' ')
                .append(names.get(arrow.to()))
                .append('\n');
    }

    /** Words in quotes, with a number for each character that could mean something to Mermaid or to the page around it. */
    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            boolean plain = Character.isLetterOrDigit(c) || " .,:_-—–=’“”…!?".indexOf(c) >= 0;
            quoted.append(plain ? Character.toString(c) : "#" + c + ";");
        });
        return quoted.append('"').toString();
    }
}
