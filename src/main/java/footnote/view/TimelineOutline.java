package footnote.view;

import footnote.report.Timeline;
import footnote.session.RecordRoom;
import footnote.session.Session;
import footnote.story.Passage;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;

/** The timeline: for each date the player's scenes beside what the record says of that day. */
final class TimelineOutline {
    private final Story story;
    private final Outline out = new Outline(Outline.Width.LANES);

    private TimelineOutline(Story story) {
        this.story = story;
    }

    static Outline of(Session session, RecordRoom.Dates room) {
        return new TimelineOutline(session.story()).timeline(room.timeline());
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
                record.add(quotation(passage, point));
            }
            out.add(new Outline.Lanes(
                    false,
                    point.label() + (i == timeline.present() ? " (you are here)" : ""),
                    new Outline.Lane("You", you),
                    new Outline.Lane("The record", record)));
        }
        return out;
    }

    /** A passage; one without a date stands at the scene in which it was first met, and says so. */
    private List<Run> quotation(Passage passage, Timeline.Point point) {
        List<Run> runs = new ArrayList<>(PassageRuns.quotation(story, passage));
        if (!passage.date().known() && point.date().known()) {
            runs.add(new Run(" (undated; first met here)", Tone.QUIET));
        }
        return runs;
    }
}
