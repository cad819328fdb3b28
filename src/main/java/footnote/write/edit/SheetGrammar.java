package footnote.write.edit;

/** How a sheet is written, in the words that stand at its foot and in the program's help. */
public final class SheetGrammar {
    /** What stands in the sheet of a scene that is still to be written. */
    static final String A_NEW_SCENE = """
            = The title
            passage: document#passage

            What is told.

            == id: What the player does
            margin: What the player thinks of it, years on.
            to: scene

            What comes of it.
            """;

    /** A line each, with a line feed behind it. */
    public static final String IN_SHORT = """
            Lines up to a blank line are a paragraph. "Straight" quotes become curly.
            *emphasis*, {oil} and {oil = 2: one wording|another} are as in the JSON.
              = TITLE                  the scene; under it: passage, date, chapter, next
              == ID: WORDS             a choice; under it: passage, stance, once, if,
                                       closed, margin, did, do, to; then a blank line,
                                       and what comes of it
              do: oil - 1, bow = true  or, in a line more, do: oil = 2 if bow
              to: dark if oil = 0      and in another line the last, to: landing
              [if oil = 0]             a text; perhaps [else if bow], [else]; [end]
              [passage log#oil]        a quotation; or [passage log#oil if bow]
              [editors-note]           what comes next is one; or [editors-note if bow]
              [ending NAME]            and what the debrief opens with
              [kept 1]                 stays as it is in the JSON: no sheet can show it
            Under a heading, a line goes on in lines that begin with a space. Words that
            begin with #, = or [ have a \\ before them. Nobody reads lines with a #.
            """;

    static final String AT_THE_FOOT = "\n" + comment(IN_SHORT) + "# A sheet without words changes nothing.\n";

    private SheetGrammar() {}

    private static String comment(String lines) {
        return lines.replaceAll("(?m)^(?=.)", "# ");
    }
}
