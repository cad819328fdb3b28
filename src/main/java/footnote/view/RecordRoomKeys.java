package footnote.view;

import footnote.session.DebriefRoom;
import footnote.session.DocumentsRoom;
import footnote.session.RecordRoom;

/** The keys that do something in one room of the record and nowhere else, in a line; empty where there are none. */
final class RecordRoomKeys implements RecordRoom.RecordVisitor<String> {
    private static final String OPENS_PAGE = "Enter its page";
    private static final String OPENS = "Enter opens it";

    @Override
    public String notes(RecordRoom.Notes room) {
        return room.typing() ? "Enter ends the search" : OPENS_PAGE + "   n order   / search   x disputes";
    }

    @Override
    public String disputes(RecordRoom.Disputes room) {
        return OPENS_PAGE;
    }

    @Override
    public String dates(RecordRoom.Dates room) {
        return "";
    }

    @Override
    public String levels(RecordRoom.Levels room) {
        return "";
    }

    @Override
    public String documents(DocumentsRoom.Documents room) {
        return OPENS;
    }

    @Override
    public String passages(DocumentsRoom.Passages room) {
        return "Enter opens the document there";
    }

    @Override
    public String fullText(DocumentsRoom.FullText room) {
        return "j k the next passage";
    }

    @Override
    public String debrief(DebriefRoom.Overview room) {
        return OPENS;
    }

    @Override
    public String report(DebriefRoom.Report room) {
        return OPENS_PAGE;
    }
}
