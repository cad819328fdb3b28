package footnote.write.ink;

import footnote.problem.Span;

/** A scene to be. */
final class Block {
    final String title;
    final String knot;
    final Span where;
    /** The container that begins here, which is entered when the scene is. */
    final InkAddress address;

    Body body = new Body(java.util.List.of(), java.util.List.of(), new Tail.Stop());
    /** Whether some condition asks if it was visited. */
    boolean marked;

    String id = "";
    final HappenedMark mark = new HappenedMark();

    Block(String title, InkAddress address, Span where) {
        this.title = title;
        this.knot = address.container().knot();
        this.address = address;
        this.where = where;
        mark.block = this;
    }

    /** Whether it is no scene, since it tells nothing: who comes here goes on to where it leads. */
    boolean isPassedOver() {
        return !marked && body.offers().isEmpty() && !body.tail().stops() && !ParagraphWriter.prints(body.parts());
    }
}
