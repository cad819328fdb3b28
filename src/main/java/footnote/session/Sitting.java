package footnote.session;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.game.Profile;
import footnote.game.Replay;
import footnote.save.ReadResult;
import footnote.save.Slot;
import footnote.save.StorySaves;
import footnote.save.WriteResult;
import footnote.story.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the present session for a face, and carries its orders to the shelf and the answers back.
 *
 * <p>A face hands every intent to {@link #take} and shows {@link #session} after it, until {@link #over}.
 */
public final class Sitting implements SessionHost, AutoCloseable {
    private final Game game;
    private final StorySaves shelf;
    /** The roles that begin afresh when they are taken next, whatever is kept of them. */
    private final Set<String> afresh;

    private Session session;
    private boolean over;

    /** Sits down with nothing beside the playthrough. */
    public Sitting(Game game, StorySaves shelf) {
        this(game, shelf, SessionContext.BARE);
    }

    /** Sits down where the player left off, or at the title where nothing was played yet. */
    public Sitting(Game game, StorySaves shelf, SessionContext desk) {
        this(game, shelf, desk, Set.of());
    }

    /**
     * Sits down at the title as if nothing had been played yet: each role begins afresh when it is taken first. What is
     * kept of it stays beside its autosave; the profile holds.
     */
    public static Sitting afresh(Game game, StorySaves shelf, SessionContext desk) {
        return new Sitting(game, shelf, desk, game.story().roles().keySet());
    }

    private Sitting(Game game, StorySaves shelf, SessionContext desk, Set<String> afresh) {
        this.game = game;
        this.shelf = shelf;
        this.afresh = new HashSet<>(afresh);
        ReadResult<Profile> profile = shelf.profile();
        this.session = new Session(game, profile.value(), desk, Optional.empty(), Room.PAGE, Optional.empty());
        say(profile.remarks());
        String role = shelf.lastRole().orElse("");
        if (game.story().roles().containsKey(role) && !afresh.contains(role)) {
            goOn(role);
        }
        if (session.play().isEmpty()) {
            listChairs();
        } else if (session.said().isEmpty()
                && session.play().get().playthrough().point() > 0) {
            session = session.saying(SessionMessages.WHERE_YOU_WERE);
        }
    }

    /** Puts a playthrough on the table that lay somewhere else, which takes the place of its role's autosave. */
    public void follow(Playthrough playthrough) {
        session = session.quiet();
        if (takes(playthrough)) {
            ReadResult<Optional<Playthrough>> seat = shelf.autosave(playthrough.role());
            afresh.remove(playthrough.role());
            lay(playthrough);
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
        Update turn = session.take(intent);
        session = turn.session();
        for (Command order : turn.orders()) {
            carryOut(order);
        }
    }

    private void carryOut(Command order) {
        if (order instanceof Command.Keep keep) {
            say(shelf.keep(keep.playthrough(), keep.about()).remarks());
        } else if (order instanceof Command.KeepAs keep) {
            keepAs(keep);
        } else if (order instanceof Command.KeepProfile keep) {
            say(shelf.keep(keep.profile()).remarks());
        } else if (order instanceof Command.Begin begin) {
            begin(begin.role());
        } else if (order instanceof Command.GoOn goOn) {
            goOn(goOn.role());
        } else if (order instanceof Command.TakeOver takeOver) {
            takeOver(takeOver.role());
        } else if (order instanceof Command.KeepSettings keep) {
            keep.desk()
                    .file()
                    .ifPresent(file -> say(keep.desk().settings().keep(file).remarks()));
        } else if (order instanceof Command.Open open) {
            open(open.name());
        } else if (order instanceof Command.ListChairs) {
            listChairs();
        } else if (order instanceof Command.ListSaves) {
            listSaves();
        } else {
            over = true;
        }
    }

    private void keepAs(Command.KeepAs order) {
        WriteResult kept = shelf.keepAs(order.name(), order.playthrough(), order.about());
        if (kept.kept()) {
            session = session.saying(SessionMessages.saved(order.name()));
        }
        say(kept.remarks());
    }

    private void begin(String roleId) {
        Role role = game.story().roles().get(roleId);
        lay(Playthrough.of(game.story(), role, session.profile().lasting()));
        keep();
    }

    /** Takes the seat: the role's autosave becomes this process's to write, whether it holds something or not. */
    private void goOn(String roleId) {
        ReadResult<Optional<Playthrough>> found = shelf.autosave(roleId);
        if (afresh.remove(roleId) || found.value().isEmpty()) {
            begin(roleId);
        } else {
            lay(found.value().get());
        }
        say(found.remarks());
    }

    private void takeOver(String roleId) {
        ReadResult<Optional<Playthrough>> found = shelf.autosave(roleId);
        if (!afresh.remove(roleId)
                && found.value().isPresent()
                && halfWay(found.value().get())) {
            lay(found.value().get());
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
        ReadResult<Optional<Playthrough>> found = shelf.fetch(name);
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

    /** Puts a playthrough on the table, as far as the story still goes along with it. */
    private void lay(Playthrough playthrough) {
        Replay replay = Replay.of(game, playthrough);
        session = session.with(OpenPlaythrough.of(game, replay));
        if (replay.stop().isPresent()) {
            session = session.saying(stopped(playthrough, replay.stop().get()));
        }
        if (!canBeRedone(replay.playthrough())) {
            shelf.replayStopped();
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
        say(shelf.keep(session.play().get().playthrough(), session.about()).remarks());
    }

    private void listChairs() {
        List<Room.Chair> chairs = new ArrayList<>();
        int looking = 1;
        for (Role role : game.story().roles().values()) {
            ReadResult<Optional<Playthrough>> kept = shelf.peek(role.id());
            boolean begun = kept.value().isPresent() && !afresh.contains(role.id());
            chairs.add(new Room.Chair(role.id(), begun ? kept.value().get().point() : -1));
            boolean present =
                    session.play().isPresent() && session.play().get().role().equals(role);
            looking = present ? chairs.size() : looking;
            say(kept.remarks());
        }
        session = session.in(new Room.Title(chairs, looking));
    }

    private void listSaves() {
        ReadResult<List<Slot>> slots = shelf.slots();
        List<Room.Saved> saves = new ArrayList<>();
        for (Slot slot : slots.value()) {
            saves.add(new Room.Saved(slot.name(), slot.about()));
        }
        session = session.in(new Room.Saves(saves, saves.isEmpty() ? 0 : 1));
        say(slots.remarks());
    }

    /** Tells the player what is worth a word, a sentence each, beside whatever is said already. */
    public void say(List<String> remarks) {
        if (!remarks.isEmpty()) {
            String all = String.join(" ", remarks);
            session =
                    session.saying(session.said().map(said -> said + " " + all).orElse(all));
        }
    }

    /** Leaves the shelf to the next process. */
    @Override
    public void close() {
        shelf.close();
    }
}
