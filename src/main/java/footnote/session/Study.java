package footnote.session;

import footnote.report.Debrief;
import footnote.report.Notebook;
import footnote.report.Past;
import footnote.report.Search;
import footnote.report.Sources;
import footnote.report.Timeline;
import footnote.report.WholeText;
import footnote.story.Document;
import footnote.story.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A room in which the record is read: the notebook, the documents, the timeline, the debrief, and what opens there. */
public sealed interface Study extends Room {

    /**
     * The passages met.
     *
     * @param typed  what is looked for, or nothing
     * @param typing whether the player is typing it
     */
    record Notes(Notebook notebook, Notebook.Arrangement arrangement, String typed, boolean typing,
            List<Notebook.Entry> entries, int looking) implements Study {
        public Notes {
            entries = List.copyOf(entries);
        }

        static Notes of(Session session) {
            return of(session.notebook(Sources.of(session.story())), Notebook.Arrangement.MET, "", false);
        }

        private static Notes of(Notebook notebook, Notebook.Arrangement arrangement, String typed, boolean typing) {
            Search search = new Search(notebook.story(), typed);
            List<Notebook.Entry> found = notebook.in(arrangement).stream()
                    .filter(entry -> search.finds(entry.passage())).toList();
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

        /** Back to the page where the passage was used, or else where it was met first. */
        @Override
        public Turn choose(Session session, int number) {
            List<Notebook.Meeting> meetings = entries.get(number - 1).meetings();
            int moment = meetings.stream().filter(Notebook.Meeting::used).findFirst().orElse(meetings.get(0)).moment();
            return Turn.to(session.earlier(moment, look(number)));
        }
    }

    /** The disagreements between passages met and others. */
    record Disputes(Notebook notebook, List<Notebook.Dispute> disputes, int looking) implements Study {
        public Disputes {
            disputes = List.copyOf(disputes);
        }

        static Disputes of(Session session) {
            Notebook notebook = session.notebook(Sources.of(session.story()));
            return new Disputes(notebook, notebook.disputes(), notebook.disputes().isEmpty() ? 0 : 1);
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
        public Turn choose(Session session, int number) {
            Notebook.Dispute dispute = disputes.get(number - 1);
            Passage met = dispute.metOne() ? dispute.one() : dispute.other();
            int moment = notebook.entries().stream().filter(entry -> entry.passage().equals(met)).findFirst()
                    .map(entry -> entry.meetings().get(0).moment()).orElse(0);
            return Turn.to(session.earlier(moment, look(number)));
        }
    }

    /** The story's documents. */
    record Documents(List<Document> documents, int looking) implements Study {
        public Documents {
            documents = List.copyOf(documents);
        }

        static Documents of(Session session) {
            List<Document> all = List.copyOf(session.story().documents().values());
            return new Documents(all, all.isEmpty() ? 0 : 1);
        }

        @Override
        public int size() {
            return documents.size();
        }

        @Override
        public Room look(int number) {
            return new Documents(documents, number);
        }

        @Override
        public Turn choose(Session session, int number) {
            return Turn.to(session.in(Passages.of(session, documents.get(number - 1), look(number))));
        }
    }

    /**
     * The passages of one document, in their order.
     *
     * @param met    the notebook, in which those stand that were met
     * @param behind the room from which it was opened
     */
    record Passages(Document document, List<Passage> passages, Sources sources, Notebook met, int looking, Room from)
            implements Study {
        public Passages {
            passages = List.copyOf(passages);
        }

        static Passages of(Session session, Document document, Room from) {
            Sources sources = Sources.of(session.story());
            List<Passage> passages = Sources.inOrder(document);
            return new Passages(document, passages, sources, session.notebook(sources), passages.isEmpty() ? 0 : 1,
                    from);
        }

        @Override
        public int size() {
            return passages.size();
        }

        @Override
        public Room look(int number) {
            return new Passages(document, passages, sources, met, number, from);
        }

        @Override
        public Optional<Room> behind() {
            return Optional.of(from);
        }

        /** Opens the passage in its place, where the document itself is at hand. */
        @Override
        public Turn choose(Session session, int number) {
            WholeText text = session.desk().texts().get(document.id());
            if (text == null) {
                return Turn.to(session.in(look(number)).saying(Sentences.NO_WHOLE_TEXT));
            }
            return Turn.to(session.in(new Whole(text, passages, number, look(number))));
        }
    }

    /** A document itself, open at one of its passages. */
    record Whole(WholeText text, List<Passage> passages, int looking, Room from) implements Study {
        public Whole {
            Objects.requireNonNull(text);
            passages = List.copyOf(passages);
        }

        @Override
        public int size() {
            return passages.size();
        }

        @Override
        public Room look(int number) {
            return new Whole(text, passages, number, from);
        }

        @Override
        public Optional<Room> behind() {
            return Optional.of(from);
        }

        @Override
        public Turn choose(Session session, int number) {
            return Turn.to(session.in(look(number)));
        }
    }

    /** The dates, in two lanes. */
    record Dates(Timeline timeline) implements Study {
        static Dates of(Session session) {
            Past past = session.past();
            return new Dates(Timeline.of(past, Notebook.of(past, Sources.of(session.story()))));
        }
    }

    /** What is laid before the player after an ending; its things are the other chairs, and three more. */
    record After(Debrief debrief, int looking) implements Study {
        /** What can be done beside taking another chair. */
        public enum More { DECISIONS, NOTEBOOK, BEGIN_AGAIN }

        static Optional<Room> of(Session session) {
            return Debrief.of(session.past(), session.profile()).map(debrief -> new After(debrief, 1));
        }

        @Override
        public int size() {
            return debrief.chairs().size() + More.values().length;
        }

        @Override
        public Room look(int number) {
            return new After(debrief, number);
        }

        @Override
        public Turn choose(Session session, int number) {
            int chairs = debrief.chairs().size();
            if (number <= chairs) {
                return Turn.to(session, new Order.TakeOver(debrief.chairs().get(number - 1).role().id()));
            }
            return switch (More.values()[number - chairs - 1]) {
                case DECISIONS -> Turn.to(session.in(new Decisions(debrief, 1, look(number))));
                case NOTEBOOK -> new Intent.Notebook(Optional.empty()).on(session);
                case BEGIN_AGAIN -> new Intent.Restart().on(session);
            };
        }
    }

    /** Every choice made, beside its passage and note. */
    record Decisions(Debrief debrief, int looking, Room from) implements Study {
        @Override
        public int size() {
            return debrief.decisions().size();
        }

        @Override
        public Room look(int number) {
            return new Decisions(debrief, number, from);
        }

        @Override
        public Optional<Room> behind() {
            return Optional.of(from);
        }

        @Override
        public Turn choose(Session session, int number) {
            return Turn.to(session.earlier(debrief.decisions().get(number - 1).moment(), look(number)));
        }
    }

    /**
     * A page that lies behind the player, to be read again; the playthrough stays as it is.
     *
     * @param play   the playthrough as it was on that page
     * @param chosen the number of the offer that was chosen there, from 1; 0 where none was
     */
    record Earlier(Play play, int chosen, Room from) implements Study {
        @Override
        public int size() {
            return play.page().offers().size();
        }

        @Override
        public int looking() {
            return play.looking();
        }

        @Override
        public Room look(int number) {
            return new Earlier(play.look(number), chosen, from);
        }

        @Override
        public Optional<Room> behind() {
            return Optional.of(from);
        }

        @Override
        public Turn choose(Session session, int number) {
            return Turn.to(session.in(look(number)).saying(Sentences.PAGE_BEHIND));
        }
    }
}
