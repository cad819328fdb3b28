package footnote.tui;

import footnote.session.Intent;
import footnote.session.Session;
import java.util.Optional;

/**
 * What each key means to the player, in every room; what is typed into a field is no key.
 *
 * <p>A key either moves about, or it is an intent. The keys that mark the thing before or after are both: where words to
 * look for are typed, they mark it, wherever it stands.
 */
final class KeyBindings {
    private KeyBindings() {}

    /** Whether the key leaves, wherever one is. */
    static boolean leaves(KeyPress key) {
        return key.is(KeyPress.Name.TEXT) && key.text().equals("q");
    }

    /** How the player moves about with that key, if they do. */
    static Optional<Movement> movement(KeyPress key) {
        return switch (key.name()) {
            case UP -> Optional.of(Movement.PREVIOUS);
            case DOWN -> Optional.of(Movement.NEXT);
            case PAGE_UP -> Optional.of(Movement.WINDOW_BACK);
            case PAGE_DOWN -> Optional.of(Movement.WINDOW_ON);
            case HOME -> Optional.of(Movement.START);
            case END -> Optional.of(Movement.END);
            case ENTER -> Optional.of(Movement.ENTER);
            case TEXT ->
                switch (key.text()) {
                    case "k" -> Optional.of(Movement.PREVIOUS);
                    case "j" -> Optional.of(Movement.NEXT);
                    case "b" -> Optional.of(Movement.WINDOW_BACK);
                    case " " -> Optional.of(Movement.WINDOW_ON);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    /** What the player does with that key, if anything. */
    static Optional<Intent> intent(KeyPress key, Session session) {
        return switch (key.name()) {
            case UP, BACK_TAB -> look(session, -1);
            case DOWN, TAB -> look(session, 1);
            case ESCAPE -> Optional.of(new Intent.Back());
            case TEXT -> letter(key.text(), session);
            default -> Optional.empty();
        };
    }

    private static Optional<Intent> letter(String letter, Session session) {
        char first = letter.charAt(0);
        if (first >= '1' && first <= '9') {
            return Optional.of(new Intent.Choose(first - '0'));
        }
        return switch (letter) {
            case "k" -> look(session, -1);
            case "j" -> look(session, 1);
            case "u" -> Optional.of(new Intent.Undo());
            case "r" -> Optional.of(new Intent.Redo());
            case "R" -> Optional.of(new Intent.Restart());
            case "s" -> Optional.of(new Intent.Save(""));
            case "o" -> Optional.of(new Intent.Open(""));
            case "c" -> Optional.of(new Intent.Roles());
            case "n" -> Optional.of(new Intent.Notebook(Optional.empty()));
            case "/" -> Optional.of(new Intent.Search("", true));
            case "x" -> Optional.of(new Intent.Disputes());
            case "d" -> Optional.of(new Intent.Documents());
            case "t" -> Optional.of(new Intent.Timeline());
            case "e" -> Optional.of(new Intent.Debrief());
            case "v" -> Optional.of(new Intent.Details(Optional.empty()));
            case "l" -> Optional.of(new Intent.Levels());
            case "a" -> Optional.of(new Intent.Again());
            case "?" -> Optional.of(new Intent.Help());
            case "q" -> Optional.of(new Intent.Quit());
            default -> Optional.empty();
        };
    }

    /** The thing that many further on; the first and the last are where it ends. */
    private static Optional<Intent> look(Session session, int further) {
        int number = session.marked() + further;
        boolean there = number >= 1 && number <= session.size();
        return there ? Optional.of(new Intent.Look(number)) : Optional.empty();
    }
}
