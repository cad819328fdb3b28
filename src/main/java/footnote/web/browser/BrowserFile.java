package footnote.web.browser;

import java.util.function.BiConsumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;
import org.teavm.jso.typedarrays.Int8Array;

/** Files that a person hands to the page, or takes from it. */
final class BrowserFile {
    private BrowserFile() {}

    /** Reads what was picked, and hands on its name and its bytes. */
    static void picked(HTMLInputElement field, BiConsumer<String, byte[]> reader) {
        if (field.getFiles().getLength() > 0) {
            File file = field.getFiles().get(0);
            file.arrayBuffer().then(buffer -> {
                reader.accept(file.getName(), new Int8Array(buffer).copyToJavaArray());
                return null;
            });
        }
    }

    /** Hands a text over as a file. */
    static void give(String name, String type, String text) {
        HTMLElement link = HTMLDocument.current().createElement("a");
        String address = address(new Blob(JSArray.of(JSString.valueOf(text))), type);
        link.setAttribute("href", address);
        link.setAttribute("download", name);
        link.click();
        forget(address);
    }

    @JSBody(
            params = {"text", "type"},
            script = "return URL.createObjectURL(new Blob([text], { type: type + ';charset=utf-8' }));")
    private static native String address(Blob text, String type);

    /** Later: the browser reads what lies there after the click. */
    @JSBody(params = "address", script = "setTimeout(function() { URL.revokeObjectURL(address); }, 60000);")
    private static native void forget(String address);
}
