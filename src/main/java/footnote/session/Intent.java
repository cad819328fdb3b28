package footnote.session;

import footnote.game.Playthrough;
import footnote.game.Profile;
import footnote.report.Notebook.Arrangement;
import footnote.story.Choice;
import java.util.Optional;

/**
 * Something that a player can do. A face translates keys or words into these, and nothing else.
 *
 * <p>Each says itself what it does: nothing that a player does can be forgotten by a switch.
 */
public sealed interface Intent {

    /** What follows from this. */
    Update on(Session session);

    /** What a face shows after an intent. */
    enum Shows {
        /** The room in which the player then is, from its top. */
        ROOM,
        /** The thing that was marked: another one of the same room. */
        MARKED_THING,
        /** The same room, with more or less said in it. */
        DETAILS
    }

    /** What a face shows after this. */
    default Shows shows() {
        return Shows.ROOM;
    }

    /** Mark the thing with that number, from 1; of an offer, read all about its passage. */
    record Look(int number) implements Intent {
        @Override
        public Shows shows() {
            return Shows.MARKED_THING;
        }

        @Override
        public Update on(Session session) {
            return number >= 1 && number <= session.size()
                    ? Update.to(session.marking(number))
                    : Update.to(session.saying(SessionMessages.noSuchNumber(number, session.size())));
        }
    }

    /** Take the thing with that number, from 1: an offer, a role or a save. */
    record Choose(int number) implements Intent {
        @Override
        public Update on(Session session) {
            if (number < 1 || number > session.size()) {
                return Update.to(session.saying(SessionMessages.noSuchNumber(number, session.size())));
            }
            return session.room().choose(session, number);
        }

        /** Makes the choice, which is open. */
        static Update take(Session session, Choice choice) {
            Session after = session.with(session.play().get().choose(session.game(), choice));
            OpenPlaythrough play = after.play().get();
            Command keep = new Command.Keep(play.playthrough(), after.about());
            if (!play.ended()) {
                return Update.to(after, keep);
            }
            Profile profile = after.profile().after(after.story(), play.role(), play.state());
            return Update.to(after.with(profile), keep, new Command.KeepProfile(profile));
        }
    }

    /** Take the last choice back. */
    record Undo() implements Intent {
        @Override
        public Update on(Session session) {
            Optional<Playthrough> before =
                    session.play().flatMap(play -> play.playthrough().undo());
            if (before.isEmpty()) {
                return Update.to(session.saying(SessionMessages.NOTHING_TO_UNDO));
            }
            return moved(session.with(session.play().get().back(session.game(), before.get())));
        }

        private static Update moved(Session after) {
            return Update.to(after, new Command.Keep(after.play().get().playthrough(), after.about()));
        }
    }

    /** Make the choice again that was taken back. */
    record Redo() implements Intent {
        @Override
        public Update on(Session session) {
            Optional<String> next = session.play()
                    .flatMap(play -> play.playthrough().ahead().stream().findFirst());
            if (next.isEmpty()) {
                return Update.to(session.saying(SessionMessages.NOTHING_AHEAD));
            }
            Optional<Choice> choice = session.story()
                    .choice(next.get())
                    .filter(found -> session.game().offers(session.play().get().state(), found));
            return choice.map(found -> Choose.take(session, found))
                    .orElse(Update.to(session.saying(SessionMessages.cannotRedo(next.get()))));
        }
    }

    /** Keep the playthrough under a name; without one, ask for it. */
    record Save(String name) implements Intent {
        @Override
        public Update on(Session session) {
            if (session.play().isEmpty()) {
                return Update.to(session.saying(SessionMessages.NOTHING_TO_SAVE));
            }
            if (name.isBlank()) {
                return Update.to(session.in(Room.NAMING));
            }
            Session back = session.in(Room.PAGE);
            return Update.to(
                    back, new Command.KeepAs(name.strip(), session.play().get().playthrough(), back.about()));
        }
    }

    /** Open the save of a name; without one, show what there is. */
    record Open(String name) implements Intent {
        @Override
        public Update on(Session session) {
            return name.isBlank()
                    ? Update.to(session, new Command.ListSaves())
                    : Update.to(session, new Command.Open(name.strip()));
        }
    }

    /** Begin the present role from its first page. */
    record Restart() implements Intent {
        @Override
        public Update on(Session session) {
            return session.play()
                    .map(play ->
                            Update.to(session, new Command.Begin(play.role().id())))
                    .orElse(Update.to(session.saying(SessionMessages.NOTHING_TO_RESTART)));
        }
    }

