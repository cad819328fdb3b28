package footnote.session;

import footnote.report.LevelHistory;
import footnote.report.Notebook;
import footnote.report.PageHistory;
import footnote.report.PassageSearch;
import footnote.report.PassageUses;
import footnote.report.Timeline;
import footnote.story.Passage;
import java.util.List;
import java.util.Optional;

/** A room in which the record is read: the notebook and the timeline, and what opens there. */
public sealed interface RecordRoom extends Room
        permits RecordRoom.Notes, RecordRoom.Disputes, RecordRoom.Dates, RecordRoom.Levels, DocumentsRoom, DebriefRoom {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.record(this);
    }

    <R> R accept(RecordVisitor<R> visitor);

    /** One answer for each kind of room in which the record is read. */
    interface RecordVisitor<R> {
        R notes(Notes room);

        R disputes(Disputes room);

        R dates(Dates room);

        R levels(Levels room);

        R documents(DocumentsRoom.Documents room);

        R passages(DocumentsRoom.Passages room);

        R fullText(DocumentsRoom.FullText room);

        R debrief(DebriefRoom.Overview room);

        R report(DebriefRoom.Report room);
    }

    /**
     * The passages met.
     *
     * @param typed  what is looked for, or nothing
     * @param typing whether the player is typing it
     */
    record Notes(
            Notebook notebook,
            Notebook.Arrangement arrangement,
            String typed,
            boolean typing,
            List<Notebook.Entry> entries,
            int marked)
            implements RecordRoom {
        public Notes {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R accept(RecordVisitor<R> visitor) {
            return visitor.notes(this);
        }

        @Override
        public Input input() {
            return typing ? Input.SEARCH : Input.NONE;
        }

        /** The notebook, where that is the room in which the player is. */
        static Optional<Notes> openIn(Session session) {
            return session.room() instanceof Notes notes ? Optional.of(notes) : Optional.empty();
        }

        static Notes of(Session session) {
            return of(session.notebook(PassageUses.of(session.story())), Notebook.Arrangement.MET, "", false);
        }

        private static Notes of(Notebook notebook, Notebook.Arrangement arrangement, String typed, boolean typing) {
            PassageSearch search = new PassageSearch(notebook.story(), typed);
            List<Notebook.Entry> found = notebook.in(arrangement).stream()
                    .filter(entry -> search.finds(entry.passage()))
                    .toList();
            return new Notes(notebook, arrangement, typed, typing, found, found.isEmpty() ? 0 : 1);
        }

        Notes in(Notebook.Arrangement another) {
            return of(notebook, another, typed, false);
        }

        Notes finding(String words, boolean more) {
            return of(notebook, arrangement, words, more);
        }

        /** The order behind the present one; the first behind the last. */
        Notebook.Arrangement next() {
            Notebook.Arrangement[] all = Notebook.Arrangement.values();
            return all[(arrangement.ordinal() + 1) % all.length];
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public Room look(int number) {
            return new Notes(notebook, arrangement, typed, typing, entries, number);
        }

        /** Back to the page where the passage was chosen, or else where it was met first. */
        @Override
        public Update choose(Session session, int number) {
            List<Notebook.Meeting> meetings = entries.get(number - 1).meetings();
            int moment = meetings.stream()
                    .filter(Notebook.Meeting::chosen)
                    .findFirst()
                    .orElse(meetings.get(0))
                    .moment();
            return Update.to(session.earlier(moment, look(number)));
        }
    }

    /** The disagreements between passages met and others. */
    record Disputes(Notebook notebook, List<Notebook.Disagreement> disputes, int marked) implements RecordRoom {
        public Disputes {
            disputes = List.copyOf(disputes);
        }

        @Override
        public <R> R accept(RecordVisitor<R> visitor) {
            return visitor.disputes(this);
        }

        static Disputes of(Session session) {
            Notebook notebook = session.notebook(PassageUses.of(session.story()));
            return new Disputes(
                    notebook, notebook.disputes(), notebook.disputes().isEmpty() ? 0 : 1);
        }

        @Override
        public int size() {
            return disputes.size();
        }

        @Override
        public Room look(int number) {
            return new Disputes(notebook, disputes, number);
        }

        @Override
        public Update choose(Session session, int number) {
            Notebook.Disagreement dispute = disputes.get(number - 1);
            Passage met = dispute.metOne() ? dispute.one() : dispute.other();
            int moment = notebook.entries().stream()
                    .filter(entry -> entry.passage().equals(met))
                    .findFirst()
                    .map(entry -> entry.meetings().get(0).moment())
                    .orElse(0);
            return Update.to(session.earlier(moment, look(number)));
        }
    }

    /** The dates, in two lanes. */
    record Dates(Timeline timeline) implements RecordRoom {
        @Override
        public <R> R accept(RecordVisitor<R> visitor) {
            return visitor.dates(this);
        }

        static Dates of(Session session) {
            PageHistory history = session.history();
            return new Dates(Timeline.of(history, Notebook.of(history, PassageUses.of(session.story()))));
        }
    }

    /** The levels of the status line, as ladders. */
    record Levels(LevelHistory history) implements RecordRoom {
        @Override
        public <R> R accept(RecordVisitor<R> visitor) {
            return visitor.levels(this);
        }

        static Levels of(Session session) {
            return new Levels(LevelHistory.of(session.history()));
        }
    }
}
