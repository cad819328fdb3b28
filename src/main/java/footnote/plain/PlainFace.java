package footnote.plain;

import footnote.session.Intent;
import footnote.session.Session;
import footnote.session.Sitting;
import footnote.view.Row;
import footnote.view.Script;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** A sitting, played by typing lines and reading them. */
public final class PlainFace {
    private final Sitting sitting;
    private final BufferedReader in;
    private final Lines lines;
    private final PlainSettings settings;

    private PlainFace(Sitting sitting, BufferedReader in, Writer out, PlainSettings settings) {
        this.sitting = sitting;
        this.in = in;
        this.lines = new Lines(out, settings);
        this.settings = settings;
    }

    /**
     * Plays until the player leaves or the input ends, which is leaving too.
     *
     * @param in  what is typed, a line each
     * @param out flushed whenever the player's turn comes
     * @throws IOException where one of the two is broken; the playthrough is kept all the same
     */
    public static void play(Sitting sitting, BufferedReader in, Writer out, PlainSettings settings)
            throws IOException {
        new PlainFace(sitting, in, out, settings).play();
    }

    private void play() throws IOException {
        said(sitting.session());
        room(sitting.session());
        while (!sitting.over()) {
            lines.flush(settings.prompted() ? "> " : "");
            String typed = in.readLine();
            if (typed == null) {
                sitting.take(new Intent.Quit());
                lines.flush(settings.prompted() ? "\n" : "");
            } else {
                heed(typed);
            }
        }
        lines.flush("");
    }

    private void heed(String typed) {
        Session before = sitting.session();
        Optional<Intent> intent = Words.intent(typed);
        if (intent.isEmpty()) {
            lines.write(Script.sentence(Words.unknown(typed, before.size()), settings.width()));
            return;
        }
        sitting.take(intent.get());
        Session after = sitting.session();
        said(after);
        if (!sitting.over() && (after.said().isEmpty() || elsewhere(before, after))) {
            show(intent.get(), after);
        }
    }

    /** Whether something else lies before the player than did before: what only said a sentence has changed nothing. */
    private static boolean elsewhere(Session before, Session after) {
        return before.room() != after.room()
                || before.play().isPresent() != after.play().isPresent()
                || before.play().isPresent() && before.play().get().page() != after.play().get().page();
    }

    private void show(Intent intent, Session session) {
        if (intent instanceof Intent.Look look) {
            lines.write(Script.note(session, look.number(), settings.width()));
        } else {
            room(session);
        }
    }

    private void room(Session session) {
        List<Row> rows = Script.of(session, settings.width());
        lines.write(rows);
        if (session.onPage() && session.play().get().ended()) {
            sitting.take(new Intent.Debrief());
            lines.write(Script.of(sitting.session(), settings.width()));
        } else if (!session.onPage() && session.size() == 0) {
            // a list that offers nothing was only read out: the page is still there, and its numbers count
            sitting.take(new Intent.Back());
        }
    }

    private void said(Session session) {
        if (session.said().isPresent()) {
            lines.write(Script.sentence(session.said().get(), settings.width()));
        }
    }
}
