package footnote.write.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a story with several chapters, in a window in which its picture would be too small to read. */
class MapOfChaptersTest extends MapInABrowser {
    /** Whether the chapters were hidden before anything was pressed. */
    private String opened = "";

    MapOfChaptersTest() {
        super("pier", "500,360");
    }

    @BeforeAll
    void seeHowItOpens() throws Exception {
        opened = browser.evaluate("document.getElementById('chapters').hidden");
    }

    @BeforeEach
    void afresh() throws Exception {
        browser.evaluate("(() => { document.getElementById('search').value = '';"
                + " document.getElementById('search').dispatchEvent(new Event('input'));"
                + " document.getElementById('overview').click(); })()");
    }

    @Test
    void itOpensOnItsChaptersWithTheirWordsOddsAndEndings() throws Exception {
        assertThat(opened).isEqualTo("false");
        assertThat(browser.evaluate("document.getElementById('chapters').innerText"))
                .contains("The keeper: The night", "4 scenes", "words; ends: A light ", "The pilot: On the water");
    }

    @Test
    void aChapterOpensIntoItsScenesWithTheirIds() throws Exception {
        browser.evaluate("document.querySelector('.card[data-chapter=water]').click()");
        assertThat(browser.evaluate("document.getElementById('chapters').hidden"))
                .isEqualTo("true");
        assertThat(browser.evaluate("(() => { const box = document.querySelector('[data-scene=boat]');"
                        + " const at = box.getBoundingClientRect();"
                        + " return box.textContent + (at.width > 100 && at.left >= 0 && at.right <= innerWidth); })()"))
                .contains("The boat", "boat")
                .endsWith("true");
    }

    @Test
    void searchGoesFromHitToHitAndRoundAgain() throws Exception {
        browser.evaluate("document.getElementById('search').focus()");
        browser.type("lamp");
        int hits = Integer.parseInt(found().split(" ")[0]);
        assertThat(hits).isGreaterThan(1);
        for (int i = 1; i <= hits; i++) {
            enter();
            assertThat(found()).isEqualTo(i + " of " + hits);
        }
        enter();
        assertThat(found()).isEqualTo("1 of " + hits);
    }

    @Test
    void fromAfarAChapterIsItsNameAlone() throws Exception {
        browser.evaluate("(() => { document.getElementById('all').click();"
                + " for (let i = 0; i < 6; i++) document.getElementById('further').click(); })()");
        assertThat(browser.evaluate("getComputedStyle(document.querySelector('[data-scene=pier]')).display"))
                .isEqualTo("none");
        assertThat(
                        browser.evaluate(
                                "document.querySelector('.chapter[data-chapter=night] text').getBoundingClientRect().height > 8"))
                .isEqualTo("true");
        browser.evaluate("(() => { for (let i = 0; i < 12; i++) document.getElementById('nearer').click(); })()");
        assertThat(browser.evaluate("document.querySelector('.chapter[data-chapter=night] text').textContent"))
                .isEqualTo("The keeper: The night");
    }

    private String found() throws Exception {
        return browser.evaluate("document.getElementById('found').textContent");
    }

    private void enter() throws Exception {
        browser.evaluate(
                "document.getElementById('search').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))");
    }
}
