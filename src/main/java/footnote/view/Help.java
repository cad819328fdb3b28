package footnote.view;

import footnote.story.Stance;
import java.util.ArrayList;
import java.util.List;

/** What can be done, by key on the full screen and by word in plain mode. */
public final class Help {
    /**
     * One thing that can be done.
     *
     * @param keys  what is pressed for it on the full screen; empty where no key is needed
     * @param words what is typed for it in plain mode; empty where no word is needed
     */
    public record Line(String keys, String words, String what) {}

    /** Everything, in the order in which it is told. */
    public static final List<Line> LINES = List.of(
            new Line("↑ ↓  k j", "", "another choice and its passage, or read on"),
            new Line("", "?2", "all that is known of the passage behind that choice"),
            new Line("1 to 9", "2", "take a choice"),
            new Line("Enter", "", "read on; at the choices, take the marked one"),
            new Line("Space  PgDn", "", "read on"),
            new Line("PgUp  b", "", "read back"),
            new Line("u", "undo", "take the last choice back"),
            new Line("r", "redo", "make it again"),
            new Line("s", "save NAME", "keep this playthrough under a name"),
            new Line("o", "open NAME", "open one that was kept"),
            new Line("c", "roles", "change chairs: the title and the roles"),
            new Line("R", "restart", "begin this role again"),
            new Line("a", "again", "the page once more, from its top"),
            new Line("n", "notebook", "the passages met; once more: by date, by document"),
            new Line("/", "search WORDS", "look for words in the notebook"),
            new Line("x", "disputes", "the passages met that are disputed, word against word"),
            new Line("d", "documents", "the documents and their passages"),
            new Line("t", "timeline", "the dates, yours and the record’s"),
            new Line("e", "debrief", "after an ending: your choices beside the record"),
            new Line("v", "details", "all that is known of a passage, or one line"),
            new Line("l", "levels", "how you stand, step by step, and what moved you last"),
            new Line("?", "help", "this list"),
            new Line("Esc", "back", "back to the page"),
            new Line("q", "quit", "leave; everything is kept"));

    private static final List<String> WARNINGS = List.of(
            "“Not yet” beside a passage: its date is later than the scene’s; “perhaps not yet”: it may be.",
            "“Disputed”: another passage says otherwise. “No source given”: one can’t see how it is known.");

    /** What the words mean that stand beside passages and after choices, in every face: a line each. */
    public static final List<String> MEANINGS = meanings();

    /** What the underscores mean, where lines have no looks. */
    public static final String UNDERSCORES = "_Between underscores_: words set off, such as a title or a note.";

    private Help() {}

    private static List<String> meanings() {
        List<String> lines = new ArrayList<>(WARNINGS);
        for (Stance stance : Stance.values()) {
            lines.add("“You " + stance.past() + " the passage”: " + stance.meaning() + ".");
        }
        return List.copyOf(lines);
    }
}
