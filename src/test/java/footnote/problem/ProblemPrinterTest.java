package footnote.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {
    private final TextFile pier = new TextFile("story/pier.json", """
            { "scenes": {
                "pier": { "to": "lighthose" } } }
            """);

    @Test
    void aProblemShowsItsPlaceItsLineAndItsHint() {
        int start = pier.text().indexOf("\"lighthose\"");
        Problem problem = Problem.at(
                        pier.span(start, start + 11), Code.UNKNOWN_SCENE, "choice \"go\" leads to scene \"lighthose\"")
                .withSuggestion(Suggestion.of("lighthose", List.of("pier", "lighthouse")));

        assertThat(ProblemPrinter.print(problem)).isEqualTo("""
                story/pier.json:2:21: error: choice "go" leads to scene "lighthose" [unknown-scene]
                    2 |     "pier": { "to": "lighthose" } } }
                      |                     ^^^^^^^^^^^
                  hint: did you mean "lighthouse"?
                """);
    }

    @Test
    void aLongLineIsCutAroundTheFault() {
        String line = "x".repeat(300) + "FAULT" + "y".repeat(300);
        TextFile file = new TextFile("a.json", line);

        String message = ProblemPrinter.print(Problem.at(file.span(300, 305), Code.UNKNOWN_SCENE, "so"));

        List<String> lines = message.lines().toList();
        assertThat(lines.get(0)).isEqualTo("a.json:1:301: error: so [unknown-scene]");
        int mark = lines.get(2).indexOf('^');
        assertThat(lines.get(1).substring(mark, mark + 5)).isEqualTo("FAULT");
        assertThat(lines.get(2).strip()).endsWith("^^^^^").doesNotContain("^^^^^^");
        assertThat(lines.get(1).length()).isLessThan(120);
    }

    @Test
    void twoPlacesAreShownWhereTwoMatter() {
        TextFile file = new TextFile("a.json", "one\ntwo\n");

        String message = ProblemPrinter.print(
                Problem.at(file.span(4, 7), Code.UNKNOWN_SCENE, "second").withPlace(file.span(0, 3), "first is here"));

        assertThat(message).contains("a.json:2:1: error: second").contains("  a.json:1:1: first is here\n");
    }

    @Test
    void aProblemOfNoFileHasNoPlace() {
        assertThat(ProblemPrinter.print(Problem.of(Code.UNKNOWN_SCENE, "nothing there")))
                .isEqualTo("error: nothing there [unknown-scene]\n");
    }

    @Test
    void whatCouldMoveACursorIsReplaced() {
        TextFile file = new TextFile("a.json", "\u001b[2J\u202eabc");

        assertThat(ProblemPrinter.print(Problem.at(file.span(0, 1), Code.UNKNOWN_SCENE, "so")))
                .doesNotContain("\u001b")
                .doesNotContain("\u202e")
                .contains("\ufffd[2J\ufffdabc");
    }

    @Test
    void columnsCountCharactersAsPeopleDo() {
        TextFile file = new TextFile("a.json", "é😀x");

        assertThat(file.span(3, 4).column()).isEqualTo(3);
    }

    @Test
    void everyKindOfLineBreakCounts() {
        TextFile file = new TextFile("a.json", "a\r\nb\rc\nd");

        assertThat(file.span(file.text().indexOf('d'), 8).line()).isEqualTo(4);
        assertThat(file.span(file.text().indexOf('b'), 8).line()).isEqualTo(2);
    }

    @Test
    void aNameThatDiffersOnlyInItsBranchIsTheNearest() {
        assertThat(Suggestion.of("row", List.of("raw", "storm:row"))).contains("storm:row");
        assertThat(Suggestion.of("storm:inn/storm:row", List.of("storm:inn/raw", "storm:inn/row")))
                .contains("storm:inn/row");
        assertThat(Suggestion.of("storm:inn", List.of("storm:ink", "inn"))).contains("inn");
    }

    @Test
    void ofNamesThatAreEquallyNearTheOneThatBeginsAlikeIsMeant() {
        assertThat(Suggestion.of("s1.desk", List.of("j1.desk", "s1.desks", "s1.disk")))
                .contains("s1.desks");
    }

    @Test
    void aNameNothingLikeAnyOtherGetsNoSuggestion() {
        assertThat(Suggestion.of("kitchen", List.of("pier", "lighthouse"))).isEqualTo(Optional.empty());
        assertThat(Suggestion.of("peir", List.of("pier", "lighthouse"))).contains("pier");
        assertThat(Suggestion.of("a", List.of("b"))).contains("b");
    }

    @Test
    void theExcerptEndsWithItsLine() {
        TextFile file = new TextFile("a.json", "x".repeat(200) + "FAULT\nnext");

        String message = ProblemPrinter.print(Problem.at(file.span(200, 205), Code.UNKNOWN_SCENE, "so"));

        assertThat(message.lines().toList().get(1)).endsWith("xFAULT").hasSize(8 + 1 + 100);
    }

    @Test
    void columnsAreCountedInCharactersHoweverTheyAreAskedFor() {
        TextFile file = new TextFile("a.json", "𝄞𝄞ab\n𝄞c");

        assertThat(file.span(6, 7)).hasToString("a.json:1:5");
        assertThat(file.span(4, 5)).hasToString("a.json:1:3");
        assertThat(file.span(5, 6)).hasToString("a.json:1:4");
        assertThat(file.span(9, 10)).hasToString("a.json:2:2");
    }

    @Test
    void theNameThatWasWrittenIsNeverSuggested() {
        Problem unknown = Problem.at(pier.span(2, 10), Code.UNKNOWN_SCENE, "scene \"scenes\" does not exist");

        assertThat(unknown.withSuggestion(Optional.of("scenes")).hint()).isEmpty();
        assertThat(unknown.withSuggestion(Optional.of("scene")).hint()).contains("did you mean \"scene\"?");
    }
}
