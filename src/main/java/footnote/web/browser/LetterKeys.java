package footnote.web.browser;

import java.io.IOException;
import java.util.Optional;

/** Whether letters and digits are keys: they are, until somebody wants them not to be; the browser remembers that. */
final class LetterKeys {
    private static final String KEY = "footnote/letters";
    private static final String OFF = "off";

    private final LocalStorage storage = new LocalStorage();
    private boolean on = remembered();

    boolean areKeys() {
        return on;
    }

    void change() {
        on = !on;
        try {
            storage.set(KEY, on ? "on" : OFF);
        } catch (IOException unkept) {
            // then it holds for as long as the window is open
        }
    }

    private boolean remembered() {
        try {
            return !storage.get(KEY).equals(Optional.of(OFF));
        } catch (IOException unknown) {
            return true;
        }
    }
}
