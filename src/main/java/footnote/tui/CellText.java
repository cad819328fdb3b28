package footnote.tui;

import footnote.view.Ascii;
import footnote.view.Columns;
import java.text.Normalizer;

/** The characters of a text as they go into cells. */
final class CellText {
    private CellText() {}

    /** In ASCII alone, or with their accents as one character each, where there is one: an accent alone has no cell. */
    static String shown(String text, boolean ascii) {
        if (ascii) {
            return Ascii.cells(text);
        }
        // asked of all text, and few have any; the tables for the composing itself are large
        return Columns.hasAccentsApart(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }
}
