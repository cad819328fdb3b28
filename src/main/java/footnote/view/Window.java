package footnote.view;

import java.util.Objects;

/**
 * The window through which a session is seen on the full screen.
 *
 * @param width  in columns, 0 or more
 * @param height in rows, 0 or more
 * @param top    the row of the content that stands at the top, from 0; what is too far down is brought back
 * @param follow whether the marked thing has to be in sight, wherever the top is
 * @param typed  what has been typed where a name is asked for
 */
public record Window(int width, int height, int top, boolean follow, String typed) {
    /** The widest that prose is set, in columns. */
    public static final int MEASURE = 70;
    /** From this width on, in columns, passages stand beside the offers and things that they belong to. */
    public static final int MARGIN_FROM = 110;

    public Window {
        Objects.requireNonNull(typed);
    }

    /** A window of that size, at the top of what it shows. */
    public static Window of(int width, int height) {
        return new Window(width, height, 0, false, "");
    }

    /** Whether anything can be shown in it. */
    public boolean tooSmall() {
        return width < 30 || height < 8;
    }

    boolean hasMargin() {
        return width >= MARGIN_FROM;
    }

    /** How many columns prose takes. */
    int measure() {
        return hasMargin() ? MEASURE - 8 + Math.min(8, (width - MARGIN_FROM) / 2) : Math.min(MEASURE, width - 4);
    }

    /** How many columns stand empty left of the prose. */
    int indent() {
        return hasMargin()
                ? Math.max(2, (width - measure() - GAP - margin()) / 2)
                : Math.max(2, (width - measure()) / 2);
    }

    /** How many columns stand empty between prose and margin. */
    static final int GAP = 4;

    /** How many columns the notes in the margin take. */
    int margin() {
        return Math.min(46, width - measure() - GAP - 4);
    }

    /** How many rows there are for the content: all but the status line and the empty one above it. */
    int contentHeight() {
        return height - 2;
    }
}
