package footnote.plain;

import footnote.session.Intent;
import footnote.session.Session;
import footnote.session.SessionHost;
import footnote.view.Row;
import footnote.view.SessionLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** A session, played by typing lines and reading them. */
public final class PlainFace {
    private final SessionHost host;
    private final LineWriter lines;
    private final PlainSettings settings;

    PlainFace(SessionHost host, LineWriter lines, PlainSettings settings) {
        this.host = host;
        this.lines = lines;
        this.settings = settings;
    }

    /**
     * Plays until the player leaves or the input ends, which is leaving too.
     *
     * @param in  what is typed, a line each
     * @param out flushed whenever the player's turn comes
     * @throws IOException where one of the two is broken; the playthrough is kept all the same
     */
    public static void play(SessionHost host, BufferedReader in, Writer out, PlainSettings settings)
            throws IOException {
        new PlainFace(host, new LineWriter(out, settings), settings).play(in);
    }

    private void play(BufferedReader in) throws IOException {
        open();
        while (!host.over()) {
            lines.flush(settings.prompted() ? "> " : "");
            String typed = in.readLine();
            if (typed == null) {
                host.take(new Intent.Quit());
                lines.flush(settings.prompted() ? "\n" : "");
            } else {
                take(typed);
            }
        }
        lines.flush("");
    }

    /** What lies before the player, and what is to be said about it. */
    void open() {
        writeMessage(host.session());
        writeRoom(host.session());
    }

    /** Does what a typed line says, and shows what is new. */
    void take(String typed) {
        Session before = host.session();
        Optional<Intent> intent = PlainCommands.intent(typed);
        if (intent.isEmpty()) {
            lines.write(SessionLines.sentence(PlainCommands.unknown(typed, before.size()), settings.width()));
            return;
        }
        host.take(intent.get());
        Session after = host.session();
        writeMessage(after);
        if (!host.over() && (after.said().isEmpty() || hasMoved(before, after))) {
            show(intent.get(), after);
        }
    }

    /** Whether something else lies before the player than did before: what only said a sentence has changed nothing. */
    @SuppressWarnings("ReferenceEquality") // a page that was not made anew is the one before
    private static boolean hasMoved(Session before, Session after) {
        return before.room() != after.room()
                || before.play().isPresent() != after.play().isPresent()
                || before.play().isPresent()
                        && before.play().get().page() != after.play().get().page();
    }

    private void show(Intent intent, Session session) {
        switch (intent.shows()) {
            case ROOM, DETAILS -> writeRoom(session);
            case MARKED_THING -> lines.write(SessionLines.note(session, session.marked(), settings.width()));
        }
    }

    private void writeRoom(Session session) {
        List<Row> rows = SessionLines.of(session, settings.width());
        lines.write(rows);
        if (session.onPage() && session.play().get().ended()) {
            host.take(new Intent.Debrief());
            lines.write(SessionLines.of(host.session(), settings.width()));
        } else if (!session.onPage() && session.size() == 0) {
            // a list that offers nothing was only read out: the page is still there, and its numbers count
            host.take(new Intent.Back());
        }
    }

    private void writeMessage(Session session) {
        if (session.said().isPresent()) {
            lines.write(SessionLines.sentence(session.said().get(), settings.width()));
        }
    }
}
