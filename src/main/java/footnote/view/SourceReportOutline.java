package footnote.view;

import footnote.report.Citation;
import footnote.report.Decision;
import footnote.report.SourceReport;
import footnote.session.DebriefRoom;
import footnote.session.Session;
import footnote.story.Chapter;
import footnote.story.Passage;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;

/** The source report: what was put into the world, the passages behind the choices, then every choice. */
final class SourceReportOutline {
    private final Story story;
    private final Outline out = new Outline(Outline.Width.PROSE_AND_MARGIN);

    private SourceReportOutline(Session session) {
        this.story = session.story();
    }

    static Outline of(Session session, DebriefRoom.Report room) {
        return new SourceReportOutline(session).report(room.debrief().report());
    }

    /** What each choice put into the world, with the place of the passage behind it, by chapter. */
    static List<Outline.Section> put(SourceReport report) {
        List<Outline.Section> put = new ArrayList<>();
        for (SourceReport.Part part : report.put()) {
            List<List<Run>> entries = new ArrayList<>();
            for (Decision decision : part.decisions()) {
                entries.add(withPlace(
                        report.story(), decision, Prose.runs(decision.chosen().did(), Tone.TEXT)));
            }
            put.add(new Outline.Section(part.chapter().map(Chapter::title), entries));
        }
        return put;
    }

    private static List<Run> withPlace(Story story, Decision decision, List<Run> words) {
        List<Run> runs = new ArrayList<>(words);
        String place = Citation.of(story, decision.passage()).place();
        runs.add(new Run(" (" + place + ")", Tone.QUIET));
        return runs;
    }

    private Outline report(SourceReport report) {
        out.heading("The source report").quiet("A number opens its page; the numbers run on from list to list.");
        if (!report.put().isEmpty()) {
            out.gap().text("What you put into the world", Tone.LABEL);
            out.add(new Outline.Entries(put(report), false));
        }
        for (SourceReport.Group group : report.groups()) {
            out.gap().text(group.heading(), Tone.LABEL);
            group.sources().forEach(this::source);
        }
        out.gap().text("Every decision", Tone.LABEL);
        for (SourceReport.Part part : report.chapters()) {
            part.chapter().ifPresent(chapter -> out.gap().quiet(chapter.title()));
            part.decisions().forEach(this::decision);
        }
        return out;
    }

    private void source(SourceReport.Source source) {
        Passage passage = source.passage();
        Citation citation = Citation.of(story, passage);
        List<Run> head = new ArrayList<>(PassageRuns.quotation(story, passage));
        head.add(new Run(" " + citation.who(), Tone.QUIET));
        List<List<Run>> more = PassageRuns.withDoubts(
                story,
                passage,
                List.of(
                        "How they know: " + passage.basis().orElse("the document does not say") + ".",
                        "What could be known: " + source.known() + "."));
        for (Decision decision : source.decisions()) {
            more.add(PassageRuns.after(
                    new Run(decision.heading() + ": ", Tone.QUIET),
                    Prose.runs(decision.offer().text(), Tone.TEXT)));
        }
        out.add(new Outline.Thing(PassageRuns.words(story, passage), head, more));
    }

    private void decision(Decision decision) {
        List<Run> head = withPlace(story, decision, Prose.runs(decision.offer().text(), Tone.OFFER));
        List<List<Run>> more = new ArrayList<>(List.of(PassageRuns.quotation(story, decision.passage())));
        String margin = decision.chosen().margin();
        if (!margin.isEmpty()) {
            more.add(PassageRuns.after(new Run("~ ", Tone.MARGIN), Prose.runs(margin, Tone.MARGIN)));
        }
        decision.offer()
                .stance()
                .ifPresent(stance -> more.add(List.of(new Run("You " + stance.past() + " it.", Tone.TEXT))));
        more.add(List.of(new Run("In “" + decision.scene().title() + "”", Tone.QUIET)));
        out.add(new Outline.Thing(head, head, more));
    }
}
