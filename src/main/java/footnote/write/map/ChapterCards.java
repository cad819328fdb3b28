package footnote.write.map;

import footnote.report.XmlEscaping;
import java.util.List;
import java.util.Map;

/** The chapters of a map as cards, on which the page of a story with several opens; each opens into its scenes. */
final class ChapterCards {
    private ChapterCards() {}

    /** The cards, in the chapters' order; nothing where there are not at least two chapters. */
    static String of(StoryMap map) {
        Map<String, List<StoryMap.Spot>> chapters = map.chapters();
        if (chapters.size() < 2) {
            return "";
        }
        StringBuilder cards = new StringBuilder("<nav id=\"chapters\" aria-label=\"chapters\">\n");
        chapters.forEach((id, spots) -> cards.append("<button class=\"card\" data-chapter=\"")
                .append(XmlEscaping.text(id))
                .append("\"><span><b>")
                .append(XmlEscaping.text(id.isEmpty() ? "In no chapter" : map.heading(id)))
                .append("</b> <code>")
                .append(XmlEscaping.text(id))
                .append("</code></span><span>")
                .append(XmlEscaping.text(unbroken(ChapterLabels.words(spots))))
                .append("</span></button>\n"));
        return cards.append("</nav>\n").toString();
    }

    /** A number stays in one line with its sign. */
    private static String unbroken(String words) {
        return words.replace(" %", "\u00A0%").replace(" ×", "\u00A0×");
    }
}
