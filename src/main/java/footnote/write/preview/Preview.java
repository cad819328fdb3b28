package footnote.write.preview;

import footnote.check.Check;
import footnote.check.Findings;
import footnote.game.Game;
import footnote.game.Page;
import footnote.game.Playthrough;
import footnote.game.Profile;
import footnote.game.Replay;
import footnote.load.LoadResult;
import footnote.load.Origins;
import footnote.problem.Problem;
import footnote.session.Command;
import footnote.session.Intent;
import footnote.session.OpenPlaythrough;
import footnote.session.Room;
import footnote.session.Session;
import footnote.session.SessionContext;
import footnote.session.SessionHost;
import footnote.session.Update;
import footnote.story.Role;
import footnote.story.Story;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A story that its writer plays while writing it: nothing is saved, and {@link #reload} loads the files again.
 *
 * <p>While the files have errors, the last page that could be shown stays, with the problems beside it.
 */
public final class Preview implements SessionHost {
    private final Supplier<LoadResult> loading;
    /** The places that were left by a new beginning, the last one first. */
    private final Deque<Place> earlier = new ArrayDeque<>();
    /** What came of loading the files last. */
    private LoadResult loaded;

    private Findings findings;
    /** Where the things of the story on the page are written: in the last files without errors. */
    private Origins origins;

    private final Command.Handler handler = new WithoutSaves();
    private Session session;
    /** Where the writer is, or will be again as soon as the story allows all of its choices. */
    private Place wanted;

    private boolean over;

    /** A beginning and the choices made since, some of which the present story may not allow. */
    private record Place(PreviewStart beginning, Playthrough playthrough) {}

    /**
     * Begins with the story's first role.
     *
     * @param first   the story as it is now, which can be played
     * @param loading loads the files as they are then
     */
    public Preview(LoadResult first, Supplier<LoadResult> loading) {
        this.loading = loading;
        take(first);
        Game game = new Game(first.story().orElseThrow());
        Role role = game.story().roles().values().iterator().next();
        this.session =
                new Session(game, Profile.NEW, SessionContext.BARE, Optional.empty(), Room.PAGE, Optional.empty());
        begin(PreviewStart.of(role));
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public boolean over() {
        return over;
    }

    /** The problems of the files as they are now; the page may be of an earlier state of them. */
    public List<Problem> problems() {
        return loaded.problems();
    }

    /** What {@code check} says of them beyond that, as far as it needs no exploring. */
    public Findings findings() {
        return findings;
    }

    /** Whether the page is of the files as they are now; otherwise these have errors. */
    public boolean current() {
        return loaded.story().isPresent();
    }

    /** What is previewed and from where, in one line. */
    public String heading() {
        return "Preview of " + session.story().title() + ", " + wanted.beginning.words(session.story())
                + ": nothing is kept.";
    }

    @Override
    public void take(Intent intent) {
        if (intent instanceof Intent.Undo && play().playthrough().point() == 0 && !earlier.isEmpty()) {
            lay(session.game(), earlier.pop());
            return;
        }
        Playthrough before = play().playthrough();
        Update update = session.take(intent);
        session = update.session();
        if (!play().playthrough().equals(before)) {
            wanted = new Place(wanted.beginning, play().playthrough());
        }
        update.commands().forEach(command -> command.accept(handler));
    }

    /** Saves nothing and opens nothing that was saved: a preview is of the story as it is now. */
    private final class WithoutSaves implements Command.Handler {
        @Override
        public void keep(Command.Keep command) {}

        @Override
        public void keepAs(Command.KeepAs command) {
            sayNothingIsKept();
        }

        @Override
        public void keepProfile(Command.KeepProfile command) {}

        @Override
        public void keepSettings(Command.KeepSettings command) {}

        @Override
        public void begin(Command.Begin command) {
            Preview.this.begin(wanted.beginning);
        }

        @Override
        public void goOn(Command.GoOn command) {
            Preview.this.begin(PreviewStart.of(session.story().role(command.role())));
        }

        @Override
        public void takeOver(Command.TakeOver command) {
            Preview.this.begin(PreviewStart.of(session.story().role(command.role())));
        }

        @Override
        public void open(Command.Open command) {
            sayNothingIsKept();
        }

        @Override
        public void listRoles() {
            List<Room.RoleEntry> roles = new ArrayList<>();
            session.story().roles().keySet().forEach(role -> roles.add(new Room.RoleEntry(role, -1)));
            session = in(new Room.Title(roles, 1));
        }

        @Override
        public void listSaves() {
            sayNothingIsKept();
        }

        @Override
        public void leave() {
            over = true;
        }
    }

    private void sayNothingIsKept() {
        say("A preview keeps nothing, and opens nothing that was kept.");
    }

    /** Begins anew; undo on the first page leads back to where the writer was. */
    void begin(PreviewStart beginning) {
        if (wanted != null) {
            earlier.push(wanted);
        }
        Game game = session.game();
        lay(game, new Place(beginning, beginning.playthrough(game.story())));
    }

    /** Loads the files again and makes the same choices as far as the story allows; a sentence on the page says so. */
    public void reload() {
        take(loading.get());
        if (loaded.story().isEmpty()) {
            say(count() + ": the last good page stays.");
            return;
        }
        Game game = new Game(loaded.story().get());
        Place there = new Place(wanted.beginning.in(game.story()), wanted.playthrough.in(game.story()));
        boolean moved = !there.beginning.equals(wanted.beginning);
        Replay replay = lay(game, there);
        say(
                moved
                        ? "Reloaded. Where it began is gone: this is the beginning of the role."
                        : replay.stop().map(Preview::stopped).orElse("Reloaded: the same place."));
    }

    private void take(LoadResult now) {
        loaded = now;
        origins = now.story().isPresent() ? now.origins() : origins;
        findings = Check.asWritten(now);
    }

    private static String stopped(Replay.Stop stop) {
        return "Reloaded. The choice " + stop.choice()
                + switch (stop.why()) {
                    case GONE -> " is gone";
                    case ELSEWHERE -> " stands elsewhere now";
                    case CLOSED -> " is not open any more";
                }
                + ": this is the last place that is still there. When it is there again, so are you.";
    }

    private Replay lay(Game game, Place place) {
        Replay replay = Replay.from(game, place.beginning.step(game), place.playthrough);
        Role role = game.story().role(place.beginning.role());
        Page page = Page.of(game, role, replay.present());
        OpenPlaythrough play = new OpenPlaythrough(
                role, replay.playthrough(), replay.steps(), page, page.offers().isEmpty() ? 0 : 1);
        session =
                new Session(game, session.profile(), session.context(), Optional.of(play), Room.PAGE, Optional.empty());
        wanted = place;
        return replay;
    }

    private Session in(Room room) {
        return new Session(session.game(), session.profile(), session.context(), session.play(), room, session.said());
    }

    void say(String sentence) {
        session = new Session(
                session.game(),
                session.profile(),
                session.context(),
                session.play(),
                session.room(),
                Optional.of(sentence));
    }

    /** How many problems the files have, in words. */
    public String count() {
        int faults = problems().size();
        return faults == 0 ? "No fault" : faults == 1 ? "1 fault" : faults + " faults";
    }

    Story story() {
        return session.story();
    }

    Origins origins() {
        return origins;
    }

    /** The open playthrough; a preview always has one. */
    OpenPlaythrough play() {
        return session.play().orElseThrow();
    }
}
