package footnote.view;

import footnote.game.Page;
import footnote.session.EarlierPage;
import footnote.session.RecordRoom;
import footnote.session.Room;
import footnote.session.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * The last row of the full screen: on the left what was just said, or else where the player is and how they stand; on the
 * right the keys to go on with.
 */
final class StatusLine {
    private static final String APART = "   ";

    private StatusLine() {}

    /** One row of exactly {@code width} columns. */
    static Row row(Session session, int width, boolean above, boolean below) {
        boolean beside = session.play().isPresent() && !session.onPage();
        String right = (above ? "↑" : "")
                + (below ? "↓ Space" : "")
                + (above || below ? APART : "")
                + (beside ? "Esc back" : "? keys");
        int columns = Math.max(0, width - 2 - Columns.of(right) - APART.length());
        boolean said = session.said().isPresent();
        String left = said ? session.said().get() : session.room().accept(new Standing(session, columns));
        left = Columns.cut(left, columns);
        int gap = Math.max(1, width - 2 - Columns.of(left) - Columns.of(right));
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(" " + left, said ? Tone.SAID : Tone.STATUS));
        runs.add(new Run(" ".repeat(gap) + right + " ", Tone.STATUS));
        return new Row(runs);
    }

    /** Where one is and how one stands. */
    private record Standing(Session session, int width) implements Room.Visitor<String> {
        /**
         * The chapter and the levels; where they do not all fit, the chapter goes first, and then, with a sign, the last
         * levels.
         */
        @Override
        public String page(Room.OnPage room) {
            Page page = session.play().orElseThrow().page();
            List<String> parts = new ArrayList<>(List.of(chapter(page)));
            for (Page.Level level : page.levels()) {
                parts.add(LevelWords.of(level));
            }
            if (columns(parts) > width && parts.size() > 1) {
                parts.remove(0);
            }
            boolean cut = false;
            while (columns(parts) + (cut ? APART.length() + 1 : 0) > width && parts.size() > 1) {
                parts.remove(parts.size() - 1);
                cut = true;
            }
            return String.join(APART, parts) + (cut ? APART + "…" : "");
        }

        private String chapter(Page page) {
            return page.scene().chapter().isEmpty()
                    ? session.story().title()
                    : session.story().chapter(page.scene().chapter().get()).title();
        }

        private static int columns(List<String> parts) {
            return Columns.of(String.join(APART, parts));
        }

        /** Nothing: how one stood then is not how one stands. */
        @Override
        public String earlier(EarlierPage room) {
            return "";
        }

        @Override
        public String record(RecordRoom room) {
            return room.accept(new RecordRoomKeys());
        }

        @Override
        public String keys(Room.Keys room) {
            return session.story().title();
        }

        @Override
        public String naming(Room.Naming room) {
            return session.story().title();
        }

        @Override
        public String title(Room.Title room) {
            return session.story().title();
        }

        @Override
        public String saves(Room.Saves room) {
            return session.story().title();
        }
    }
}
