package footnote.session;

import footnote.report.Debrief;
import java.util.Optional;

/** A room that opens after an ending: the debrief, and every decision behind it. */
public sealed interface DebriefRoom extends RecordRoom {

    /** What is laid before the player after an ending; its things are the other chairs, and three more. */
    record After(Debrief debrief, int looking) implements DebriefRoom {
        /** What can be done beside taking another chair. */
        public enum More {
            DECISIONS,
            NOTEBOOK,
            BEGIN_AGAIN
        }

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
        public Update choose(Session session, int number) {
            int chairs = debrief.chairs().size();
            if (number <= chairs) {
                return Update.to(
                        session,
                        new Command.TakeOver(
                                debrief.chairs().get(number - 1).role().id()));
            }
            return switch (More.values()[number - chairs - 1]) {
                case DECISIONS -> Update.to(session.in(new Decisions(debrief, 1, look(number))));
                case NOTEBOOK -> new Intent.Notebook(Optional.empty()).on(session);
                case BEGIN_AGAIN -> new Intent.Restart().on(session);
            };
        }
    }

    /** Every choice made, beside its passage and note. */
    record Decisions(Debrief debrief, int looking, Room from) implements DebriefRoom {
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
        public Update choose(Session session, int number) {
            return Update.to(session.earlier(debrief.decisions().get(number - 1).moment(), look(number)));
        }
    }
}
