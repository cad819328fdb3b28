package footnote.cli;

import java.io.Console;

/** Whether somebody sits at a terminal that the program both reads from and writes to. */
final class Interactivity {
    private static final int CONSOLE_WITHOUT_TERMINAL = 22;

    private Interactivity() {}

    /** Asks the launcher's word for it first, which cost nothing. */
    @SuppressWarnings("SystemConsoleNull") // null up to Java 21, and asked otherwise from 22 on
    static boolean now() {
        String told = System.getProperty("footnote.terminal");
        if (told != null) {
            return told.equals("yes");
        }
        Console console = System.console();
        return console != null && (Runtime.version().feature() < CONSOLE_WITHOUT_TERMINAL || isTerminal(console));
    }

    /** From Java 22 on a console may be there without a terminal, and can tell; before, it can't and need not. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException untold) {
            return false;
        }
    }
}
