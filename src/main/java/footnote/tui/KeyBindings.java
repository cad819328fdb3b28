package footnote.tui;

import footnote.session.Intent;
import footnote.session.Session;
import java.util.Optional;

/** What each key means to the player: the only place that says so, apart from moving about in the text. */
final class KeyBindings {
    private KeyBindings() {}

    /** Whether the key leaves, wherever one is. */
    static boolean leaves(KeyPress key) {
        return key.is(KeyPress.Name.TEXT) && key.text().equals("q");
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

    /** By how many things the key moves the mark: -1, 1, or 0 where it is no such key. */
    static int step(KeyPress key) {
        return switch (key.name()) {
            case UP -> -1;
            case DOWN -> 1;
            case TEXT -> key.text().equals("k") ? -1 : key.text().equals("j") ? 1 : 0;
            default -> 0;
        };
    }

    /** The thing that many further on; the first and the last are where it ends. */
    private static Optional<Intent> look(Session session, int further) {
        int number = session.looking() + further;
        boolean there = number >= 1 && number <= session.size();
        return there ? Optional.of(new Intent.Look(number)) : Optional.empty();
    }
}
