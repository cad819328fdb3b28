package footnote.write.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickFixesTest extends WithAnEditor {
    private List<CodeAction> fixes(Diagnostic fault) {
        CodeActionParams params =
                new CodeActionParams(editor.id(DAWN), fault.getRange(), new CodeActionContext(List.of(fault)));
        return Editor.answer(editor.server.getTextDocumentService().codeAction(params)).stream()
                .map(one -> one.getRight())
                .toList();
    }

    private Diagnostic firstError() {
        return editor.toldOf(DAWN, all -> all.stream().anyMatch(QuickFixesTest::isError)).stream()
                .filter(QuickFixesTest::isError)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.getSeverity() == DiagnosticSeverity.Error;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"next\": \"dusk\"; \"next\": \"dask\"; Write dusk",
                "\"title\": \"The landing\"; \"titel\": \"The landing\"; Write title",
                "\"stance\": \"questions\"; \"stance\": \"question\"; Write questions",
                "almanac#calm; almanac#cam; Write almanac#calm",
                "almanac#calm; almanack#calm; Write almanac",
                "chose(boat/row); chose(boat/rwo); Write row",
                "chose(boat/row); chose(bpat/row); Write boat",
                "visited(boat); visited(boot); Write boat",
                "\"log = true_to_it\"; \"log = true_to_if\"; Write true_to_it",
                "You have {oil}; You have {oli}; Write oil",
                "\"text\": \"Up again.\",; \"text\": \"Up again.\"; Write the comma",
                "\"chapter\": \"k2\" }; \"chapter\": \"k2\", }; Leave out ,",
                "\"chapter\": \"k2\" }; chapter: \"k2\" }; Write chapter"
            })
    void aHintThatSaysWhatToWriteWritesIt(String right, String wrong, String title) throws IOException {
        String before = editor.text(DAWN);
        editor.type(DAWN, right, wrong);
        Diagnostic fault = firstError();
        CodeAction fix = fixes(fault).get(0);
        assertThat(fix.getTitle()).isEqualTo(title);
        editor.carryOut(fix.getEdit());
        assertThat(Files.readString(folder.resolve(DAWN))).isEqualTo(before);
    }

    @Test
    void aHintInWordsAloneWritesNothing() {
        editor.type(DAWN, "\"date\": \"1907-11-04\"", "\"date\": \"yesterday\"");
        Diagnostic fault = firstError();
        assertThat(fault.getMessage().getLeft()).contains("; write 2014");
        assertThat(fixes(fault)).isEmpty();
    }
}
