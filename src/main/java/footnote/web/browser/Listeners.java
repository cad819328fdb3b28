package footnote.web.browser;

import footnote.web.face.Action;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Hears what a person does with the elements in the window, and hands it on. */
final class Listeners {
    /** The field of a form, by its id. */
    static final String FIELD = "typed";

    private final FaceWindow window;

    Listeners(FaceWindow window) {
        this.window = window;
    }

    void listen(HTMLElement element, Action action) {
        action.accept(new Adding(element));
    }

    private final class Adding implements Action.Handler {
        private final HTMLElement element;

        Adding(HTMLElement element) {
            this.element = element;
        }

        @Override
        public void does(Action.Does action) {
            element.onEvent("click", event -> window.take(action.intent()));
        }

        @Override
        public void submits(Action.Submits action) {
            element.onEvent("submit", (Event event) -> {
                event.preventDefault();
                HTMLInputElement field = (HTMLInputElement) element.querySelector("#" + FIELD);
                window.take(action.typed().intent(field.getValue()));
            });
        }

        @Override
        public void types(Action.Types action) {
            element.onEvent(
                    "input", event -> window.take(action.typed().intent(((HTMLInputElement) element).getValue())));
        }

        @Override
        public void downloads(Action.Downloads action) {
            element.onEvent("click", event -> window.give(action.what()));
        }

        @Override
        public void opensFile(Action.OpensFile action) {
            element.onEvent("change", event -> BrowserFile.picked((HTMLInputElement) element, window::follow));
        }

        @Override
        public void switchesLetters(Action.SwitchesLetters action) {
            element.onEvent("click", event -> window.switchLetters());
        }

        @Override
        public void sitsDownAgain(Action.SitsDownAgain action) {
            element.onEvent("click", event -> window.sitDown());
        }
    }
}
