package footnote.view;

import footnote.report.Debrief;
import footnote.report.SourceReport;
import footnote.session.DebriefRoom;
import footnote.session.Session;
import footnote.story.Paragraph;
import footnote.story.Story;

/** The debrief: the ending, what the choices put into the world, the endings seen, and what can be done now. */
final class DebriefOutline implements Paragraph.VisibleVisitor<Outline> {
    private final Story story;
    private final Outline out = new Outline(Outline.Width.PROSE);

    private DebriefOutline(Story story) {
        this.story = story;
    }

    static Outline of(Session session, DebriefRoom.Overview room) {
        return new DebriefOutline(session.story()).debrief(room.debrief());
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
        for (Debrief.OtherRole other : debrief.otherRoles()) {
            out.thing((debrief.otherRoles().size() == 1 ? "Take the other chair: " : "Take another chair: ")
                    + other.role().title());
            other.bequest()
                    .ifPresent(sentence -> out.below(PassageRuns.after(
                            new Run("It will have this from you: ", Tone.MARGIN), Prose.runs(sentence, Tone.MARGIN))));
        }
        return out.thing("The source report: every passage behind your choices")
                .thing("The notebook")
                .thing("Begin this chair again");
    }

    private void put(SourceReport report) {
        if (!report.put().isEmpty()) {
            out.gap().text("What you put into the world", Tone.LABEL);
            out.add(new Outline.Entries(SourceReportOutline.put(report), true));
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
        out.text(PassageRuns.quotation(story, quotation.passage()));
        PassageRuns.about(story, quotation.passage()).forEach(out::text);
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
}
