package footnote.tui;

import footnote.session.Intent;
import footnote.session.RecordRoom;
import footnote.session.Room;
import footnote.session.Session;
import footnote.session.SessionHost;
import footnote.view.Frame;
import footnote.view.Window;
import java.util.Optional;

/** A session as the full screen has it: with a place in the text, and with what is typed into its one field. */
final class SessionModel implements Model {
    /** How many rows stay in sight when the text moves on by a window. */
    private static final int OVERLAP = 2;

    private final SessionHost table;
    private final TextField field = new TextField();
    private int columns;
    private int rows;
    private int top;
    private boolean follow;
    private Frame frame;

    SessionModel(SessionHost table) {
        this.table = table;
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

    /** Lays out once more: what lies on the table has changed, and not by what was taken here. */
    void again() {
        frame = null;
    }

    private Frame frame() {
        if (frame == null) {
            frame = Frame.of(table.session(), window());
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
        if (table.session().room() instanceof Room.Naming) {
            type(key);
        } else if (table.session().room() instanceof RecordRoom.Notes notes && notes.typing()) {
            search(key);
        } else {
            press(key);
        }
        return !table.over();
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
                Optional<Intent> look = KeyBindings.intent(key, table.session());
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
        switch (key.name()) {
            case PAGE_UP -> scroll(top - step());
            case PAGE_DOWN -> scroll(top + step());
            case HOME -> scroll(0);
            case END -> scroll(Integer.MAX_VALUE);
            case ENTER -> enter();
            case TEXT -> letter(key.text());
            default -> KeyBindings.intent(key, table.session()).ifPresent(this::take);
        }
    }

    private void letter(String letter) {
        switch (letter) {
            case " " -> scroll(top + step());
            case "b" -> scroll(top - step());
            case "/" -> {
                field.clear();
                KeyBindings.intent(KeyPress.text(letter), table.session()).ifPresent(this::take);
            }
            default ->
                KeyBindings.intent(KeyPress.text(letter), table.session()).ifPresent(this::take);
        }
    }

    private int step() {
        return Math.max(1, rows - 2 - OVERLAP);
    }

    private void scroll(int to) {
        top = Math.max(0, Math.min(to, frame().lowest()));
        follow = false;
        frame = null;
    }

    /** Reads on as long as something that can be picked is out of sight; then takes the marked one. */
    private void enter() {
        Session session = table.session();
        if (!frame().inSight() || session.size() == 0 && top < frame().lowest()) {
            scroll(top + step());
        } else if (session.size() > 0) {
            take(new Intent.Choose(session.looking()));
        } else {
            take(session.onPage() ? new Intent.Debrief() : new Intent.Back());
        }
    }

    private void take(Intent intent) {
        Session before = table.session();
        table.take(intent);
        boolean here = intent instanceof Intent.Look || sameSheet(before, table.session());
        boolean list = table.session().shown().isEmpty();
        follow = list || here && (follow || intent instanceof Intent.Look);
        top = here ? top : 0;
        frame = null;
    }

    /** Whether the same content lies on the screen, apart from what is marked or said. */
    private static boolean sameSheet(Session before, Session after) {
        return before.room() == after.room() && before.play().equals(after.play());
    }
}
