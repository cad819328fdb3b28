package footnote.report;

import footnote.story.Passage;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A source report written down: what was put into the world, the passages behind it, then every decision. */
public final class SourceReportWriter {
    private static final String QUOTED = "Words in quotation marks under a number are the documents’ own, exactly; all "
            + "others were written for this story.";

    private final SourceReport report;
    private final Story story;
    private final SourceReportFormat format;

    private SourceReportWriter(SourceReport report, SourceReportFormat format) {
        this.report = report;
        this.story = report.story();
        this.format = format;
    }

    /** As Markdown. */
    public static String markdown(SourceReport report) {
        return new SourceReportWriter(report, new MarkdownSourceReport()).write();
    }

    /** As one page for a browser and for paper, which needs nothing besides itself and holds no script. */
    public static String html(SourceReport report) {
        return new SourceReportWriter(report, new HtmlSourceReport(report.story())).write();
    }

    private String write() {
        format.title(story.title() + ": the source report");
        format.paragraph(report.role().title()
                + report.ending()
                        .map(ending -> ", to the ending “" + ending.name() + "”")
                        .orElse(", not yet at an ending")
                + ". Version " + story.version() + ".");
        format.paragraph(QUOTED);
        if (!report.put().isEmpty()) {
            format.heading("What you put into the world");
            report.put().forEach(this::put);
        }
        report.groups().forEach(this::group);
        if (report.decisions().isEmpty()) {
            format.paragraph("Nothing has been chosen yet.");
        } else {
            decisions();
        }
        return format.text();
    }

    private void put(SourceReport.Part part) {
        part.chapter().ifPresent(chapter -> format.subheading(chapter.title()));
        part.decisions()
                .forEach(decision -> format.put(
                        decision, Citation.of(story, decision.passage()).place()));
    }

    private void group(SourceReport.Group group) {
        format.heading(group.heading());
        for (SourceReport.Source source : group.sources()) {
            Passage passage = source.passage();
            format.source(
                    source,
                    SourceReportFormat.lead(passage),
                    Citation.of(story, passage).quoted(),
                    facts(source));
        }
    }

    private List<SourceReportFormat.Fact> facts(SourceReport.Source source) {
        Citation citation = Citation.of(story, source.passage());
        List<SourceReportFormat.Fact> facts = new ArrayList<>();
        facts.add(fact("Who says it", citation.who()));
        facts.add(fact("How they know", source.passage().basis().orElse("the document does not say")));
        facts.add(fact("What could be known", source.known()));
        List<String> disputes = citation.disputesInFull(story);
        if (!disputes.isEmpty()) {
            facts.add(new SourceReportFormat.Fact("What disputes it", disputes));
        }
        source.passage().editorsNote().ifPresent(note -> facts.add(fact("Editor’s note", note)));
        return facts;
    }

    private static SourceReportFormat.Fact fact(String label, String sentence) {
        return new SourceReportFormat.Fact(label, List.of(sentence));
    }

    private void decisions() {
        Map<Integer, Integer> sources = new HashMap<>();
        for (SourceReport.Source source : report.sources()) {
            source.decisions().forEach(decision -> sources.put(decision.number(), source.number()));
        }
        format.heading("Every decision");
        for (SourceReport.Part part : report.chapters()) {
            part.chapter().ifPresent(chapter -> format.subheading(chapter.title()));
            part.decisions().forEach(decision -> format.decision(decision, sources.getOrDefault(decision.number(), 0)));
        }
    }
}
