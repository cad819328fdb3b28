package footnote.report;

import footnote.story.Story;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A source report as one HTML page, to be read in a browser or printed.
 *
 * <p>It needs nothing besides itself and holds no script; its own words forbid both.
 */
final class HtmlSourceReport implements SourceReportFormat {
    private final StringBuilder out = new StringBuilder();
    private boolean inList;

    HtmlSourceReport(Story story) {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(XmlEscaping.text(story.language()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" "
                        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    }

    @Override
    public void title(String text) {
        out.append("<title>").append(XmlEscaping.text(text)).append("</title>\n<style>\n");
        out.append(SourceReportStyle.CSS).append("</style>\n</head>\n<body>\n");
        block("h1", XmlEscaping.text(text));
    }

    @Override
    public void paragraph(String text) {
        block("p", XmlEscaping.text(text));
    }

    @Override
    public void heading(String text) {
        block("h2", XmlEscaping.text(text));
    }

    @Override
    public void subheading(String text) {
        block("h3", XmlEscaping.text(text));
    }

    @Override
    public void put(Decision decision, String place) {
        numbered(
                "",
                decision.number(),
                HtmlText.of(decision.chosen().did()) + " <span class=\"place\">" + XmlEscaping.text(place) + "</span>");
    }

    @Override
    public void source(SourceReport.Source source, String lead, String quoted, List<Fact> facts) {
        StringBuilder card = new StringBuilder("<blockquote>");
        card.append(lead.isEmpty() ? "" : "<span class=\"lead\">" + XmlEscaping.text(lead) + "</span>");
        card.append(XmlEscaping.text(quoted)).append("</blockquote>\n<dl>\n");
        for (Fact fact : facts) {
            term(card, fact.label());
            fact.sentences()
                    .forEach(sentence -> card.append("<dd>")
                            .append(XmlEscaping.text(sentence))
                            .append("</dd>\n"));
        }
        term(card, source.decisions().size() == 1 ? "Your decision" : "Your decisions");
        String decisions = source.decisions().stream()
                .map(decision -> link("d", decision.number()))
                .collect(Collectors.joining(", "));
        card.append("<dd>").append(decisions);
        numbered("s", source.number(), card.append("</dd>\n</dl>\n").toString());
    }

    private static void term(StringBuilder card, String label) {
        card.append("<dt>").append(XmlEscaping.text(label)).append("</dt>\n");
    }

    @Override
    public void decision(Decision decision, int source) {
        String margin = decision.chosen().margin();
        numbered(
                "d",
                decision.number(),
                "<span class=\"scene\">" + XmlEscaping.text(decision.heading()) + ":</span> "
                        + HtmlText.of(decision.offer().text()) + " (" + SourceReportFormat.stood(decision) + " "
                        + link("s", source) + ")"
                        + (margin.isEmpty()
                                ? ""
                                : "<br>\n<span class=\"margin\">~ " + HtmlText.of(margin) + "</span>"));
    }

    /** A link within the page, to the item with that letter and number. */
    private static String link(String letter, int number) {
        return "<a href=\"#" + letter + number + "\">" + number + "</a>";
    }

    @Override
    public String text() {
        return out + end() + "</body>\n</html>\n";
    }

    /** An item of a list, with the number that it has; the name by which it is linked to, where it has a letter. */
    private void numbered(String letter, int number, String html) {
        out.append(inList ? "" : "<ol>\n");
        inList = true;
        out.append("<li value=\"").append(number).append('"');
        out.append(letter.isEmpty() ? "" : " id=\"" + letter + number + "\"").append('>');
        out.append(html).append("</li>\n");
    }

    private void block(String tag, String html) {
        out.append(end());
        inList = false;
        out.append('<')
                .append(tag)
                .append('>')
                .append(html)
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private String end() {
        return inList ? "</ol>\n" : "";
    }
}
