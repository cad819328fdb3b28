package footnote.web.browser;

import footnote.session.Intent;
import footnote.web.face.WebKeys;
import java.util.Optional;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Hears keys, wherever the focus is; those that are typed into a field belong to it. */
final class Keyboard {
    private final HTMLDocument document;
    private final FaceWindow window;
    private final LetterKeys letters;

    Keyboard(HTMLDocument document, FaceWindow window, LetterKeys letters) {
        this.document = document;
        this.window = window;
        this.letters = letters;
    }

    void listen() {
        document.onEvent("keydown", event -> pressed((KeyboardEvent) event));
    }

    private void pressed(KeyboardEvent event) {
        boolean silent = event.getKey().length() == 1 && !letters.areKeys();
        boolean steers = event.isCtrlKey() || event.isAltKey() || event.isMetaKey() || event.isComposing();
        if (!silent && !steers && !isTyped(event) && means(event.getKey())) {
            event.preventDefault();
        }
    }

    private boolean isTyped(KeyboardEvent event) {
        return isFocused("input") && !event.getKey().equals("Escape");
    }

    private boolean isFocused(String tag) {
        HTMLElement focused = document.getActiveElement();
        return focused != null && focused.getTagName().equalsIgnoreCase(tag);
    }

    /** Does what a key means; false where it means nothing here, and the browser may take it. */
    private boolean means(String key) {
        return switch (key) {
            case "b" -> Reading.back();
            case "Enter" -> !isFocused("button") && !isFocused("summary") && enter();
            case "Escape" -> closesMenu() || hands(key);
            case "ArrowUp", "k" -> Reading.seesNoThing() ? Reading.row(-1) : hands(key);
            case "ArrowDown", "j" -> Reading.seesNoThing() ? Reading.row(1) : hands(key);
            default -> hands(key);
        };
    }

    /** Reads on; at the choices, takes the marked one. */
    private boolean enter() {
        if (Reading.seesNoThing()) {
            return Reading.on();
        }
        Optional<Intent> intent = WebKeys.enter(window.session());
        intent.ifPresent(window::take);
        return intent.isPresent();
    }

    private boolean closesMenu() {
        HTMLElement menu = document.getElementById("menu");
        boolean open = menu != null && menu.hasAttribute("open");
        if (open) {
            menu.removeAttribute("open");
            menu.querySelector("summary").focus();
        }
        return open;
    }

    private boolean hands(String key) {
        Optional<Intent> intent = WebKeys.intent(key, window.session());
        intent.ifPresent(window::press);
        return intent.isPresent();
    }
}
