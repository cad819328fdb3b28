package footnote.write.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoverTest extends WithAnEditor {
    @BeforeEach
    void waitForTheStory() {
        // told of once the story was loaded
        editor.type(DAWN, "\"next\": \"dusk\"", "\"next\": \"dask\"");
        editor.messages(DAWN, "unknown-scene");
        editor.type(DAWN, "\"next\": \"dask\"", "\"next\": \"dusk\"");
        editor.toldOf(
                DAWN,
                all -> all.stream()
                        .noneMatch(one -> "unknown-scene".equals(one.getCode().getLeft())));
    }

    private String hover(Position caret) {
        Hover hover =
                Editor.answer(editor.server.getTextDocumentService().hover(new HoverParams(editor.id(DAWN), caret)));
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    private String over(String words) {
        return hover(editor.at(DAWN, words));
    }

    @Test
    void aPassageIsQuotedWithItsSource() {
        assertThat(over("\"passage\": \"logbook#oi‸l\"")).isEqualTo("""
                        **logbook\\#oil** (passage)

                        > \\[of the lamp\\] “Oil for \\*\\*two\\*\\* nights.”

                        the keeper, in the log ¶9 · statement

                        Basis: he filled it himself. Date: the third of November.

                        Was it calm? See An almanac ¶1: the two are not equally precise.

                        Cited once.""");
    }

    @Test
    void aVariableIsShownWithItsLadderItsNoteAndItsUses() {
        assertThat(over("You have {o‸il}"))
                .startsWith("**oil** (variable): Oil\n\noil: a whole number from -1 to 2, first 1\n\n"
                        + "in words: a debt \\| none \\| some \\| enough")
                .contains("set by 1: pier.dawn/light-it");
        assertThat(over("{be‸ll and oil")).contains("rung in the morning alone").contains("lives in chapter k1 (Dawn)");
    }

    @Test
    void aSceneIsShownWithItsFirstLinesAndItsOddsOnceTheyAreKnown() {
        String first = over("\"to\": \"pier.da‸wn\"");
        assertThat(first).startsWith("""
                        **pier.dawn** (scene): The pier, before light

                        > The planks are wet. A star is written \\*.

                        > The lamp is dark.

                        > …

                        3 choices

                        """);
        assertThat(oddsOf("\"to\": \"pier.da‸wn\""))
                .matches("(?s).*The keeper, picking evenly: here \\d+\\.\\d{3} times a playthrough, on average\\.");
        assertThat(over("\"next\": \"du‸sk\""))
                .contains("The keeper, picking evenly: 100.00 % of playthroughs end here.");
    }

    @Test
    void whatIsBeingWrittenIsShownAsItIsWrittenAndNothingIsShownInProse() {
        editor.type(DAWN, "\"Up again.\", \"next\": \"dusk\"", "\"Up, and up.\", \"next\": \"dusk\" ,,");
        assertThat(over("\"land‸ing\"")).contains("> Up, and up.");
        assertThat(over("The planks ‸are wet")).isEmpty();
    }

    @Test
    void aChoiceSaysWhatItCitesAndWhereItLeads() {
        assertThat(over("chose(lo‸ok)")).contains("cites almanac\\#calm").contains("leads to pier.dawn");
    }

    @Test
    void theOddsStayKnownWhileNoTextChanges() throws IOException {
        String known = oddsOf("\"to\": \"pier.da‸wn\"");
        Files.writeString(folder.resolve(DAWN), editor.text(DAWN));
        editor.server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(editor.id(DAWN)));
        editor.server
                .getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                        List.of(new FileEvent(editor.uri(DAWN), FileChangeType.Changed))));
        editor.open("quay/end.json");
        editor.close("quay/end.json");
        assertThat(over("\"to\": \"pier.da‸wn\"")).isEqualTo(known);
        editor.type(DAWN, "Up again.", "Up and up.");
        assertThat(over("\"to\": \"pier.da‸wn\"")).contains("not yet known");
    }

    /** What is shown of a scene once its odds are known. */
    private String oddsOf(String words) {
        String shown = over(words);
        while (shown.endsWith("How often players come here is not yet known.")) {
            shown = over(words);
        }
        return shown;
    }
}
