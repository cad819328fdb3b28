package footnote.write.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page of a story with several chapters, in a window that has room for all of its picture. */
class MapThatFitsTest extends MapInABrowser {
    MapThatFitsTest() {
        super("pier", "1600,1400");
    }

    @Test
    void itOpensOnThePictureAndTheChaptersAreAKeyAway() throws Exception {
        assertThat(browser.evaluate("document.getElementById('chapters').hidden"))
                .isEqualTo("true");
        browser.evaluate("document.getElementById('overview').click()");
        assertThat(browser.evaluate("document.getElementById('chapters').hidden"))
                .isEqualTo("false");
    }
}
