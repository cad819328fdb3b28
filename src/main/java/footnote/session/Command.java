package footnote.session;

import footnote.game.Playthrough;
import footnote.game.Profile;

/**
 * Something that has to be done outside the session, as a value: the {@link Sitting} does it with files, a preview in
 * its own way.
 */
public sealed interface Command {

    /** Calls the one method of a handler that is meant for this command. */
    void accept(Handler handler);

    /** Does what a command says, with a method for each: a new command does not compile until every handler knows it. */
    interface Handler {
        void keep(Keep command);

        void keepAs(KeepAs command);

        void keepProfile(KeepProfile command);

        void begin(Begin command);

        void goOn(GoOn command);

        void takeOver(TakeOver command);

        void keepSettings(KeepSettings command);

        void open(Open command);

        void listRoles();

        void listSaves();

        void leave();
    }

    /** Keep the playthrough as the autosave of its role. */
    record Keep(Playthrough playthrough, String about) implements Command {
        @Override
        public void accept(Handler handler) {
            handler.keep(this);
        }
    }

    /** Keep the playthrough under a name. */
    record KeepAs(String name, Playthrough playthrough, String about) implements Command {
        @Override
        public void accept(Handler handler) {
            handler.keepAs(this);
        }
    }

    /** Keep what outlives playthroughs. */
    record KeepProfile(Profile profile) implements Command {
        @Override
        public void accept(Handler handler) {
            handler.keepProfile(this);
        }
    }

    /** Begin a new playthrough of a role; the one before it stays beside its autosave. */
    record Begin(String role) implements Command {
        @Override
        public void accept(Handler handler) {
            handler.begin(this);
        }
    }

    /** Open the autosave of a role, or begin a new playthrough where there is none. */
    record GoOn(String role) implements Command {
        @Override
        public void accept(Handler handler) {
            handler.goOn(this);
        }
    }

    /**
     * Play the other role, which an ending offers: resumes its autosave if that is past its first choice and before an
     * ending, and begins a new playthrough otherwise.
     */
    record TakeOver(String role) implements Command {
        @Override
        public void accept(Handler handler) {
            handler.takeOver(this);
        }
    }

    /** Keep the settings of the session. */
    record KeepSettings(SessionContext context) implements Command {
        @Override
        public void accept(Handler handler) {
            handler.keepSettings(this);
        }
    }

    /** Open the save of that name. */
    record Open(String name) implements Command {
        @Override
        public void accept(Handler handler) {
            handler.open(this);
        }
    }

    /** Show the roles, each with what is kept of it. */
    record ListRoles() implements Command {
        @Override
        public void accept(Handler handler) {
            handler.listRoles();
        }
    }

    /** Show the saves. */
    record ListSaves() implements Command {
        @Override
        public void accept(Handler handler) {
            handler.listSaves();
        }
    }

    /** End the sitting. */
    record Leave() implements Command {
        @Override
        public void accept(Handler handler) {
            handler.leave();
        }
    }
}