    /** Show the title and the roles. */
    record Roles() implements Intent {
        @Override
        public Update on(Session session) {
            return Update.to(session, new Command.ListRoles());
        }
    }

    /** Show what can be done. */
    record Help() implements Intent {
        @Override
        public Update on(Session session) {
            return Update.to(session.in(Room.KEYS));
        }
    }

    /** Go back to where the present room was opened: another room, the page, or the title where no page lies open. */
    record Back() implements Intent {
        @Override
        public Update on(Session session) {
            Optional<Room> from = session.room().openedFrom();
            if (from.isPresent()) {
                return Update.to(session.in(from.get()));
            }
            return session.play().isPresent()
                    ? Update.to(session.in(Room.PAGE))
                    : Update.to(session, new Command.ListRoles());
        }
    }

    /** Open the notebook in that order; without one as the passages were met, or, from the notebook, in the next. */
    record Notebook(Optional<Arrangement> arrangement) implements Intent {
        @Override
        public Update on(Session session) {
            if (session.play().isEmpty()) {
                return Update.to(session.saying(SessionMessages.NOTHING_PLAYED));
            }
            Optional<RecordRoom.Notes> open = RecordRoom.Notes.openIn(session);
            RecordRoom.Notes notes = open.orElseGet(() -> RecordRoom.Notes.of(session));
            Arrangement order = arrangement.orElse(open.isPresent() ? notes.next() : notes.arrangement());
            return Update.to(session.in(notes.in(order)));
        }
    }

    /**
     * Look for passages in the notebook, by words that all have to occur; without any, show all of them.
     *
     * @param typing whether more is to be typed
     */
    record Search(String words, boolean typing) implements Intent {
        @Override
        public Update on(Session session) {
            if (session.play().isEmpty()) {
                return Update.to(session.saying(SessionMessages.NOTHING_PLAYED));
            }
            RecordRoom.Notes notes = RecordRoom.Notes.openIn(session).orElseGet(() -> RecordRoom.Notes.of(session));
            return Update.to(session.in(notes.finding(words.strip(), typing)));
        }
    }

    /** Show which of the passages met are disputed, word against word. */
    record Disputes() implements Intent {
        @Override
        public Update on(Session session) {
            return session.play().isEmpty()
                    ? Update.to(session.saying(SessionMessages.NOTHING_PLAYED))
                    : Update.to(session.in(RecordRoom.Disputes.of(session)));
        }
    }

    /** Show the documents. */
    record Documents() implements Intent {
        @Override
        public Update on(Session session) {
            return Update.to(session.in(DocumentsRoom.Documents.of(session)));
        }
    }

    /** Show the dates, the player's and the record's. */
    record Timeline() implements Intent {
        @Override
        public Update on(Session session) {
            return session.play().isEmpty()
                    ? Update.to(session.saying(SessionMessages.NOTHING_PLAYED))
                    : Update.to(session.in(RecordRoom.Dates.of(session)));
        }
    }

    /** After an ending, lay the year beside the record. */
    record Debrief() implements Intent {
        @Override
        public Update on(Session session) {
            Optional<Room> after = session.play().isEmpty() ? Optional.empty() : DebriefRoom.Overview.of(session);
            return Update.to(after.map(session::in).orElse(session.saying(SessionMessages.NO_DEBRIEF_YET)));
        }
    }

    /** Show the levels of the status line as ladders. */
    record Levels() implements Intent {
        @Override
        public Update on(Session session) {
            return session.play().isEmpty()
                    ? Update.to(session.saying(SessionMessages.NOTHING_PLAYED))
                    : Update.to(session.in(RecordRoom.Levels.of(session)));
        }
    }

    /** Show all that is known of each passage of a page, or one line; without saying which, the other. */
    record Details(Optional<Boolean> shown) implements Intent {
        @Override
        public Shows shows() {
            return Shows.DETAILS;
        }

        @Override
        public Update on(Session session) {
            boolean details = shown.orElse(!session.details());
            SessionContext context = session.context().with(details);
            String said = details ? SessionMessages.DETAILS : SessionMessages.NO_DETAILS;
            return Update.to(session.with(context).saying(said), new Command.KeepSettings(context));
        }
    }

    /** Show the present room once more, from its top. */
    record Again() implements Intent {
        @Override
        public Update on(Session session) {
            return Update.to(session);
        }
    }

    /** Leave; everything is kept already. */
    record Quit() implements Intent {
        @Override
        public Update on(Session session) {
            return Update.to(session, new Command.Leave());
        }
    }
}
