package footnote.story;

import static footnote.story.StoryDate.Later.NO;
import static footnote.story.StoryDate.Later.PERHAPS;
import static footnote.story.StoryDate.Later.YES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryDateTest {
    private static StoryDate date(String written) {
        return StoryDate.parse(written).orElseThrow();
    }

    private static StoryDate.Later later(String passage, String scene) {
        return date(passage).laterThan(date(scene));
    }

    @Test
    void aPassageOfALaterDayIsNotYet() {
        assertThat(later("2014-12-25", "2014-11-24")).isEqualTo(YES);
        assertThat(later("2024", "2014-11-24")).isEqualTo(YES);
        assertThat(later("2014-12", "2014-11-30")).isEqualTo(YES);
    }

    @Test
    void aPassageOfTheSameDayOrAnEarlierOneIsKnown() {
        assertThat(later("2014-11-24", "2014-11-24")).isEqualTo(NO);
        assertThat(later("2014-06", "2014-11-24")).isEqualTo(NO);
        assertThat(later("2005", "2014")).isEqualTo(NO);
    }

    @Test
    void whereThePrecisionLeavesItOpenItIsPerhapsNotYet() {
        assertThat(later("2014-11", "2014-11-24")).isEqualTo(PERHAPS);
        assertThat(later("2014", "2014-06")).isEqualTo(PERHAPS);
        assertThat(later("2014-11-25", "2014-11")).isEqualTo(PERHAPS);
    }

    @Test
    void beforeADateIsAnyTimeUpToTheDayBeforeIt() {
        assertThat(later("<2014-06", "2014-06-01")).isEqualTo(NO);
        assertThat(later("<2014-06", "2014-03-01")).isEqualTo(PERHAPS);
        assertThat(later("2014-06", "<2014-06")).isEqualTo(YES);
    }

    @Test
    void whatIsUndatedIsNeverLater() {
        assertThat(StoryDate.UNDATED.laterThan(date("2014"))).isEqualTo(NO);
        assertThat(date("2014").laterThan(StoryDate.UNDATED)).isEqualTo(NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014", "2014-06", "2014-06-25", "<2014", "<2014-06-25", "2012-02-29", "0987"})
    void aDateIsWrittenAsItWasRead(String written) {
        assertThat(date(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "14", "2014-13", "2014-6", "2014-06-31", "2013-02-29", "2014/06", "0000", "June"})
    void whatIsNoDateIsNotRead(String written) {
        assertThat(StoryDate.parse(written)).isEmpty();
    }
}
