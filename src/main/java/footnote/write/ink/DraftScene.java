package footnote.write.ink;

import footnote.problem.Span;
import java.util.List;

/** A scene of ours that is being drafted: what is told from one place of an ink story on, until a choice or another scene. */
final class DraftScene {
    final String title;
    final String knot;
    final Span where;
    /** The container that begins here, which is entered when the scene is. */
    final InkPointer pointer;

    DraftBody body = new DraftBody(List.of(), List.of(), new Divert.Done());
    /** Whether some condition asks if it was visited. */
    boolean marked;

    String id = "";
    final HappenedMark mark = new HappenedMark();

    DraftScene(String title, InkPointer pointer, Span where) {
        this.title = title;
        this.knot = pointer.container().knot();
        this.pointer = pointer;
        this.where = where;
        mark.draft = this;
    }

    /** Whether it is no scene, since it tells nothing: who comes here goes on to where it leads. */
    boolean isPassedOver() {
        return !marked && body.choices().isEmpty() && !body.divert().stops() && !DraftPart.prints(body.parts());
    }
}
