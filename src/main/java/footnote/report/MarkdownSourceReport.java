package footnote.report;

import java.util.List;
import java.util.stream.Collectors;

/** A source report as Markdown. */
final class MarkdownSourceReport implements SourceReportFormat {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void title(String text) {
        block("# " + MarkdownText.escaped(text));
    }

    @Override
    public void paragraph(String text) {
        block(MarkdownText.begun(MarkdownText.escaped(text)));
    }

    @Override
    public void heading(String text) {
        block("## " + MarkdownText.escaped(text));
    }

    @Override
    public void subheading(String text) {
        block("### " + MarkdownText.escaped(text));
    }

    @Override
    public void put(Decision decision, String place) {
        block(decision.number() + "\\. " + MarkdownText.marked(decision.chosen().did()) + " ("
                + MarkdownText.escaped(place) + ")");
    }

    @Override
    public void source(SourceReport.Source source, String lead, String quoted, List<Fact> facts) {
        block("**" + source.number() + "** " + MarkdownText.escaped(lead) + MarkdownText.escaped(quoted));
        StringBuilder list = new StringBuilder();
        for (Fact fact : facts) {
            for (String sentence : fact.sentences()) {
                item(list, fact.label(), MarkdownText.escaped(sentence));
            }
        }
        item(list, source.decisions().size() == 1 ? "Your decision" : "Your decisions", numbers(source));
        block(list.toString().stripTrailing());
    }

    private static void item(StringBuilder list, String label, String text) {
        list.append("- *").append(label).append(":* ").append(text).append('\n');
    }

    private static String numbers(SourceReport.Source source) {
        return source.decisions().stream()
                .map(decision -> Integer.toString(decision.number()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void decision(Decision decision, int source) {
        String margin = decision.chosen().margin();
        block(decision.number() + "\\. *" + MarkdownText.escaped(decision.heading()) + ":* "
                + MarkdownText.marked(decision.offer().text()) + " (" + SourceReportFormat.stood(decision) + " "
                + source + ")"
                + (margin.isEmpty() ? "" : "  \n\\~ " + MarkdownText.marked(margin)));
    }

    @Override
    public String text() {
        return out.toString();
    }

    private void block(String text) {
        out.append(out.length() == 0 ? "" : "\n").append(text).append('\n');
    }
}
