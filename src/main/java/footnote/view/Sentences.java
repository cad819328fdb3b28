package footnote.view;

import footnote.session.Aftermath;
import footnote.session.Archive;
import footnote.session.Study;

/** What is said in one line of what lies before the player, the same on both faces. */
final class Sentences {
    private Sentences() {}

    static String behind(Study.Earlier earlier) {
        return "A page that lies behind you." + (earlier.chosen() == 0 ? "" : " You chose " + earlier.chosen() + ".");
    }

    /** What can be done in a room of the reader's, by key. */
    static String keys(Study room) {
        if (room instanceof Study.Notes notes) {
            return notes.typing() ? "Enter ends the search" : "Enter its page   n order   / search   x disputes";
        }
        if (room instanceof Archive.Documents || room instanceof Aftermath.After) {
            return "Enter opens it";
        }
        if (room instanceof Archive.Passages) {
            return "Enter opens the document there";
        }
        if (room instanceof Study.Disputes || room instanceof Aftermath.Decisions) {
            return "Enter its page";
        }
        return room instanceof Archive.Whole ? "j k the next passage" : "";
    }
}
