package footnote.web.browser;

import footnote.web.face.Content;
import footnote.web.face.Element;
import footnote.web.face.Words;
import java.util.List;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Makes what stands in the window. Words become text nodes and nothing else. */
final class Dom {
    private final HTMLDocument document;
    private final Listeners listeners;

    Dom(HTMLDocument document, Listeners listeners) {
        this.document = document;
        this.listeners = listeners;
    }

    /** Puts that into an element, in place of what is in it. */
    void fill(HTMLElement parent, List<? extends Content> content) {
        parent.clear();
        content.forEach(one -> append(parent, one));
    }

    private void append(HTMLElement parent, Content content) {
        if (content instanceof Words words) {
            parent.appendChild(document.createTextNode(words.text()));
        } else if (content instanceof Element element) {
            HTMLElement made = document.createElement(element.tag());
            for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
                made.setAttribute(attribute.getKey(), attribute.getValue());
            }
            element.content().forEach(one -> append(made, one));
            element.action().ifPresent(action -> listeners.listen(made, action));
            parent.appendChild(made);
        }
    }
}
