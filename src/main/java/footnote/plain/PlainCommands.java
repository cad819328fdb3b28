package footnote.plain;

import footnote.problem.Suggestion;
import footnote.report.Notebook.Arrangement;
import footnote.session.Intent;
import footnote.view.Help;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns a typed line into what the player wants. */
public final class PlainCommands {
    /** The most digits of a number: more than any number on offer has. */
    private static final int DIGITS = 6;

    private PlainCommands() {}

    /**
     * What a typed line means, if anything.
     *
     * <p>A number takes the thing of that number; a {@code ?} before it asks for all about its passage. Every other line begins with
     * a word, in capitals or not; {@code save} and {@code open} may have a name behind them, {@code search} words,
     * {@code notebook} an order, and {@code details} {@code on} or {@code off}.
     */
    public static Optional<Intent> intent(String typed) {
        String line = typed.strip();
        if (line.startsWith("?") && line.length() > 1) {
            int number = number(line.substring(1).strip());
            return number < 0 ? Optional.empty() : Optional.of(new Intent.Look(number));
        }
        int number = number(line);
        return number < 0 ? word(line) : Optional.of(new Intent.Choose(number));
    }

    /** The whole number that is written there, or -1 where it is none. */
    private static int number(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return -1;
            }
        }
        return digits.isEmpty() || digits.length() > DIGITS ? -1 : Integer.parseInt(digits);
    }

    private static Optional<Intent> word(String line) {
        int space = line.indexOf(' ');
        String word = (space < 0 ? line : line.substring(0, space)).toLowerCase(Locale.ROOT);
        String name = space < 0 ? "" : line.substring(space).strip();
        if (word.equals("save")) {
            return Optional.of(new Intent.Save(name));
        }
        if (word.equals("open")) {
            return Optional.of(new Intent.Open(name));
        }
        if (word.equals("search")) {
            return Optional.of(new Intent.Search(name, false));
        }
        if (word.equals("notebook") && !name.isEmpty()) {
            return arrangement(name.toLowerCase(Locale.ROOT)).map(found -> new Intent.Notebook(Optional.of(found)));
        }
        if (word.equals("details") && (name.equalsIgnoreCase("on") || name.equalsIgnoreCase("off"))) {
            return Optional.of(new Intent.Details(Optional.of(name.equalsIgnoreCase("on"))));
        }
        return name.isEmpty() ? alone(word) : Optional.empty();
    }

    private static Optional<Arrangement> arrangement(String name) {
        return switch (name) {
            case "as met" -> Optional.of(Arrangement.MET);
            case "by date" -> Optional.of(Arrangement.DATE);
            case "by document" -> Optional.of(Arrangement.DOCUMENT);
            default -> Optional.empty();
        };
    }

    private static Optional<Intent> alone(String word) {
        return switch (word) {
            case "undo" -> Optional.of(new Intent.Undo());
            case "redo" -> Optional.of(new Intent.Redo());
            case "again" -> Optional.of(new Intent.Again());
            case "back" -> Optional.of(new Intent.Back());
            case "roles" -> Optional.of(new Intent.Roles());
            case "restart" -> Optional.of(new Intent.Restart());
            case "notebook" -> Optional.of(new Intent.Notebook(Optional.empty()));
            case "disputes" -> Optional.of(new Intent.Disputes());
            case "documents" -> Optional.of(new Intent.Documents());
            case "timeline" -> Optional.of(new Intent.Timeline());
            case "debrief" -> Optional.of(new Intent.Debrief());
            case "levels" -> Optional.of(new Intent.Levels());
            case "details" -> Optional.of(new Intent.Details(Optional.empty()));
            case "help", "?" -> Optional.of(new Intent.Help());
            case "quit", "q" -> Optional.of(new Intent.Quit());
            default -> Optional.empty();
        };
    }

    /**
     * One sentence for a line that means nothing.
     *
     * @param size how many things can be picked, with numbers from 1
     */
    static String unknown(String typed, int size) {
        Optional<String> likely = Suggestion.of(typed.strip().toLowerCase(Locale.ROOT), words());
        if (!typed.isBlank() && likely.isPresent()) {
            return "Did you mean " + likely.get() + "? Type help for all the words.";
        }
        String numbers = size == 0 ? "" : size == 1 ? "1, or " : "a number from 1 to " + size + ", or ";
        return "Type " + numbers + "a word such as undo; help lists them all.";
    }

    /** Every word with which a line can begin, as help lists them. */
    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Help.Line line : Help.LINES) {
            String word = line.words().split(" ")[0];
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                words.add(word);
            }
        }
        return words;
    }
}
