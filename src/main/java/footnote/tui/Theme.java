package footnote.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import footnote.view.Tone;

/**
 * How the tones of the text look.
 *
 * <p>What must be read is never dim nor bright black, and no colour is the only sign of anything: beside each stands a
 * word, a mark or another manner of writing.
 */
public enum Theme {
    /** Text in the terminal's own colours; a few signs in others. */
    DEFAULT,
    /** White and yellow on black, whatever the terminal's own colours are. */
    HIGH_CONTRAST,
    /** No colours at all, as {@code NO_COLOR} wants it. */
    NO_COLOR;

    /** A style a tone, in the order of the tones. */
    Style[] styles() {
        Tone[] tones = Tone.values();
        Style[] styles = new Style[tones.length];
        for (Tone tone : tones) {
            styles[tone.ordinal()] = style(tone);
        }
        return styles;
    }

    private Style style(Tone tone) {
        return switch (tone) {
            case TEXT, OFFER, QUOTATION, QUIET, CLOSED, STATUS -> plain();
            case EMPHASIS, BEARING, EDITOR -> plain(SGR.ITALIC);
            case STRONG, SAID -> plain(SGR.BOLD);
            case HEADING -> accent(ANSI.DEFAULT, SGR.BOLD);
            case RULE, MARK -> accent(ANSI.CYAN);
            case NOT_YET -> accent(ANSI.MAGENTA, SGR.BOLD);
            case SELECTED -> plain(SGR.REVERSE);
        };
    }

    private Style plain(SGR... manners) {
        return this == HIGH_CONTRAST ? new Style(ANSI.WHITE_BRIGHT, ANSI.BLACK, manners)
                : new Style(ANSI.DEFAULT, ANSI.DEFAULT, manners);
    }

    private Style accent(TextColor colour, SGR... manners) {
        return switch (this) {
            case DEFAULT -> new Style(colour, ANSI.DEFAULT, manners);
            case HIGH_CONTRAST -> new Style(ANSI.YELLOW_BRIGHT, ANSI.BLACK, manners);
            case NO_COLOR -> plain(manners);
        };
    }
}
