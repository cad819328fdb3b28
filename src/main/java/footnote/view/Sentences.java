package footnote.view;

import footnote.session.DebriefRoom;
import footnote.session.DocumentsRoom;
import footnote.session.RecordRoom;

/** What is said in one line of what lies before the player, the same on both faces. */
final class Sentences {
    private Sentences() {}

    static String behind(RecordRoom.Earlier earlier) {
        return "A page that lies behind you." + (earlier.chosen() == 0 ? "" : " You chose " + earlier.chosen() + ".");
    }

    /** What can be done in a room of the reader's, by key. */
    static String keys(RecordRoom room) {
        if (room instanceof RecordRoom.Notes notes) {
            return notes.typing() ? "Enter ends the search" : "Enter its page   n order   / search   x disputes";
        }
        if (room instanceof DocumentsRoom.Documents || room instanceof DebriefRoom.After) {
            return "Enter opens it";
        }
        if (room instanceof DocumentsRoom.Passages) {
            return "Enter opens the document there";
        }
        if (room instanceof RecordRoom.Disputes || room instanceof DebriefRoom.Report) {
            return "Enter its page";
        }
        return room instanceof DocumentsRoom.Whole ? "j k the next passage" : "";
    }
}
