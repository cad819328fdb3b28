package footnote.view;

import footnote.session.DebriefRoom;
import footnote.session.DocumentsRoom;
import footnote.session.RecordRoom;
import footnote.session.Session;

/** What stands in each room of the record, as an {@link Outline} that every face lays out in its own way. */
public final class RecordOutline implements RecordRoom.RecordVisitor<Outline> {
    private final Session session;

    private RecordOutline(Session session) {
        this.session = session;
    }

    /** What stands in that room. */
    public static Outline of(Session session, RecordRoom room) {
        return room.accept(new RecordOutline(session));
    }

    @Override
    public Outline notes(RecordRoom.Notes room) {
        return NotebookOutline.of(room);
    }

    @Override
    public Outline disputes(RecordRoom.Disputes room) {
        return NotebookOutline.of(room);
    }

    @Override
    public Outline dates(RecordRoom.Dates room) {
        return TimelineOutline.of(session, room);
    }

    @Override
    public Outline levels(RecordRoom.Levels room) {
        return LevelsOutline.of(room);
    }

    @Override
    public Outline documents(DocumentsRoom.Documents room) {
        return DocumentsOutline.of(session, room);
    }

    @Override
    public Outline passages(DocumentsRoom.Passages room) {
        return DocumentsOutline.of(session, room);
    }

    @Override
    public Outline fullText(DocumentsRoom.FullText room) {
        return DocumentsOutline.of(room);
    }

    @Override
    public Outline debrief(DebriefRoom.Overview room) {
        return DebriefOutline.of(session, room);
    }

    @Override
    public Outline report(DebriefRoom.Report room) {
        return SourceReportOutline.of(session, room);
    }
}
