package footnote.write.map;

import footnote.file.Resource;
import footnote.report.XmlEscaping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes a map as an SVG picture, by itself or as a part of a page. */
public final class Svg {
    /** How many characters of a title are shown in a box. */
    private static final int TITLE = 25;
    /** How many characters of the labels below it, which are smaller. */
    private static final int MARKS = 33;

    /** In pixels. */
    private static final int MARGIN = 12;

    private final StoryMap map;
    private final Drawing drawing;
    private final Map<String, String> chapterOf = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private Svg(StoryMap map) {
        this.map = map;
        map.scenes()
                .forEach(spot ->
                        chapterOf.put(spot.scene().id(), spot.scene().chapter().orElse("")));
        this.drawing = Drawing.of(map);
    }

    /** A file of its own, with its colours in it. */
    public static String file(StoryMap map) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + new Svg(map).write("<style>" + style() + "</style>\n");
    }

    /** The picture alone, for a page that has the colours. */
    static String within(StoryMap map) {
        return new Svg(map).write("");
    }

    static String style() {
        return Resource.text(Svg.class, "map.css");
    }

    private String write(String style) {
        long width = Math.round(drawing.width() + 2 * MARGIN);
        long height = Math.round(drawing.height() + 2 * MARGIN);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\" viewBox=\"")
                .append(-MARGIN)
                .append(' ')
                .append(-MARGIN)
                .append(' ')
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\">\n")
                .append("<title>")
                .append(XmlEscaping.text(map.story().title()))
                .append("</title>\n")
                .append(coverage())
                .append(style)
                .append("<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"9\" "
                        + "markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
                        + "<path d=\"M0 0 8 4 0 8z\"/></marker></defs>\n")
                .append("<g id=\"drawing\">\n");
        chapters();
        for (int i = 0; i < map.arrows().size(); i++) {
            arrow(map.arrows().get(i), drawing.lines().get(i));
        }
        map.scenes().forEach(this::scene);
        return out.append("</g>\n</svg>\n").toString();
    }

    private String coverage() {
        return map.trail().playthroughs() == 0
                ? ""
                : "<desc>" + XmlEscaping.text(map.trail().sum(map)) + ".</desc>\n";
    }

    private void chapters() {
        Map<String, List<StoryMap.Spot>> spots = map.chapters();
        for (Map.Entry<String, Drawing.Box> chapter : drawing.chapters().entrySet()) {
            Drawing.Box box = chapter.getValue();
            String heading = map.heading(chapter.getKey());
            out.append("<g class=\"chapter\" tabindex=\"0\" role=\"button\" data-chapter=\"")
                    .append(XmlEscaping.text(chapter.getKey()))
                    .append("\" data-name=\"")
                    .append(XmlEscaping.text(heading))
                    .append("\"><rect")
                    .append(place(box))
                    .append(" rx=\"6\"/>");
            left(box, 22, "", heading);
            left(box, 39, " class=\"about\"", ChapterLabels.words(spots.getOrDefault(chapter.getKey(), List.of())));
            out.append("</g>\n");
        }
    }

    private void left(Drawing.Box box, int below, String attribute, String words) {
        out.append("<text")
                .append(attribute)
                .append(" x=\"")
                .append(number(box.x() + MARGIN))
                .append("\" y=\"")
                .append(number(box.y() + below))
                .append("\">")
                .append(XmlEscaping.text(words))
                .append("</text>");
    }

    private void arrow(StoryMap.Arrow arrow, Drawing.Line line) {
        StringBuilder classes = new StringBuilder("arrow");
        classes.append(arrow.turn() ? " turn" : "")
                .append(arrow.cosmetic() ? " cosmetic" : "")
                .append(arrow.trodden() > 0 ? " trodden" : "")
                .append(Objects.equals(chapterOf.get(arrow.from()), chapterOf.get(arrow.to())) ? "" : " between");
        out.append("<path class=\"")
                .append(classes)
                .append("\" data-from=\"")
                .append(XmlEscaping.text(arrow.from()))
                .append("\" data-to=\"")
                .append(XmlEscaping.text(arrow.to()))
                .append("\" marker-end=\"url(#head)\" d=\"");
        List<Drawing.Point> points = line.points();
        for (int i = 0; i < points.size(); i++) {
            out.append(i == 0 ? "M" : " L")
                    .append(number(points.get(i).x()))
                    .append(' ')
                    .append(number(points.get(i).y()));
        }
        out.append("\"><title>").append(XmlEscaping.text(words(arrow))).append("</title></path>\n");
    }

    private String words(StoryMap.Arrow arrow) {
        String gone = arrow.trodden() == 0 ? "" : "; " + map.trail().share(arrow.trodden());
        return (arrow.turn() ? "page turn" : arrow.label())
                + (arrow.when().isEmpty() ? "" : ", if " + arrow.when())
                + (arrow.cosmetic() ? " (decides nothing)" : "")
                + gone;
    }

    private void scene(StoryMap.Spot spot) {
        Drawing.Box box = drawing.box(spot.scene());
        String marks = SceneLabels.words(map, spot);
        out.append("<g class=\"scene")
                .append(spot.ending() ? " ending" : "")
                .append(spot.scene().chapter().isEmpty() ? " loose" : "")
                .append(spot.begins().isEmpty() ? "" : " start")
                .append(spot.reached() ? "" : " unreached")
                .append(spot.trodden() > 0 ? " trodden" : "")
                .append(" weight")
                .append(SceneLabels.weight(spot))
                .append("\" data-chapter=\"")
                .append(XmlEscaping.text(spot.scene().chapter().orElse("")))
                .append("\" data-scene=\"")
                .append(XmlEscaping.text(spot.scene().id()))
                .append("\" tabindex=\"0\" role=\"button\"><title>")
                .append(XmlEscaping.text(spot.scene().id() + (marks.isEmpty() ? "" : ": " + marks)))
                .append("</title><rect")
                .append(place(box))
                .append(" rx=\"")
                .append(spot.ending() ? 20 : 4)
                .append("\"/>");
        line(box, 18, "", cut(spot.scene().title(), TITLE));
        line(box, 34, " class=\"marks\"", cut(marks, MARKS));
        line(box, 49, " class=\"marks id\"", cut(spot.scene().id(), MARKS));
        out.append("</g>\n");
    }

    private void line(Drawing.Box box, int below, String attribute, String words) {
        out.append("<text")
                .append(attribute)
                .append(" x=\"")
                .append(number(box.x() + box.width() / 2))
                .append("\" y=\"")
                .append(number(box.y() + below))
                .append("\">")
                .append(XmlEscaping.text(words))
                .append("</text>");
    }

    private static String cut(String words, int most) {
        int end = words.offsetByCodePoints(0, Math.min(most, words.codePointCount(0, words.length())));
        return end == words.length() ? words : words.substring(0, end).stripTrailing() + "…";
    }

    private static String place(Drawing.Box box) {
        return " x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\"" + number(box.width())
                + "\" height=\"" + number(box.height()) + "\"";
    }

    /** A length in pixels, rounded to tenths. */
    private static String number(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
