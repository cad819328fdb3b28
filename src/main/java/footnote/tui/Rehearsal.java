package footnote.tui;

import footnote.view.Frame;
import footnote.view.Row;
import footnote.view.Run;
import footnote.view.Tone;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A frame that nobody sees, painted twice: what is needed for the first that somebody sees is ready then. */
final class Rehearsal {
    private static final String LETTERS =
            " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPRSTUWY.,:;'-’“”0123456789?!()";

    private Rehearsal() { }

    static void of(Canvas canvas) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Tone tone : new Tone[] {Tone.TEXT, Tone.SELECTED, Tone.OFFER, Tone.QUOTATION, Tone.QUIET, Tone.HEADING,
            Tone.BEARING, Tone.STATUS, Tone.MARK}) {
            rows.add(new Row(List.of(new Run(LETTERS, tone))));
        }
        canvas.paint(new Frame(rows, 0, 0, true, 0, 0));
        canvas.paint(new Frame(rows.subList(1, rows.size()), 0, 0, true, 0, 0));
    }
}
