package footnote.session;

import footnote.game.Page;
import footnote.game.Playthrough;
import footnote.game.Profile;
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
            if (session.room() instanceof Room.Title title) {
                return Turn.to(session, new Order.GoOn(title.chairs().get(number - 1).role()));
            }
            if (session.room() instanceof Room.Saves saves) {
                return Turn.to(session, new Order.Open(saves.saves().get(number - 1).name()));
            }
            Page.Offer offer = session.play().get().page().offers().get(number - 1);
            return choose(session, offer.choice());
        }

        private static Turn choose(Session session, Choice choice) {
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
            Optional<Playthrough> before = session.play().flatMap(play -> play.playthrough().undo());
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
            Optional<Choice> choice = session.story().choice(next.get())
                    .filter(found -> session.game().offers(session.play().get().state(), found));
            return choice.map(found -> Choose.choose(session, found))
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
            return Turn.to(back, new Order.KeepAs(name.strip(), session.play().get().playthrough(), back.about()));
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

    /** Go back to the page, or to the title where no page lies open. */
    record Back() implements Intent {
        @Override
        public Turn on(Session session) {
            return session.play().isPresent()
                    ? Turn.to(session.in(Room.PAGE))
                    : Turn.to(session, new Order.ListChairs());
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
