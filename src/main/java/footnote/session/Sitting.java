package footnote.session;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.game.Profile;
import footnote.game.Replay;
import footnote.save.ReadResult;
import footnote.save.SaveStore;
import footnote.save.Slot;
import footnote.save.WriteResult;
import footnote.story.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the present session for a face, and carries out its commands with the saves.
 *
 * <p>A face hands every intent to {@link #take} and shows {@link #session} after it, until {@link #over}.
 */
public final class Sitting implements SessionHost, AutoCloseable {
    private final Game game;
    private final SaveStore saves;
    /** The roles that begin anew when they are next taken, whatever their autosaves hold. */
    private final Set<String> afresh;

    private final Command.Handler handler = new WithSaves();
    private Session session;
    private boolean over;

    /** A sitting without settings or documents. */
    public Sitting(Game game, SaveStore saves) {
        this(game, saves, SessionContext.BARE);
    }

    /** Resumes where the player left off, or shows the title where nothing was played yet. */
    public Sitting(Game game, SaveStore saves, SessionContext context) {
        this(game, saves, context, Set.of());
    }

    /**
     * Shows the title as if nothing had been played yet: each role begins anew when it is first taken. What is
     * kept of it stays beside its autosave; the profile holds.
     */
    public static Sitting afresh(Game game, SaveStore saves, SessionContext context) {
        return new Sitting(game, saves, context, game.story().roles().keySet());
    }

    private Sitting(Game game, SaveStore saves, SessionContext context, Set<String> afresh) {
        this.game = game;
        this.saves = saves;
        this.afresh = new HashSet<>(afresh);
        ReadResult<Profile> profile = saves.profile();
        this.session = new Session(game, profile.value(), context, Optional.empty(), Room.PAGE, Optional.empty());
        say(profile.remarks());
        String role = saves.lastRole().orElse("");
        if (game.story().roles().containsKey(role) && !afresh.contains(role)) {
            goOn(role);
        }
        if (session.play().isEmpty()) {
            listRoles();
        } else if (session.said().isEmpty()
                && session.play().get().playthrough().point() > 0) {
            session = session.saying(SessionMessages.WHERE_YOU_WERE);
        }
    }

    /** Opens a playthrough that was kept elsewhere; it takes the place of its role's autosave. */
    public void follow(Playthrough playthrough) {
        session = session.quiet();
        if (takes(playthrough)) {
            ReadResult<Optional<Playthrough>> seat = saves.autosave(playthrough.role());
            afresh.remove(playthrough.role());
            replay(playthrough);
            keep();
            say(seat.remarks());
        }
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public boolean over() {
        return over;
    }

    @Override
    public void take(Intent intent) {
        Update update = session.take(intent);
        session = update.session();
        for (Command command : update.commands()) {
            command.accept(handler);
        }
    }

    /** Does each command with the saves of this sitting. */
    private final class WithSaves implements Command.Handler {
        @Override
        public void keep(Command.Keep command) {
            say(saves.keep(command.playthrough(), command.about()).remarks());
        }

        @Override
        public void keepAs(Command.KeepAs command) {
            WriteResult kept = saves.keepAs(command.name(), command.playthrough(), command.about());
            if (kept.kept()) {
                session = session.saying(SessionMessages.saved(command.name()));
            }
            say(kept.remarks());
        }

        @Override
        public void keepProfile(Command.KeepProfile command) {
            say(saves.keep(command.profile()).remarks());
        }

        @Override
        public void keepSettings(Command.KeepSettings command) {
            SessionContext context = command.context();
            context.store()
                    .ifPresent(store -> say(store.keep(context.settings()).remarks()));
        }

        @Override
        public void begin(Command.Begin command) {
            Sitting.this.begin(command.role());
        }

        @Override
        public void goOn(Command.GoOn command) {
            Sitting.this.goOn(command.role());
        }

        @Override
        public void takeOver(Command.TakeOver command) {
            Sitting.this.takeOver(command.role());
        }

        @Override
        public void open(Command.Open command) {
            Sitting.this.open(command.name());
        }

        @Override
        public void listRoles() {
            Sitting.this.listRoles();
        }

        @Override
        public void listSaves() {
            Sitting.this.listSaves();
        }

        @Override
        public void leave() {
            over = true;
        }
    }

    private void begin(String roleId) {
        Role role = game.story().role(roleId);
        replay(Playthrough.of(game.story(), role, session.profile().lasting()));
        keep();
    }

    /** Opens the role's autosave, or begins anew; either way this process alone may write that autosave from now on. */
    private void goOn(String roleId) {
        ReadResult<Optional<Playthrough>> found = saves.autosave(roleId);
        if (afresh.remove(roleId) || found.value().isEmpty()) {
            begin(roleId);
        } else {
            replay(found.value().get());
        }
        say(found.remarks());
    }

    private void takeOver(String roleId) {
        ReadResult<Optional<Playthrough>> found = saves.autosave(roleId);
        if (!afresh.remove(roleId)
                && found.value().isPresent()
                && halfWay(found.value().get())) {
            replay(found.value().get());
            session = session.said().isPresent() ? session : session.saying(SessionMessages.HALF_WAY);
        } else {
            begin(roleId);
        }
        say(found.remarks());
    }

    private boolean halfWay(Playthrough playthrough) {
        return playthrough.point() > 0
                && Replay.of(game, playthrough)
                        .present()
                        .state()
                        .scene()
                        .ending()
                        .isEmpty();
    }

    private void open(String name) {
        ReadResult<Optional<Playthrough>> found = saves.fetch(name);
        found.value().ifPresent(this::follow);
        say(found.remarks());
    }

    private boolean takes(Playthrough playthrough) {
        if (!playthrough.story().equals(game.story().id())) {
            session = session.saying(SessionMessages.otherStory(playthrough.story()));
            return false;
        }
        if (!game.story().roles().containsKey(playthrough.role())) {
            session = session.saying(SessionMessages.noSuchRole(playthrough.role()));
            return false;
        }
        return true;
    }

    /** Opens a playthrough as far as the present story can replay it. */
    private void replay(Playthrough playthrough) {
        Replay replay = Replay.of(game, playthrough);
        session = session.with(OpenPlaythrough.of(game, replay));
        if (replay.stop().isPresent()) {
            session = session.saying(stopped(playthrough, replay.stop().get()));
        }
        if (!canBeRedone(replay.playthrough())) {
            saves.replayStopped();
        }
    }

    /** Whether the story still offers all that is ahead: what it doesn't, no redo can bring back to the player. */
    private boolean canBeRedone(Playthrough playthrough) {
        return playthrough.ahead().isEmpty()
                || Replay.of(game, playthrough.at(playthrough.choices().size()))
                        .stop()
                        .isEmpty();
    }

    private String stopped(Playthrough playthrough, Replay.Stop stop) {
        for (String branch : playthrough.branches()) {
            if (!game.story().branches().contains(branch) && stop.choice().contains(branch + ":")) {
                return SessionMessages.stoppedWithout(branch);
            }
        }
        return SessionMessages.stopped(stop);
    }

    private void keep() {
        say(saves.keep(session.play().get().playthrough(), session.about()).remarks());
    }

    private void listRoles() {
        List<Room.RoleEntry> listed = new ArrayList<>();
        int marked = 1;
        for (Role role : game.story().roles().values()) {
            ReadResult<Optional<Playthrough>> kept = saves.peek(role.id());
            boolean begun = kept.value().isPresent() && !afresh.contains(role.id());
            listed.add(new Room.RoleEntry(role.id(), begun ? kept.value().get().point() : -1));
            boolean present =
                    session.play().isPresent() && session.play().get().role().equals(role);
            marked = present ? listed.size() : marked;
            say(kept.remarks());
        }
        session = session.in(new Room.Title(listed, marked));
    }

    private void listSaves() {
        ReadResult<List<Slot>> slots = saves.slots();
        List<Room.Saved> listed = new ArrayList<>();
        for (Slot slot : slots.value()) {
            listed.add(new Room.Saved(slot.name(), slot.about()));
        }
        session = session.in(new Room.Saves(listed, listed.isEmpty() ? 0 : 1));
        say(slots.remarks());
    }

    /** Adds sentences to what is said to the player already. */
    public void say(List<String> remarks) {
        if (!remarks.isEmpty()) {
            String all = String.join(" ", remarks);
            session =
                    session.saying(session.said().map(said -> said + " " + all).orElse(all));
        }
    }

    /** Gives up the autosave, which another process may then write. */
    @Override
    public void close() {
        saves.close();
    }
}
