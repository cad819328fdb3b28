package footnote.tui;

import footnote.tui.AnsiStyle.Colour;
import footnote.tui.AnsiStyle.Modifier;
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
            styles[tone.ordinal()] = style(tone).style();
        }
        return styles;
    }

    /** How a tone looks. */
    AnsiStyle style(Tone tone) {
        return switch (tone) {
            case TEXT, OFFER, QUOTATION, QUIET, CLOSED, STATUS -> plain(Modifier.UPRIGHT);
            case EMPHASIS, MARGIN, CONSEQUENCE, EDITOR -> plain(Modifier.ITALIC);
            case STRONG, LABEL, SAID -> plain(Modifier.BOLD);
            case HEADING -> accent(Colour.OWN, Modifier.BOLD);
            case RULE, MARK -> accent(Colour.CYAN, Modifier.UPRIGHT);
            case NOT_YET -> accent(Colour.MAGENTA, Modifier.BOLD);
            case SELECTED -> plain(Modifier.REVERSE);
        };
    }

    private AnsiStyle plain(Modifier modifier) {
        return this == HIGH_CONTRAST
                ? new AnsiStyle(Colour.WHITE, Colour.BLACK, modifier)
                : new AnsiStyle(Colour.OWN, Colour.OWN, modifier);
    }

    private AnsiStyle accent(Colour colour, Modifier modifier) {
        return switch (this) {
            case DEFAULT -> new AnsiStyle(colour, Colour.OWN, modifier);
            case HIGH_CONTRAST -> new AnsiStyle(Colour.YELLOW, Colour.BLACK, modifier);
            case NO_COLOR -> plain(modifier);
        };
    }
}
