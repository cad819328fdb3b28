package footnote.web.browser;

import footnote.web.face.Content;
import footnote.web.face.Element;
import footnote.web.face.Words;
import java.util.List;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/** Makes what stands in the window. Words become text nodes and nothing else. */
final class Dom {
    private final HTMLDocument document;
    private final Listeners listeners;
    private final Content.Visitor<Node> making = new Making();

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
        parent.appendChild(content.accept(making));
    }

    /** Makes a node of what stands in an element. */
    private final class Making implements Content.Visitor<Node> {
        @Override
        public Node words(Words words) {
            return document.createTextNode(words.text());
        }

        @Override
        public Node element(Element element) {
            HTMLElement made = document.createElement(element.tag());
            for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
                made.setAttribute(attribute.getKey(), attribute.getValue());
            }
            element.content().forEach(one -> append(made, one));
            element.action().ifPresent(action -> listeners.listen(made, action));
            return made;
        }
    }
}
