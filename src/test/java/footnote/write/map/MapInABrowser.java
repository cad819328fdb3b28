package footnote.write.map;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A story's map in a real browser, opened from a file once for all tests of a class; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MapInABrowser {
    private final String story;
    private final String size;
    Browser browser;

    /** @param story the name of its folder */
    MapInABrowser(String story) {
        this(story, "1200,800");
    }

    /** @param size of the window, in pixels, with a comma between its width and its height */
    MapInABrowser(String story, String size) {
        this.story = story;
        this.size = size;
    }

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        assumeTrue(Browser.installed().isPresent(), "needs chromium, which reads the page");
        Path page = Files.writeString(
                folder.resolve("map.html"), HtmlPage.of(StoryMapTest.whole(StoryMapTest.story(story))));
        browser = Browser.open(page, folder.resolve("profile"), size);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }
}
