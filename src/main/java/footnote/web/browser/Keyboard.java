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

    Keyboard(HTMLDocument document, FaceWindow window) {
        this.document = document;
        this.window = window;
    }

    void listen() {
        document.onEvent("keydown", event -> pressed((KeyboardEvent) event));
    }

    private void pressed(KeyboardEvent event) {
        boolean steers = event.isCtrlKey() || event.isAltKey() || event.isMetaKey() || event.isComposing();
        if (steers || isTyped(event)) {
            return;
        }
        Optional<Intent> intent = WebKeys.intent(event.getKey(), window.session());
        if (intent.isPresent()) {
            event.preventDefault();
            window.take(intent.get());
        }
    }

    private boolean isTyped(KeyboardEvent event) {
        HTMLElement focused = document.getActiveElement();
        boolean field = focused != null && focused.getTagName().equalsIgnoreCase("input");
        return field && !event.getKey().equals("Escape");
    }
}
