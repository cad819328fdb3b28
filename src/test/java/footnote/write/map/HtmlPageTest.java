package footnote.write.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page as a reader has it: in a real browser, from a file, with a real pointer. Skipped where there is none. */
class HtmlPageTest extends MapInABrowser {
    HtmlPageTest() {
        super("crossing");
    }

    @BeforeEach
    void afresh() throws Exception {
        browser.evaluate(
                "(() => { document.getElementById('close').click(); document.getElementById('search').value = '';"
                        + " document.getElementById('search').dispatchEvent(new Event('input'));"
                        + " document.getElementById('all').click(); })()");
    }

    @Test
    void theWholeStoryIsInSightAtFirst() throws Exception {
        assertThat(browser.evaluate("document.querySelectorAll('.scene').length"))
                .isEqualTo("5");
        assertThat(
                        browser.evaluate(
                                "[...document.querySelectorAll('.scene rect')].every(box => {"
                                        + " const at = box.getBoundingClientRect();"
                                        + " return at.width > 0 && at.left >= 0 && at.right <= innerWidth && at.top >= 0 && at.bottom <= innerHeight; })"))
                .isEqualTo("true");
    }

    @Test
    void aClickOnASceneOpensItWithItsPassages() throws Exception {
        clickOn("[data-scene=gate]");
        assertThat(visible()).isEqualTo("gate");
        assertThat(browser.evaluate("document.querySelector('article:not([hidden])').innerText"))
                .contains("It is shut.", "Put the coat on", "if coat = false", "Mind the <cars>.", "The sign");
    }

    @Test
    void aLinkInASceneLeadsToTheNext() throws Exception {
        clickOn("[data-scene=gate]");
        browser.evaluate("document.querySelector('article:not([hidden]) a[data-to=road]').click()");
        assertThat(visible()).isEqualTo("road");
    }

    @Test
    void searchingDimsEverythingElseAndCounts() throws Exception {
        browser.evaluate("document.getElementById('search').focus()");
        browser.type("across warm");
        assertThat(browser.evaluate("document.getElementById('found').textContent"))
                .isEqualTo("2 of 5");
        assertThat(browser.evaluate("document.querySelector('[data-scene=gate]').classList.contains('dim')"))
                .isEqualTo("true");
        assertThat(browser.evaluate("document.querySelector('[data-scene=\"end.warm\"]').classList.contains('dim')"))
                .isEqualTo("false");
    }

    @Test
    void theMapFollowsThePointerAndTheWheelBringsItNearer() throws Exception {
        double before = left();
        browser.mouse("mousePressed", 20, 300, ", \"button\": \"left\", \"buttons\": 1, \"clickCount\": 1");
        browser.mouse("mouseMoved", 70, 300, ", \"button\": \"left\", \"buttons\": 1");
        browser.mouse("mouseMoved", 120, 300, ", \"button\": \"left\", \"buttons\": 1");
        browser.mouse("mouseReleased", 120, 300, ", \"button\": \"left\", \"clickCount\": 1");
        assertThat(left() - before).isBetween(95.0, 105.0);
        double width = width();
        browser.mouse("mouseWheel", 600, 400, ", \"deltaX\": 0, \"deltaY\": -300");
        browser.evaluate("1");
        assertThat(eventually(width)).isGreaterThan(width * 1.2);
    }

    @Test
    void nothingInTheStoryBecomesScriptAndNothingIsFetched() throws Exception {
        assertThat(browser.evaluate("document.querySelectorAll('script').length"))
                .isEqualTo("1");
        assertThat(browser.evaluate("performance.getEntriesByType('resource').length"))
                .isEqualTo("0");
        assertThat(browser.evaluate("document.title")).isEqualTo("The <Crossing> & \"back\": the map");
    }

    private void clickOn(String selector) throws Exception {
        String at = "document.querySelector('" + selector + " rect').getBoundingClientRect()";
        double x = Double.parseDouble(browser.evaluate(at + ".left")) + 5;
        double y = Double.parseDouble(browser.evaluate(at + ".top")) + 5;
        browser.click(x, y);
    }

    private String visible() throws Exception {
        return browser.evaluate("[...document.querySelectorAll('article')].filter(one => one.offsetParent)"
                + ".map(one => one.dataset.scene).join()");
    }

    private double left() throws Exception {
        return Double.parseDouble(
                browser.evaluate("document.querySelector('[data-scene=gate] rect')" + ".getBoundingClientRect().left"));
    }

    private double width() throws Exception {
        return Double.parseDouble(browser.evaluate(
                "document.querySelector('[data-scene=gate] rect')" + ".getBoundingClientRect().width"));
    }

    /** The width once it is another one: the browser takes a turn of the wheel in its own time. */
    private double eventually(double before) throws Exception {
        double now = width();
        for (int asked = 0; asked < 1000 && now == before; asked++) {
            now = width();
        }
        return now;
    }
}
