package footnote.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;

/**
 * How a stretch of text looks, as an escape sequence: the first frame is written with it, before Lanterna is set up.
 *
 * @param text   the colour of the letters
 * @param ground the colour behind them
 * @param modifier how they are written
 */
record AnsiStyle(Colour text, Colour ground, Modifier modifier) {

    /** The colours that the themes use; the code is that of the letters, ten less than that of the ground. */
    enum Colour {
        /** The terminal's own. */
        OWN(39),
        BLACK(30),
        MAGENTA(35),
        CYAN(36),
        YELLOW(93),
        WHITE(97);

        private final int code;

        Colour(int code) {
            this.code = code;
        }

        private TextColor lanterna() {
            return switch (this) {
                case OWN -> ANSI.DEFAULT;
                case BLACK -> ANSI.BLACK;
                case MAGENTA -> ANSI.MAGENTA;
                case CYAN -> ANSI.CYAN;
                case YELLOW -> ANSI.YELLOW_BRIGHT;
                case WHITE -> ANSI.WHITE_BRIGHT;
            };
        }
    }

    /** The modifiers of writing that the themes use. */
    enum Modifier {
        UPRIGHT(0),
        BOLD(1),
        ITALIC(3),
        REVERSE(7);

        private final int code;

        Modifier(int code) {
            this.code = code;
        }
    }

    /** The same, as Lanterna's cells are made of it. */
    Style style() {
        return switch (modifier) {
            case UPRIGHT -> new Style(text.lanterna(), ground.lanterna());
            case BOLD -> new Style(text.lanterna(), ground.lanterna(), SGR.BOLD);
            case ITALIC -> new Style(text.lanterna(), ground.lanterna(), SGR.ITALIC);
            case REVERSE -> new Style(text.lanterna(), ground.lanterna(), SGR.REVERSE);
        };
    }

    /** The same, as a terminal is told of it; whatever held before holds no longer. */
    String escape() {
        return "\u001b[0;" + modifier.code + ";" + text.code + ";" + (ground.code + 10) + "m";
    }
}
