package footnote.session;

import footnote.report.FullDocument;
import footnote.report.Notebook;
import footnote.report.PassageUses;
import footnote.story.Document;
import footnote.story.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A room in which the documents are read: all of them, the passages of one, or one itself. */
public sealed interface DocumentsRoom extends RecordRoom {

    /** The story's documents. */
    record Documents(List<Document> documents, int marked) implements DocumentsRoom {
        public Documents {
            documents = List.copyOf(documents);
        }

        @Override
        public <R> R accept(RecordVisitor<R> visitor) {
            return visitor.documents(this);
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
        public Update choose(Session session, int number) {
            return Update.to(session.in(Passages.of(session, documents.get(number - 1), look(number))));
        }
    }

    /**
     * The passages of one document, in their order.
     *
     * @param met    the notebook, in which those stand that were met
     * @param from the room from which it was opened
     */
    record Passages(Document document, List<Passage> passages, PassageUses sources, Notebook met, int marked, Room from)
            implements DocumentsRoom {
        public Passages {
            passages = List.copyOf(passages);
        }

        @Override
        public <R> R accept(RecordVisitor<R> visitor) {
            return visitor.passages(this);
        }

        static Passages of(Session session, Document document, Room from) {
            PassageUses sources = PassageUses.of(session.story());
            List<Passage> passages = PassageUses.inOrder(document);
            return new Passages(
                    document, passages, sources, session.notebook(sources), passages.isEmpty() ? 0 : 1, from);
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
        public Optional<Room> openedFrom() {
            return Optional.of(from);
        }

        /** Opens the passage in its place, where the document itself is at hand. */
        @Override
        public Update choose(Session session, int number) {
            FullDocument text = session.context().texts().get(document.id());
            if (text == null) {
                return Update.to(session.in(look(number)).saying(SessionMessages.NO_WHOLE_TEXT));
            }
            return Update.to(session.in(new FullText(text, passages, number, look(number))));
        }
    }

    /** A document itself, open at one of its passages. */
    record FullText(FullDocument text, List<Passage> passages, int marked, Room from) implements DocumentsRoom {
        public FullText {
            Objects.requireNonNull(text);
            passages = List.copyOf(passages);
        }

        @Override
        public <R> R accept(RecordVisitor<R> visitor) {
            return visitor.fullText(this);
        }

        @Override
        public int size() {
            return passages.size();
        }

        @Override
        public Room look(int number) {
            return new FullText(text, passages, number, from);
        }

        @Override
        public Optional<Room> openedFrom() {
            return Optional.of(from);
        }

        @Override
        public Update choose(Session session, int number) {
            return Update.to(session.in(look(number)));
        }
    }
}
