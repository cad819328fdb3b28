package footnote.web.face;

import footnote.session.Session;
import java.util.List;

/** A session as what stands in a window: the bar over it, and what is in the middle. */
public final class SessionElements {
    private SessionElements() {}

    /** What stands over everything: where one is, how one stands, and what can be done. */
    public static List<Content> bar(Session session) {
        return MenuElements.of(session);
    }

    /** The same when the player has left. */
    public static List<Content> barAfterLeaving(Session session) {
        return MenuElements.left(session);
    }

    /**
     * The page, or the room beside it.
     *
     * @param letters whether letters and digits are keys
     */
    public static Element middle(Session session, boolean letters) {
        return session.room().accept(new RoomElements(session, letters));
    }

    /** What is left when the player has left. */
    public static Element farewell() {
        return Element.of("article", "room")
                .with(Element.of("h2", "").says("You have left."))
                .with(Element.of("p", "")
                        .says("What could be kept is kept in this browser. This window can be closed."))
                .with(Element.button("offer", new Action.SitsDownAgain()).says("Play on"));
    }
}
