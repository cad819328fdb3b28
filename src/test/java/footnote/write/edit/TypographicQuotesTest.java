package footnote.write.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Straight marks become the ones that a printer would take. */
class TypographicQuotesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Well,\" he said. \"It's not mine.\" | “Well,” he said. “It’s not mine.”",
                "\"*Leader*,\" reads Ruth. *\"Ah.\"* | “*Leader*,” reads Ruth. *“Ah.”*",
                "\"But I—\" she says. —\"What?\" | “But I—” she says. —“What?”",
                "(\"yes\") [\"no\"] | (“yes”) [“no”]",
                "\"She said 'no', and 'yes'.\" | “She said ‘no’, and ‘yes’.”",
                "\"'Tis the '90s\" | “’Tis the ’90s”",
                "the keepers' oil, the keeper's can | the keepers’ oil, the keeper’s can",
                "“Already,” \"and not\" | “Already,” “and not”"
            })
    void englishQuotesAndApostrophesBecomeCurly(String straight, String curly) {
        assertThat(TypographicQuotes.of("en-GB").curled(straight)).isEqualTo(curly);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{oil = 2: \"yes\"%\"no\"} | {oil = 2: “yes”%“no”}",
                "\"{told: He knows%He doesn't}.\" | “{told: He knows%He doesn’t}.”"
            })
    void quotesBecomeCurlyAcrossBraces(String straight, String curly) {
        assertThat(TypographicQuotes.of("en").curled(straight.replace('%', '|')))
                .isEqualTo(curly.replace('%', '|'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "de | \"Ja\", sagt sie, \"wie geht's 'Otto'?\" | „Ja“, sagt sie, „wie geht’s ‚Otto‘?“",
                "fr | \"Oui\", dit-elle, \"l'huile.\" | \"Oui\", dit-elle, \"l’huile.\""
            })
    void quotesAreThoseOfTheLanguage(String language, String straight, String curly) {
        assertThat(TypographicQuotes.of(language).curled(straight)).isEqualTo(curly);
    }
}
