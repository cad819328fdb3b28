package footnote.web.face;

import footnote.session.Intent;
import footnote.session.Room;
import footnote.session.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each key means in a window: the same as in the terminal. */
public final class WebKeys {
    private WebKeys() {}

    /**
     * What the player does with a key, if anything.
     *
     * @param key as browsers call it: the character that it makes, or a name such as {@code ArrowUp}
     */
    public static Optional<Intent> intent(String key, Session session) {
        if (key.length() == 1 && key.charAt(0) >= '1' && key.charAt(0) <= '9') {
            return Optional.of(new Intent.Choose(key.charAt(0) - '0'));
        }
        return Optional.ofNullable(
                switch (key) {
                    case "ArrowUp", "k" -> look(session, -1);
                    case "ArrowDown", "j" -> look(session, 1);
                    case "Escape" -> escape(session);
                    case "u" -> new Intent.Undo();
                    case "r" -> new Intent.Redo();
                    case "R" -> new Intent.Restart();
                    case "s" -> new Intent.Save("");
                    case "o" -> new Intent.Open("");
                    case "c" -> new Intent.Roles();
                    case "n" -> new Intent.Notebook(Optional.empty());
                    case "/" -> new Intent.Search("", true);
                    case "x" -> new Intent.Disputes();
                    case "d" -> new Intent.Documents();
                    case "t" -> new Intent.Timeline();
                    case "e" -> new Intent.Debrief();
                    case "v" -> new Intent.Details(Optional.empty());
                    case "l" -> new Intent.Levels();
                    case "a" -> new Intent.Again();
                    case "?" -> new Intent.Help();
                    case "q" -> new Intent.Quit();
                    default -> null;
                });
    }

    /** What Enter does where the marked thing is in sight: takes it, or lays an ending beside the record. */
    public static Optional<Intent> enter(Session session) {
        if (session.marked() > 0) {
            return Optional.of(new Intent.Choose(session.marked()));
        }
        boolean ended = session.onPage() && session.play().orElseThrow().ended();
        return ended ? Optional.of(new Intent.Debrief()) : Optional.empty();
    }

    /** Out of a search into the whole notebook, and out of a room to where it was opened. */
    private static Intent escape(Session session) {
        return session.room().input() == Room.Input.SEARCH ? new Intent.Search("", false) : new Intent.Back();
    }

    /** The thing that many further on; nothing behind the last and before the first. */
    private static @Nullable Intent look(Session session, int further) {
        int number = session.marked() + further;
        return number >= 1 && number <= session.size() ? new Intent.Look(number) : null;
    }
}
