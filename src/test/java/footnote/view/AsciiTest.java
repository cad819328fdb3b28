package footnote.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiTest {
    @Test
    void typographyBecomesWhatATypewriterHas() {
        assertThat(Ascii.words("“It’s on”, he says – and ‘waits’ … ¶4"))
                .isEqualTo("\"It's on\", he says - and 'waits' ... par. 4");
    }

    @Test
    void theMarksOfNotesComeInBrackets() {
        assertThat(Ascii.words("Ask her ¹ or go ¹²³")).isEqualTo("Ask her [1] or go [123]");
    }

    @Test
    void lettersLoseTheirAccentsAndWhatIsLeftIsAQuestionMark() {
        assertThat(Ascii.words("café 조")).isEqualTo("cafe ?");
    }

    @Test
    void cellsKeepEveryColumnInItsPlace() {
        String text = "“é” — … ¶3 ¹ 조 e\u0301 │";
        assertThat(Ascii.cells(text)).isEqualTo("\"e\" - . P3 1 ?? e |").hasSize(Columns.of(text));
    }
}
