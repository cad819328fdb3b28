package footnote.session;

import java.util.List;
import java.util.Optional;

/** What the player has before them: the page, or one of the rooms beside it. */
public sealed interface Room
        permits Room.OnPage, EarlierPage, Room.Keys, Room.Naming, Room.Title, Room.Saves, RecordRoom {
    /** The page of the open playthrough. */
    Room PAGE = new OnPage();
    /** The list of what can be done. */
    Room KEYS = new Keys();
    /** Asking for the name of a save. */
    Room NAMING = new Naming();

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of room: a new kind does not compile until every face knows it. */
    interface Visitor<R> {
        R page(OnPage room);

        R earlier(EarlierPage room);

        R keys(Keys room);

        R naming(Naming room);

        R title(Title room);

        R saves(Saves room);

        /** One of the rooms in which the record is read; {@link RecordRoom.RecordVisitor} tells them apart. */
        R record(RecordRoom room);
    }

    /** What the player is typing in a room. */
    enum Input {
        /** Nothing: a letter is a key. */
        NONE,
        /** The name of a save. */
        NAME,
        /** Words to look for. */
        SEARCH
    }

    /** What is being typed here. */
    default Input input() {
        return Input.NONE;
    }

    /** The playthrough whose page this room shows; empty where it shows no page. */
    default Optional<OpenPlaythrough> page(Session session) {
        return Optional.empty();
    }

    /** How many things can be picked here; their numbers begin at 1. */
    default int size() {
        return 0;
    }

    /** The number of the marked thing, from 1; 0 where there is none. */
    default int marked() {
        return 0;
    }

    /** This room with the thing of that number marked, from 1 to {@link #size}. */
    default Room look(int number) {
        return this;
    }

    /** What follows from choosing the thing of that number, from 1 to {@link #size}. */
    default Update choose(Session session, int number) {
        return Update.to(session);
    }

    /** The room from which this one was opened; empty where that is the page. */
    default Optional<Room> openedFrom() {
        return Optional.empty();
    }

    /** The page of the open playthrough. */
    record OnPage() implements Room {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.page(this);
        }

        @Override
        public Optional<OpenPlaythrough> page(Session session) {
            return session.play();
        }

        @Override
        public Update choose(Session session, int number) {
            return Intent.Choose.take(
                    session,
                    session.play().get().page().offers().get(number - 1).choice());
        }
    }

    /** The list of what can be done. */
    record Keys() implements Room {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keys(this);
        }
    }

    /** Asking for the name of a save. */
    record Naming() implements Room {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.naming(this);
        }

        @Override
        public Input input() {
            return Input.NAME;
        }
    }

    /**
     * The story's title and its roles, to take a seat.
     *
     * @param roles   each of them, in the story's order
     * @param marked the number of the marked one, from 1
     */
    record Title(List<RoleEntry> roles, int marked) implements Room {
        public Title {
            roles = List.copyOf(roles);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.title(this);
        }

        @Override
        public int size() {
            return roles.size();
        }

        @Override
        public Room look(int number) {
            return new Title(roles, number);
        }

        @Override
        public Update choose(Session session, int number) {
            return Update.to(session, new Command.GoOn(roles.get(number - 1).role()));
        }
    }

    /**
     * The saves that can be opened.
     *
     * @param saves   in the order in which they are listed
     * @param marked the number of the marked one, from 1; 0 where there is none
     */
    record Saves(List<Saved> saves, int marked) implements Room {
        public Saves {
            saves = List.copyOf(saves);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.saves(this);
        }

        @Override
        public int size() {
            return saves.size();
        }

        @Override
        public Room look(int number) {
            return new Saves(saves, number);
        }

        @Override
        public Update choose(Session session, int number) {
            return Update.to(session, new Command.Open(saves.get(number - 1).name()));
        }
    }

    /**
     * A role that can be played.
     *
     * @param role    its id
     * @param choices how many choices its autosave has played; -1 where there is none
     */
    record RoleEntry(String role, int choices) {
        /** Whether there is a playthrough to go on with. */
        public boolean begun() {
            return choices >= 0;
        }
    }

    /**
     * A save that can be opened.
     *
     * @param name  by which it is opened
     * @param about who and where, in words
     */
    record Saved(String name, String about) {}
}
