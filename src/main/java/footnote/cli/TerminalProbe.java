package footnote.cli;

import footnote.plain.PlainSettings;
import footnote.save.Settings;
import footnote.tui.TerminalSettings;
import footnote.tui.Theme;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Finds out what the terminal can do, before anything is shown on it. */
final class TerminalProbe {
    private static final int WIDTH = 80;
    /** Longer lines are hard to read. */
    private static final int MEASURE = 72;

    private static final int NARROWEST = 20;

    private TerminalProbe() {}

    /** Whether there is a terminal that can move its cursor, on a system where we can ask it for single keys. */
    static boolean takesFullScreen(ProcessContext context) {
        String kind = context.variable("TERM");
        return context.terminal() && !kind.isEmpty() && !kind.equals("dumb") && !context.windows();
    }

    /** How lines are written and asked for: as it was asked for, and otherwise as it fits the terminal. */
    static PlainSettings lines(PlayRequest.Lines asked, ProcessContext context) {
        int width = asked.width() == PlayRequest.ITS_OWN ? measure(context) : asked.width();
        return new PlainSettings(width, asked.prompted() || context.terminal(), context.ascii());
    }

    /** How long the lines of plain mode are, where nobody says so. */
    static int measure(ProcessContext context) {
        int columns = columns(context);
        return columns < NARROWEST ? Math.min(WIDTH, MEASURE) : Math.min(columns, MEASURE);
    }

    /** What the full screen has to know. */
    static TerminalSettings settings(ProcessContext context) {
        String discipline = context.property("footnote.stty");
        Optional<String> saved = discipline.isEmpty() ? Optional.empty() : Optional.of(discipline);
        return new TerminalSettings(
                context.in(),
                context.out(),
                saved,
                columns(context),
                rows(context),
                context.ascii(),
                theme(context),
                new Halt());
    }

    /** As the player has set it; {@code NO_COLOR} in the environment asks for none. */
    private static Theme theme(ProcessContext context) {
        if (!context.variable("NO_COLOR").isEmpty()) {
            return Theme.NO_COLOR;
        }
        String named =
                Settings.read(context.folders().settings()).value().theme().orElse("");
        return switch (named) {
            case "high-contrast" -> Theme.HIGH_CONTRAST;
            case "no-colour", "no-color" -> Theme.NO_COLOR;
            default -> Theme.DEFAULT;
        };
    }

    private static int rows(ProcessContext context) {
        String size = context.property("footnote.size");
        return number(size.substring(0, Math.max(0, size.indexOf(' '))));
    }

    private static int columns(ProcessContext context) {
        String size = context.property("footnote.size");
        return number(size.isEmpty() ? context.variable("COLUMNS") : size.substring(size.indexOf(' ') + 1));
    }

    /** A number that makes sense as a size, or 0 for none. */
    private static int number(String digits) {
        int number = PlayRequest.width(digits);
        return number == PlayRequest.ITS_OWN ? 0 : number;
    }

    /** The end of the process at once, for when the interface hangs. */
    private static final class Halt implements IntConsumer {
        @Override
        public void accept(int code) {
            Runtime.getRuntime().halt(code);
        }
    }
}
