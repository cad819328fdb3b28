package footnote.view;

import footnote.game.Page;
import footnote.session.RecordRoom;
import footnote.session.Session;
import java.util.ArrayList;
import java.util.List;

/** The quiet line at the foot: what was just said, or where one is and how one stands; and how to go on. */
final class Status {
    private static final String APART = "   ";

    private Status() {}

    /** One row of exactly {@code width} columns. */
    static Row row(Session session, int width, boolean above, boolean below) {
        boolean beside = session.play().isPresent() && !session.onPage();
        String right = (above ? "↑" : "")
                + (below ? "↓ Space" : "")
                + (above || below ? APART : "")
                + (beside ? "Esc back" : "? keys");
        int room = Math.max(0, width - 2 - Columns.of(right) - APART.length());
        boolean said = session.said().isPresent();
        String left = said ? Columns.cut(session.said().get(), room) : Columns.cut(standing(session, room), room);
        int gap = Math.max(1, width - 2 - Columns.of(left) - Columns.of(right));
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(" " + left, said ? Tone.SAID : Tone.STATUS));
        runs.add(new Run(" ".repeat(gap) + right + " ", Tone.STATUS));
        return new Row(runs);
    }

    /**
     * The chapter and the levels; where they do not all fit, the chapter goes first, and then, with a
     * sign, the last levels.
     */
    private static String standing(Session session, int room) {
        if (session.room() instanceof RecordRoom study) {
            return Sentences.keys(study);
        }
        if (!session.onPage()) {
            return session.story().title();
        }
        Page page = session.play().get().page();
        String chapter = page.scene().chapter().isEmpty()
                ? session.story().title()
                : session.story().chapters().get(page.scene().chapter().get()).title();
        List<String> parts = new ArrayList<>(List.of(chapter));
        for (Page.Level level : page.levels()) {
            parts.add(LevelWords.of(level));
        }
        if (width(parts) > room && parts.size() > 1) {
            parts.remove(0);
        }
        boolean cut = false;
        while (width(parts) + (cut ? APART.length() + 1 : 0) > room && parts.size() > 1) {
            parts.remove(parts.size() - 1);
            cut = true;
        }
        return String.join(APART, parts) + (cut ? APART + "…" : "");
    }

    private static int width(List<String> parts) {
        return Columns.of(String.join(APART, parts));
    }
}
