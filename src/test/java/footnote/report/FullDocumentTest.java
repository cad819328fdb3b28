package footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.story.Passage;
import org.junit.jupiter.api.Test;

class FullDocumentTest {
    private static final Passage LATER = Harbour.LOG.passages().get("later");

    private static FullDocument of(String text) {
        return FullDocument.of(Harbour.LOG, "log.txt", text, true);
    }

    @Test
    void aParagraphIsANonBlankLineAndItsWhiteSpaceIsFolded() {
        assertThat(of("One.\r\n\r\n \u00A0 \n\tTwo\u00A0 too. \nThree.").paragraphs())
                .extracting(WhitespaceFolding::text)
                .containsExactly("One.", "Two too.", "Three.");
    }

    @Test
    void aPassageIsFoundInTheParagraphThatItNames() {
        assertThat(of("1\n2\n3\n4\nNo: I ought to\u00A0have  gone down. So.").find(LATER))
                .contains(new FullDocument.Place(5, 4, 30));
    }

    @Test
    void elsewhereItIsFoundOnlyWhenAskedForElsewhere() {
        FullDocument text = of("I ought to have gone down.\n2\n3\n4\n5");

        assertThat(text.find(LATER)).isEmpty();
        assertThat(text.elsewhere(LATER)).contains(new FullDocument.Place(1, 0, 26));
    }

    @Test
    void whatCouldMoveACursorIsShownAsAReplacementSign() {
        assertThat(of("a\u001B[2Jb\u202Ec").paragraphs())
                .extracting(WhitespaceFolding::text)
                .containsExactly("a\uFFFD[2Jb\uFFFDc");
    }
}
