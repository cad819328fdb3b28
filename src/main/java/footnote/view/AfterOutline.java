package footnote.view;

import footnote.game.Page;
import footnote.game.Step;
import footnote.report.Debrief;
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

/** The debrief, the decisions behind it, and the timeline. */
final class AfterOutline {
    private final Story story;
    private final Outline out = new Outline();

    private AfterOutline(Session session) {
        this.story = session.story();
    }

    static Outline of(Session session, DebriefRoom.After room) {
        return new AfterOutline(session).debrief(room.debrief());
    }

    static Outline of(Session session, DebriefRoom.Decisions room) {
        return new AfterOutline(session).decisions(room.debrief());
    }

    static Outline of(Session session, RecordRoom.Dates room) {
        return new AfterOutline(session).timeline(room.timeline());
    }

    private Outline debrief(Debrief debrief) {
        out.heading("The end: " + debrief.ending().name());
        for (Paragraph paragraph : debrief.about()) {
            out.gap();
            paragraph(paragraph);
        }
        out.gap().text(stood(debrief), Tone.TEXT);
        out.text(endings(debrief), Tone.TEXT);
        last(debrief);
        out.gap();
        for (Debrief.Chair chair : debrief.chairs()) {
            out.thing((debrief.chairs().size() == 1 ? "Take the other chair: " : "Take another chair: ")
                    + chair.role().title());
            chair.leaves()
                    .ifPresent(sentence ->
                            out.below("It will have this from you: " + Markup.plain(sentence), Tone.MARGIN));
        }
        return out.thing("Every decision beside its passage")
                .thing("The notebook")
                .thing("Begin this chair again");
    }

    /** What the player chose last of all: in a story that ends with a note, what they wrote. */
    private void last(Debrief debrief) {
        if (!debrief.decisions().isEmpty()) {
            Page.Offer offer =
                    debrief.decisions().get(debrief.decisions().size() - 1).offer();
            out.gap()
                    .text(Passages.after(
                            new Run("Your last choice: ", Tone.QUIET), Prose.runs(offer.text(), Tone.MARGIN)));
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph instanceof Paragraph.Prose prose) {
            out.text(Prose.runs(prose.source(), Tone.TEXT));
        } else if (paragraph instanceof Paragraph.EditorsNote note) {
            out.text(Prose.editors(note.source()));
        } else if (paragraph instanceof Paragraph.Quotation quotation) {
            out.text(Passages.quotation(story, quotation.passage()));
            Passages.about(story, quotation.passage()).forEach(out::text);
        }
    }

    /** How often the player stood how, the most frequent first; what never happened is left out. */
    private static String stood(Debrief debrief) {
        StringBuilder words = new StringBuilder("How you stood to the passages behind your choices: you ");
        List<Debrief.Standing> stood =
                debrief.standings().stream().filter(one -> one.times() > 0).toList();
        for (int i = 0; i < stood.size(); i++) {
            words.append(i == 0 ? "" : i == stood.size() - 1 ? " and " : ", ");
            words.append(stood.get(i).stance().past())
                    .append(' ')
                    .append(stood.get(i).times());
        }
        boolean most = stood.size() > 1 && stood.get(0).times() > stood.get(1).times();
        return words
                + (stood.isEmpty()
                        ? "made none."
                        : most ? "; mostly you " + stood.get(0).stance().past() + " them." : ".");
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

    private Outline decisions(Debrief debrief) {
        out.heading("Every decision beside its passage");
        String title = "";
        for (Debrief.Decision decision : debrief.decisions()) {
            if (!decision.scene().title().equals(title)) {
                title = decision.scene().title();
                String date = decision.scene().date().words();
                out.gap().quiet(title + (date.isEmpty() ? "" : ", " + date));
            }
            Passage passage = decision.offer().choice().passage();
            List<List<Run>> more = new ArrayList<>(List.of(Passages.quotation(story, passage)));
            more.addAll(Passages.about(story, passage));
            more.addAll(chosen(decision.chosen()));
            List<Run> head = Prose.runs(decision.offer().text(), Tone.OFFER);
            out.thing(
                    Passages.after(
                            new Run(Markup.plain(decision.offer().text()) + "  ", Tone.OFFER),
                            Passages.quotation(story, passage)),
                    head,
                    more);
        }
        return out;
    }

    private static List<List<Run>> chosen(Step.Chosen chosen) {
        List<List<Run>> lines = new ArrayList<>();
        if (!chosen.margin().isEmpty()) {
            lines.add(Passages.after(new Run("Your note: ", Tone.MARGIN), Prose.runs(chosen.margin(), Tone.MARGIN)));
        }
        chosen.choice()
                .stance()
                .ifPresent(stance -> lines.add(List.of(new Run("You " + stance.past() + " it.", Tone.TEXT))));
        if (!chosen.did().isEmpty()) {
            lines.add(Prose.runs(chosen.did(), Tone.TEXT));
        }
        return lines;
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
                record.add(Passages.quotation(story, passage));
            }
            out.lanes(
                    false,
                    point.label() + (i == timeline.present() ? " (you are here)" : ""),
                    new Outline.Lane("You", you),
                    new Outline.Lane("The record", record));
        }
        return out;
    }
}
