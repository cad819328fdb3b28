package footnote.write.map;

import footnote.file.Resource;
import footnote.report.ContentSecurityPolicy;
import footnote.report.XmlEscaping;

/**
 * Writes a map as one page for a browser, to move about in, to search, and to read each scene with its passages.
 *
 * <p>The page needs no other file, and a content security policy in it forbids it to fetch any.
 */
public final class HtmlPage {
    private HtmlPage() {}

    /** The whole page. */
    public static String of(StoryMap map) {
        String script = Resource.text(HtmlPage.class, "map.js");
        String style = Resource.text(HtmlPage.class, "map.css") + Resource.text(HtmlPage.class, "page.css");
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(XmlEscaping.text(map.story().language()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(ContentSecurityPolicy.of(script, style))
                .append("\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(XmlEscaping.text(map.story().title()))
                .append(": the map</title>\n<style>")
                .append(style)
                .append("</style>\n</head>\n<body>\n");
        bar(map, page);
        page.append("<main id=\"window\">\n")
                .append(Svg.within(map))
                .append(ChapterCards.of(map))
                .append("</main>\n<aside id=\"reader\" hidden>\n")
                .append("<button id=\"close\" aria-label=\"close\">×</button>\n");
        map.scenes().forEach(spot -> page.append(new SceneArticle(map, spot).html()));
        return page.append("</aside>\n<script>")
                .append(script)
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    private static void bar(StoryMap map, StringBuilder page) {
        page.append("<header><h1>")
                .append(XmlEscaping.text(map.story().title()))
                .append("</h1>\n")
                .append("<input id=\"search\" type=\"search\" placeholder=\"Search scenes, text, passages\" "
                        + "aria-label=\"search\">\n<span id=\"found\" role=\"status\"></span>\n"
                        + "<span class=\"buttons\"><button id=\"previous\" aria-label=\"the hit before\">‹</button>"
                        + "<button id=\"next\" aria-label=\"the next hit\">›</button></span>\n")
                .append("<span class=\"buttons\"><button id=\"nearer\" aria-label=\"nearer\">+</button>"
                        + "<button id=\"further\" aria-label=\"further\">−</button>"
                        + "<button id=\"all\">all</button>"
                        + "<button id=\"overview\" hidden>chapters</button></span>\n<p class=\"legend\">")
                .append(map.scenes().size())
                .append(" scenes. The thicker a box, the more playthroughs come by. ")
                .append("Round: an ending. Dashed: nobody comes here. "
                        + (map.arrows().stream().anyMatch(StoryMap.Arrow::cosmetic)
                                ? "Dotted arrow: the choice decides nothing. "
                                : ""))
                .append(
                        map.trail().playthroughs() > 0
                                ? "Coloured: " + map.trail().sum(map) + ". "
                                : "")
                .append(
                        map.whole()
                                ? ""
                                : "Not every state was looked at: nobody knows whether somebody comes to "
                                        + "each scene. ")
                .append("</p></header>\n");
    }
}
