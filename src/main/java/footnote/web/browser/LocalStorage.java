package footnote.web.browser;

import footnote.save.KeyValueStorage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** What the browser keeps for pages of this origin. It may be denied, and it may be full: then the browser throws. */
final class LocalStorage implements KeyValueStorage {
    private static final String DENIED = "this browser keeps nothing for this page";
    private static final String FULL = "what this browser may keep for this page is full";

    @Override
    public Optional<String> get(String key) throws IOException {
        requireAllowed();
        return Optional.ofNullable(item(key));
    }

    @Override
    public void set(String key, String text) throws IOException {
        requireAllowed();
        if (!keeps(key, text)) {
            throw new IOException(FULL);
        }
    }

    @Override
    public void remove(String key) throws IOException {
        requireAllowed();
        forget(key);
    }

    @Override
    public List<String> keys() throws IOException {
        requireAllowed();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            keys.add(key(i));
        }
        return keys;
    }

    private static void requireAllowed() throws IOException {
        if (!isAllowed()) {
            throw new IOException(DENIED);
        }
    }

    @JSBody(script = "try { return !!window.localStorage; } catch (denied) { return false; }")
    private static native boolean isAllowed();

    @JSBody(params = "key", script = "return window.localStorage.getItem(key);")
    private static native @Nullable String item(String key);

    @JSBody(
            params = {"key", "text"},
            script = "try { window.localStorage.setItem(key, text); return true; } catch (full) { return false; }")
    private static native boolean keeps(String key, String text);

    @JSBody(params = "key", script = "window.localStorage.removeItem(key);")
    private static native void forget(String key);

    @JSBody(script = "return window.localStorage.length;")
    private static native int count();

    @JSBody(params = "index", script = "return window.localStorage.key(index);")
    private static native String key(int index);
}
