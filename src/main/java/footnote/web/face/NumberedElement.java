package footnote.web.face;

import footnote.session.Intent;
import footnote.session.Session;

/** Things with numbers, to pick from: the window finds each by its number. */
final class NumberedElement {
    private NumberedElement() {}

    /** An item of a list; the marked one can be seen. */
    static Element item(Session session, int number, String classes) {
        String all = number == session.marked() ? (classes + " marked").strip() : classes;
        return Element.of("li", all).has("data-thing", Integer.toString(number));
    }

    /** The button by which a thing is taken, with its number. */
    static Element button(String classes, int number) {
        return Element.button(classes, new Intent.Choose(number))
                .has("id", "thing-" + number)
                .with(Element.of("span", "number").says(number + "\u00a0"));
    }
}
