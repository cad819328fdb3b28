package footnote.web.browser;

import footnote.packed.StoryBytes;
import footnote.story.Story;
import java.util.Base64;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Where a page's program begins: it opens the story that the page carries, and shows it. */
public final class PageProgram {
    private PageProgram() {}

    /** Begins. */
    public static void main(String[] arguments) {
        HTMLElement carried = HTMLDocument.current().getElementById("story");
        Story story = StoryBytes.open(
                Base64.getDecoder().decode(carried.getTextContent().strip()));
        new FaceWindow(story).open();
    }
}
