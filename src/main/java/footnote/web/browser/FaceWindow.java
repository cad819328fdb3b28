package footnote.web.browser;

import footnote.game.Game;
import footnote.save.KeyValueSaves;
import footnote.save.PlayFile;
import footnote.session.Intent;
import footnote.session.Room;
import footnote.session.Session;
import footnote.session.SessionContext;
import footnote.session.Sitting;
import footnote.story.Story;
import footnote.web.face.Download;
import footnote.web.face.SessionElements;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The window in which a sitting is shown, and from which it hears what the player does. */
final class FaceWindow {
    private final Game game;
    private final LetterKeys letters = new LetterKeys();
    private final HTMLDocument document = HTMLDocument.current();
    private final HTMLElement bar = document.getElementById("bar");
    private final HTMLElement said = document.getElementById("said");
    private final HTMLElement middle = document.getElementById("middle");
    private final Dom dom = new Dom(document, new Listeners(this));
    private final Focus focus = new Focus(document, middle);
    private Sitting sitting;

    FaceWindow(Story story) {
        this.game = new Game(story);
        this.sitting = sitting(game);
    }

    private static Sitting sitting(Game game) {
        Story story = game.story();
        return new Sitting(game, new KeyValueSaves(new LocalStorage(), story.id(), story.ifid()), SessionContext.BARE);
    }

    /** Shows the sitting, and begins to hear keys. */
    void open() {
        new Keyboard(document, this, letters).listen();
        focus.listen(this::look);
        showAll();
    }

    Session session() {
        return sitting.session();
    }

    /** Makes letters keys, or none. */
    void switchLetters() {
        letters.change();
        Optional<String> focused = focus.id();
        showAll();
        focus.back(focused, false);
    }

    /** Begins another sitting. */
    void sitDown() {
        sitting = sitting(game);
        showAll();
        focus.onTop();
    }

    /** Does what a key means: it brings the focus along to what it marks. */
    void press(Intent intent) {
        take(intent);
        if (intent instanceof Intent.Look && !sitting.over()) {
            focus.onThing(session().marked());
        }
    }

    /** Does what the player does, and shows what is new. */
    void take(Intent intent) {
        if (sitting.over()) {
            return;
        }
        Session before = session();
        sitting.take(intent);
        if (sitting.over()) {
            leave();
        } else if (isOnlyMarked(intent, before)) {
            focus.mark(session().marked());
            say();
        } else {
            show(before);
        }
    }

    private boolean isOnlyMarked(Intent intent, Session before) {
        return intent instanceof Intent.Look
                && before.room().getClass() == session().room().getClass();
    }

    private void show(Session before) {
        Session after = session();
        boolean elsewhere = isElsewhere(before, after);
        if (elsewhere || before.details() != after.details()) {
            Optional<String> focused = focus.id();
            showAll();
            focus.back(focused, elsewhere && after.room().input() == Room.Input.NONE);
        } else {
            say();
        }
        if (after.room().input() != Room.Input.NONE) {
            focus.onField();
        }
    }

    /** Whether something else lies before the player than did before: what only said a sentence has changed nothing. */
    @SuppressWarnings("ReferenceEquality") // a page that was not made anew is the one before
    private static boolean isElsewhere(Session before, Session after) {
        return before.room() != after.room()
                || before.play().isPresent() != after.play().isPresent()
                || before.play().isPresent()
                        && before.play().get().page() != after.play().get().page();
    }

    private void showAll() {
        dom.fill(bar, SessionElements.bar(session()));
        dom.fill(middle, List.of(SessionElements.middle(session(), letters.areKeys())));
        say();
    }

    private void say() {
        said.setInnerText(session().said().orElse(""));
    }

    private void leave() {
        sitting.close();
        dom.fill(bar, SessionElements.barAfterLeaving(session()));
        said.clear();
        dom.fill(middle, List.of(SessionElements.farewell()));
        focus.onTop();
    }

    private void look(int number) {
        if (number != session().marked()) {
            take(new Intent.Look(number));
        }
    }

    /** Hands something over as a file. */
    void give(Download what) {
        BrowserFile.give(what.file(session()), what.type(), what.text(session()));
    }

    /** Goes on with the playthrough that a file holds. */
    void follow(String name, byte[] bytes) {
        Session before = session();
        try {
            PlayFile play = PlayFile.read(bytes, name);
            if (play.problems().isEmpty()) {
                String story = play.story().orElse(game.story().id());
                sitting.follow(play.play().in(story, game.story().version()));
            } else {
                sitting.say(List.of(name + " holds no playthrough: "
                        + play.problems().get(0).message() + "."));
            }
        } catch (IOException unread) {
            sitting.say(List.of(name + " can't be read: " + unread.getMessage() + "."));
        }
        show(before);
    }
}
