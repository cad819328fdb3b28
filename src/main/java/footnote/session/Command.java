package footnote.session;

import footnote.game.Playthrough;
import footnote.game.Profile;

/** Something that has to be done outside the session: a value, carried out by the {@link Sitting}. */
public sealed interface Command {

    /** Keep the playthrough as the autosave of its role. */
    record Keep(Playthrough playthrough, String about) implements Command {}

    /** Keep the playthrough under a name. */
    record KeepAs(String name, Playthrough playthrough, String about) implements Command {}

    /** Keep what outlives playthroughs. */
    record KeepProfile(Profile profile) implements Command {}

    /** Put a fresh playthrough of a role on the table; the one before it stays beside its autosave. */
    record Begin(String role) implements Command {}

    /** Put the autosave of a role on the table, or a fresh playthrough where there is none. */
    record GoOn(String role) implements Command {}

    /**
     * Put the other role on the table that an ending offers: where its autosave lies between its beginning and an
     * ending, that; otherwise a fresh playthrough.
     */
    record TakeOver(String role) implements Command {}

    /** Keep the settings that lie on the desk. */
    record KeepSettings(SessionContext desk) implements Command {}

    /** Put the save of that name on the table. */
    record Open(String name) implements Command {}

    /** Show the roles, each with what is kept of it. */
    record ListChairs() implements Command {}

    /** Show the saves. */
    record ListSaves() implements Command {}

    /** End the sitting. */
    record Leave() implements Command {}
}
