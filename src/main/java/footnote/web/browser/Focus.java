package footnote.web.browser;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** Where the focus is, and which thing is marked; the two go together. */
final class Focus {
    private final HTMLDocument document;
    private final HTMLElement middle;

    Focus(HTMLDocument document, HTMLElement middle) {
        this.document = document;
        this.middle = middle;
    }

    /** Tells the number of each thing that gets the focus, or over which the mouse comes. */
    void listen(IntConsumer looks) {
        middle.onEvent("focusin", (Event event) -> heard(event, looks));
        middle.onEvent("mouseover", (Event event) -> heard(event, looks));
    }

    private static void heard(Event event, IntConsumer looks) {
        int number = number(event);
        if (number > 0) {
            looks.accept(number);
        }
    }

    /** The number of the thing in which something happened; 0 outside of any. */
    @JSBody(
            params = "event",
            script = "var thing = event.target.closest && event.target.closest('[data-thing]');"
                    + "return thing ? +thing.dataset.thing : 0;")
    private static native int number(Event event);

    /** Marks a thing and its passage. */
    void mark(int number) {
        each(
                "[data-thing]",
                element -> style(
                        element, "marked", element.getAttribute("data-thing").equals("" + number)));
        each(
                "[data-offers]",
                element -> style(
                        element, "marked", element.getAttribute("data-offers").contains(" " + number + " ")));
    }

    /** Brings the focus to a thing, and so into sight. */
    void onThing(int number) {
        HTMLElement thing = document.getElementById("thing-" + number);
        if (thing != null) {
            thing.focus();
        }
    }

    private interface Change {
        void make(HTMLElement element);
    }

    private void each(String selector, Change change) {
        NodeList<? extends HTMLElement> all = middle.querySelectorAll(selector);
        for (int i = 0; i < all.getLength(); i++) {
            change.make(all.get(i));
        }
    }

    private static void style(HTMLElement element, String name, boolean on) {
        if (on) {
            element.getClassList().add(name);
        } else {
            element.getClassList().remove(name);
        }
    }

    /** The id of what has the focus; nothing where that has none. */
    Optional<String> id() {
        HTMLElement focused = document.getActiveElement();
        String id = focused == null ? null : focused.getAttribute("id");
        return Optional.ofNullable(id).filter(known -> !known.isEmpty());
    }

    /** Brings the focus to the top of something new, or back to where it was. */
    void back(Optional<String> id, boolean isNew) {
        if (isNew) {
            onTop();
        } else {
            id.map(document::getElementById).ifPresent(HTMLElement::focus);
        }
    }

    /** Brings the focus to the top of what is in the middle, from where it is read on. */
    void onTop() {
        scrollToTop();
        focusQuietly(middle);
    }

    /** Brings the focus into the field in which something is to be typed, behind what is there. */
    void onField() {
        HTMLElement field = document.getElementById(Listeners.FIELD);
        if (field != null) {
            atEnd(field);
        }
    }

    @JSBody(script = "window.scrollTo(0, 0);")
    private static native void scrollToTop();

    @JSBody(params = "element", script = "element.focus({ preventScroll: true });")
    private static native void focusQuietly(HTMLElement element);

    @JSBody(
            params = "field",
            script = "field.focus(); field.setSelectionRange(field.value.length, field.value.length);")
    private static native void atEnd(HTMLElement field);
}
