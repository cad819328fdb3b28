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
    Turn on(Session session);

    /** Mark the thing with that number, from 1, and open its note. */
    record Look(int number) implements Intent {
        @Override
        public Turn on(Session session) {
            return number >= 1 && number <= session.size()
                    ? Turn.to(session.looking(number))
                    : Turn.to(session.saying(Sentences.noSuchNumber(number, session.size())));
        }
    }

    /** Take the thing with that number, from 1: an offer, a role or a save. */
    record Choose(int number) implements Intent {
        @Override
        public Turn on(Session session) {
            if (number < 1 || number > session.size()) {
                return Turn.to(session.saying(Sentences.noSuchNumber(number, session.size())));
            }
            return session.room().choose(session, number);
        }

        /** Makes the choice, which is open. */
        static Turn take(Session session, Choice choice) {
            Session after = session.with(session.play().get().choose(session.game(), choice));
            Play play = after.play().get();
            Order keep = new Order.Keep(play.playthrough(), after.about());
            if (!play.ended()) {
                return Turn.to(after, keep);
            }
            Profile profile = after.profile().after(after.story(), play.role(), play.state());
            return Turn.to(after.with(profile), keep, new Order.KeepProfile(profile));
        }
    }

    /** Take the last choice back. */
    record Undo() implements Intent {
        @Override
        public Turn on(Session session) {
            Optional<Playthrough> before =
                    session.play().flatMap(play -> play.playthrough().undo());
            if (before.isEmpty()) {
                return Turn.to(session.saying(Sentences.NOTHING_TO_UNDO));
            }
            return moved(session.with(session.play().get().back(session.game(), before.get())));
        }

        private static Turn moved(Session after) {
            return Turn.to(after, new Order.Keep(after.play().get().playthrough(), after.about()));
        }
    }

    /** Make the choice again that was taken back. */
    record Redo() implements Intent {
        @Override
        public Turn on(Session session) {
            Optional<String> next = session.play()
                    .flatMap(play -> play.playthrough().ahead().stream().findFirst());
            if (next.isEmpty()) {
                return Turn.to(session.saying(Sentences.NOTHING_AHEAD));
            }
            Optional<Choice> choice = session.story()
                    .choice(next.get())
                    .filter(found -> session.game().offers(session.play().get().state(), found));
            return choice.map(found -> Choose.take(session, found))
                    .orElse(Turn.to(session.saying(Sentences.cannotRedo(next.get()))));
        }
    }

    /** Keep the playthrough under a name; without one, ask for it. */
    record Save(String name) implements Intent {
        @Override
        public Turn on(Session session) {
            if (session.play().isEmpty()) {
                return Turn.to(session.saying(Sentences.NOTHING_TO_SAVE));
            }
            if (name.isBlank()) {
                return Turn.to(session.in(Room.NAMING));
            }
            Session back = session.in(Room.PAGE);
            return Turn.to(
                    back, new Order.KeepAs(name.strip(), session.play().get().playthrough(), back.about()));
        }
    }

    /** Open the save of a name; without one, show what there is. */
    record Open(String name) implements Intent {
        @Override
        public Turn on(Session session) {
            return name.isBlank()
                    ? Turn.to(session, new Order.ListSaves())
                    : Turn.to(session, new Order.Open(name.strip()));
        }
    }

    /** Begin the present role from its first page. */
    record Restart() implements Intent {
        @Override
        public Turn on(Session session) {
            return session.play()
                    .map(play -> Turn.to(session, new Order.Begin(play.role().id())))
                    .orElse(Turn.to(session.saying(Sentences.NOTHING_TO_RESTART)));
        }
    }

    /** Show the title and the roles. */
    record Roles() implements Intent {
        @Override
        public Turn on(Session session) {
            return Turn.to(session, new Order.ListChairs());
        }
    }

    /** Show what can be done. */
    record Help() implements Intent {
        @Override
        public Turn on(Session session) {
            return Turn.to(session.in(Room.KEYS));
        }
    }

    /** Go back to where the present room was opened: another room, the page, or the title where no page lies open. */
    record Back() implements Intent {
        @Override
        public Turn on(Session session) {
            Optional<Room> behind = session.room().behind();
            if (behind.isPresent()) {
                return Turn.to(session.in(behind.get()));
            }
            return session.play().isPresent()
                    ? Turn.to(session.in(Room.PAGE))
                    : Turn.to(session, new Order.ListChairs());
        }
    }

    /** Open the notebook in that order; without one as the passages were met, or, from the notebook, in the next. */
    record Notebook(Optional<Arrangement> arrangement) implements Intent {
        @Override
        public Turn on(Session session) {
            if (session.play().isEmpty()) {
                return Turn.to(session.saying(Sentences.NOTHING_PLAYED));
            }
            boolean there = session.room() instanceof Study.Notes;
            Study.Notes notes = there ? (Study.Notes) session.room() : Study.Notes.of(session);
            return Turn.to(session.in(notes.in(arrangement.orElse(there ? notes.next() : notes.arrangement()))));
        }
    }

    /**
     * Look for passages in the notebook, by words that all have to occur; without any, show all of them.
     *
     * @param typing whether more is to be typed
     */
    record Search(String words, boolean typing) implements Intent {
        @Override
        public Turn on(Session session) {
            if (session.play().isEmpty()) {
                return Turn.to(session.saying(Sentences.NOTHING_PLAYED));
            }
            Study.Notes notes = session.room() instanceof Study.Notes there ? there : Study.Notes.of(session);
            return Turn.to(session.in(notes.finding(words.strip(), typing)));
        }
    }

    /** Show which of the passages met are disputed, word against word. */
    record Disputes() implements Intent {
        @Override
        public Turn on(Session session) {
            return session.play().isEmpty()
                    ? Turn.to(session.saying(Sentences.NOTHING_PLAYED))
                    : Turn.to(session.in(Study.Disputes.of(session)));
        }
    }

    /** Show the documents. */
    record Documents() implements Intent {
        @Override
        public Turn on(Session session) {
            return Turn.to(session.in(Archive.Documents.of(session)));
        }
    }

    /** Show the dates, the player's and the record's. */
    record Timeline() implements Intent {
        @Override
        public Turn on(Session session) {
            return session.play().isEmpty()
                    ? Turn.to(session.saying(Sentences.NOTHING_PLAYED))
                    : Turn.to(session.in(Study.Dates.of(session)));
        }
    }

    /** After an ending, lay the year beside the record. */
    record Debrief() implements Intent {
        @Override
        public Turn on(Session session) {
            Optional<Room> after = session.play().isEmpty() ? Optional.empty() : Aftermath.After.of(session);
            return Turn.to(after.map(session::in).orElse(session.saying(Sentences.NO_DEBRIEF_YET)));
        }
    }

    /** Set when a page shows its notes; without saying how, the next way. */
    record ShowNotes(Optional<Showing> when) implements Intent {
        @Override
        public Turn on(Session session) {
            Showing showing = when.orElse(session.desk().notes().next());
            Desk desk = session.desk().with(showing);
            return Turn.to(session.with(desk).saying(showing.sentence()), new Order.KeepSettings(desk));
        }
    }

    /** Show the present room once more, from its top. */
    record Again() implements Intent {
        @Override
        public Turn on(Session session) {
            return Turn.to(session);
        }
    }

    /** Leave; everything is kept already. */
    record Quit() implements Intent {
        @Override
        public Turn on(Session session) {
            return Turn.to(session, new Order.Leave());
        }
    }
}
