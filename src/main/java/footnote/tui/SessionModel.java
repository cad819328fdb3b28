package footnote.tui;

import footnote.session.Intent;
import footnote.session.Session;
import footnote.session.SessionHost;
import footnote.view.Frame;
import footnote.view.Window;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session on the full screen: with how far its text is scrolled, and with what is typed into its one field. */
final class SessionModel implements Model {
    /** How many rows stay in sight when the text moves on by a window. */
    private static final int OVERLAP = 2;

    private final SessionHost host;
    private final TextField field = new TextField();
    private int columns;
    private int rows;
    private int top;
    private boolean follow;
    private @Nullable Frame frame;

    SessionModel(SessionHost host) {
        this.host = host;
    }

    @Override
    public Frame frame(int columns, int rows) {
        if (columns != this.columns || rows != this.rows) {
            this.columns = columns;
            this.rows = rows;
            frame = null;
        }
        return frame();
    }

    /** Lays out once more: the session has changed, and not by what was taken here. */
    void again() {
        frame = null;
    }

    private Frame frame() {
        if (frame == null) {
            frame = Frame.of(host.session(), window());
            top = frame.top();
        }
        return frame;
    }

    private Window window() {
        return new Window(columns, rows, top, follow, field.text());
    }

    @Override
    public boolean take(KeyPress key) {
        if (window().tooSmall()) {
            // what can't be read can't be answered
            return !KeyBindings.leaves(key);
        }
        switch (host.session().room().input()) {
            case NONE -> press(key);
            case NAME -> type(key);
            case SEARCH -> search(key);
        }
        return !host.over();
    }

    private void type(KeyPress key) {
        switch (key.name()) {
            case ENTER -> submit(field.text().isBlank() ? new Intent.Back() : new Intent.Save(field.text()));
            case ESCAPE -> submit(new Intent.Back());
            default -> field.take(key);
        }
        frame = null;
    }

    /** Every key shows what is found so far. */
    private void search(KeyPress key) {
        switch (key.name()) {
            case ENTER -> submit(new Intent.Search(field.text(), false));
            case ESCAPE -> submit(new Intent.Search("", false));
            case UP, DOWN, TAB, BACK_TAB -> {
                Optional<Intent> look = KeyBindings.intent(key, host.session());
                look.ifPresent(this::take);
            }
            default -> {
                field.take(key);
                take(new Intent.Search(field.text(), true));
            }
        }
    }

    private void submit(Intent intent) {
        field.clear();
        take(intent);
    }

    private void press(KeyPress key) {
        Optional<Movement> movement = KeyBindings.movement(key);
        if (movement.isPresent()) {
            move(movement.get());
        } else {
            field.clear();
            KeyBindings.intent(key, host.session()).ifPresent(this::take);
        }
    }

    private void move(Movement movement) {
        switch (movement) {
            case PREVIOUS -> step(-1);
            case NEXT -> step(1);
            case WINDOW_BACK -> scroll(top - windowful());
            case WINDOW_ON -> scroll(top + windowful());
            case START -> scroll(0);
            case END -> scroll(Integer.MAX_VALUE);
            case ENTER -> enter();
        }
    }

    /**
     * Marks the next thing, up (-1) or down (1). On a page only what can be seen is marked: where nothing is, or nothing
     * further on, the text moves by a row, as it does for a mouse's wheel, which a terminal hands on as these keys.
     */
    private void step(int by) {
        Session session = host.session();
        Frame.Seen seen = frame().seen();
        boolean page = session.shown().isPresent();
        int next = session.marked() + by;
        if (page && seen.first() > 0 && !seen.has(session.marked())) {
            take(new Intent.Look(by > 0 ? seen.first() : seen.last()));
        } else if (page ? seen.has(session.marked()) && seen.has(next) : next >= 1 && next <= session.size()) {
            take(new Intent.Look(next));
        } else {
            scroll(top + by);
        }
    }

    /** How many rows the text moves by at once. */
    private int windowful() {
        return Math.max(1, rows - 2 - OVERLAP);
    }

    private void scroll(int to) {
        top = Math.max(0, Math.min(to, frame().lowest()));
        follow = false;
        frame = null;
    }

    /** Reads on as long as something that can be picked is out of sight; then takes the marked one. */
    private void enter() {
        Session session = host.session();
        if (!frame().inSight() || session.size() == 0 && top < frame().lowest()) {
            scroll(top + windowful());
        } else if (session.size() > 0) {
            take(new Intent.Choose(session.marked()));
        } else {
            take(session.onPage() ? new Intent.Debrief() : new Intent.Back());
        }
    }

    private void take(Intent intent) {
        Session before = host.session();
        boolean marked = frame().seen().has(before.marked());
        host.take(intent);
        boolean list = host.session().shown().isEmpty();
        boolean mark = switch (intent.shows()) {
            case ROOM -> false;
            case MARKED_THING -> true;
            case DETAILS -> marked;
        };
        boolean here = mark || sameSheet(before, host.session());
        follow = list || here && (follow || mark);
        top = here ? top : 0;
        frame = null;
    }

    /** Whether the same content lies on the screen, apart from what is marked or said. */
    private static boolean sameSheet(Session before, Session after) {
        return before.room() == after.room() && before.play().equals(after.play());
    }
}
