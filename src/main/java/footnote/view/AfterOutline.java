package footnote.view;

import footnote.report.Debrief;
import footnote.report.SourceReport;
import footnote.report.Timeline;
import footnote.session.DebriefRoom;
import footnote.session.RecordRoom;
import footnote.session.Session;
import footnote.story.Markup;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;

/** The debrief and the timeline. */
final class AfterOutline implements Paragraph.VisibleVisitor<Outline> {
    private final Story story;
    private final Outline out;

    private AfterOutline(Session session, Outline.Width width) {
        this.story = session.story();
        this.out = new Outline(width);
    }

    static Outline of(Session session, DebriefRoom.After room) {
        return new AfterOutline(session, Outline.Width.PROSE).debrief(room.debrief());
    }

    static Outline of(Session session, RecordRoom.Dates room) {
        return new AfterOutline(session, Outline.Width.LANES).timeline(room.timeline());
    }

    private Outline debrief(Debrief debrief) {
        out.heading("The end: " + debrief.ending().name());
        for (Paragraph.Visible paragraph : debrief.about()) {
            out.gap();
            paragraph.accept(this);
        }
        put(debrief.report());
        out.gap().text(endings(debrief), Tone.TEXT);
        out.gap();
        for (Debrief.Chair chair : debrief.chairs()) {
            out.thing((debrief.chairs().size() == 1 ? "Take the other chair: " : "Take another chair: ")
                    + chair.role().title());
            chair.leaves()
                    .ifPresent(sentence ->
                            out.below("It will have this from you: " + Markup.plain(sentence), Tone.MARGIN));
        }
        return out.thing("The source report: every passage behind your choices")
                .thing("The notebook")
                .thing("Begin this chair again");
    }

    private void put(SourceReport report) {
        if (!report.put().isEmpty()) {
            out.gap().text("What you put into the world", Tone.STRONG);
            out.add(new Outline.Latest(SourceReportOutline.put(report)));
        }
    }

    @Override
    public Outline prose(Paragraph.Prose prose) {
        return out.text(Prose.runs(prose.source(), Tone.TEXT));
    }

    @Override
    public Outline editorsNote(Paragraph.EditorsNote note) {
        return out.text(Prose.editors(note.source()));
    }

    @Override
    public Outline quotation(Paragraph.Quotation quotation) {
        out.text(Passages.quotation(story, quotation.passage()));
        Passages.about(story, quotation.passage()).forEach(out::text);
        return out;
    }

    private static String endings(Debrief debrief) {
        StringBuilder words = new StringBuilder("Endings seen: ");
        for (int i = 0; i < debrief.endings().size(); i++) {
            Debrief.Seen seen = debrief.endings().get(i);
            words.append(i == 0 ? "" : "; ")
                    .append(seen.role().title())
                    .append(' ')
                    .append(seen.seen())
                    .append(" of ")
                    .append(seen.of());
        }
        return words.append('.').toString();
    }

    private Outline timeline(Timeline timeline) {
        out.heading("Timeline")
                .quiet("Your scenes, and what the record says of their days.")
                .gap();
        for (int i = 0; i < timeline.points().size(); i++) {
            Timeline.Point point = timeline.points().get(i);
            List<List<Run>> you = new ArrayList<>();
            for (Scene scene : point.you()) {
                you.add(List.of(new Run(scene.title(), Tone.TEXT)));
            }
            List<List<Run>> record = new ArrayList<>();
            for (Passage passage : point.record()) {
                record.add(onTheLine(passage, point));
            }
            out.add(new Outline.Lanes(
                    false,
                    point.label() + (i == timeline.present() ? " (you are here)" : ""),
                    new Outline.Lane("You", you),
                    new Outline.Lane("The record", record)));
        }
        return out;
    }

    /** A passage; of one that stands where it was first met, that it has no date. */
    private List<Run> onTheLine(Passage passage, Timeline.Point point) {
        List<Run> runs = new ArrayList<>(Passages.quotation(story, passage));
        if (!passage.date().known() && point.date().known()) {
            runs.add(new Run(" (undated; first met here)", Tone.QUIET));
        }
        return runs;
    }
}
