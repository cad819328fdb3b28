package footnote.session;

import footnote.report.Debrief;
import footnote.report.Decision;
import footnote.report.SourceReport;
import java.util.List;
import java.util.Optional;

/** A room that opens after an ending: the debrief, and the source report behind it. */
public sealed interface DebriefRoom extends RecordRoom {

    /** The debrief after an ending; its things are the other roles, and then what is in {@link More}. */
    record Overview(Debrief debrief, int marked) implements DebriefRoom {
        /** What can be done beside taking another role. */
        public enum More {
            REPORT,
            NOTEBOOK,
            BEGIN_AGAIN
        }

        @Override
        public <R> R accept(RecordVisitor<R> visitor) {
            return visitor.debrief(this);
        }

        static Optional<Room> of(Session session) {
            return Debrief.of(session.history(), session.profile()).map(debrief -> new Overview(debrief, 1));
        }

        @Override
        public int size() {
            return debrief.otherRoles().size() + More.values().length;
        }

        @Override
        public Room look(int number) {
            return new Overview(debrief, number);
        }

        @Override
        public Update choose(Session session, int number) {
            int roles = debrief.otherRoles().size();
            if (number <= roles) {
                return Update.to(
                        session,
                        new Command.TakeOver(
                                debrief.otherRoles().get(number - 1).role().id()));
            }
            return switch (More.values()[number - roles - 1]) {
                case REPORT -> Update.to(session.in(Report.of(debrief, look(number))));
                case NOTEBOOK -> new Intent.Notebook(Optional.empty()).on(session);
                case BEGIN_AGAIN -> new Intent.Restart().on(session);
            };
        }
    }

    /** The passages behind the choices, then every choice: its things are all of these, in this order. */
    record Report(Debrief debrief, List<SourceReport.Source> sources, List<Decision> decisions, int marked, Room from)
            implements DebriefRoom {
        public Report {
            sources = List.copyOf(sources);
            decisions = List.copyOf(decisions);
        }

        @Override
        public <R> R accept(RecordVisitor<R> visitor) {
            return visitor.report(this);
        }

        private static Report of(Debrief debrief, Room from) {
            List<Decision> decisions = debrief.report().decisions();
            return new Report(debrief, debrief.report().sources(), decisions, decisions.isEmpty() ? 0 : 1, from);
        }

        @Override
        public int size() {
            return sources.size() + decisions.size();
        }

        @Override
        public Room look(int number) {
            return new Report(debrief, sources, decisions, number, from);
        }

        @Override
        public Optional<Room> openedFrom() {
            return Optional.of(from);
        }

        /** Back to the page on which the passage was first chosen, or the choice made. */
        @Override
        public Update choose(Session session, int number) {
            Decision decision = number <= sources.size()
                    ? sources.get(number - 1).decisions().get(0)
                    : decisions.get(number - sources.size() - 1);
            return Update.to(session.earlier(decision.moment(), look(number)));
        }
    }
}
