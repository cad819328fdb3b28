package footnote.write.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsTest extends WithAnEditor {
    private static final String END = "quay/end.json";

    @Test
    void aNameThatLeadsNowhereIsMarkedWhereItStandsWithoutBeingSaved() {
        editor.type(DAWN, "\"landing\" ]", "\"lending\" ]");
        assertThat(editor.messages(DAWN, "unknown-scene"))
                .containsExactly(
                        "scene \"stairs\" turns the page to scene \"lending\", which does not exist; did you mean \"landing\"?");
        editor.type(DAWN, "\"lending\" ]", "\"landing\" ]");
        editor.toldOf(DAWN, DiagnosticsTest::noErrors);
    }

    @Test
    void aTextThatIsNoJsonIsMarkedAtTheCharacter() {
        editor.type(DAWN, "\"title\": \"The stairs\",", "\"title\": \"The stairs\"");
        Diagnostic fault = editor.toldOf(DAWN, all -> !noErrors(all)).get(0);
        assertThat(fault.getCode().getLeft()).isEqualTo("not-json");
        assertThat(fault.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
        Position end = editor.at(DAWN, "\"The stairs\"‸ \"text\"");
        assertThat(fault.getRange()).isEqualTo(new Range(end, end));
    }

    @Test
    void columnsAreUtf16UnitsBehindAccentsAndCharactersOfTwo() {
        editor.type(DAWN, "\"Up again.\", \"next\": \"dusk\"", "\"Été 𝄞 𝄞\", \"next\": \"dask\"");
        Diagnostic fault = editor.toldOf(DAWN, all -> !noErrors(all)).get(0);
        Position start = editor.at(DAWN, "\"next\": ‸\"dask\"");
        assertThat(fault.getRange())
                .isEqualTo(new Range(start, new Position(start.getLine(), start.getCharacter() + 6)));
        // 19 characters, two of which are two units
        assertThat(start.getCharacter() - editor.at(DAWN, "‸\"Été").getCharacter())
                .isEqualTo(21);
    }

    @Test
    void whatTheProverFindsComesInTheBackgroundWithTheWayThere() {
        editor.type(DAWN, "\"if\": \"lamp = dark and oil > 0", "\"if\": \"oil < 0 and oil > 0");
        assertThat(editor.messages(DAWN, "never-true")).isNotEmpty();
        assertThat(editor.messages(DAWN, "unreachable-choice"))
                .containsExactly("nobody is ever offered choice \"pier.dawn/light-it\"");
    }

    @Test
    void whatIsToldIsNeverAboutAnOlderText() {
        String[] wrong = {"\"next\": \"dusk\"", "\"next\": \"dask\"", "\"next\" \"dusk\""};
        for (int i = 0; i < 46; i++) {
            editor.type(DAWN, wrong[i % 3], wrong[(i + 1) % 3]);
            if (i % 15 == 0) {
                editor.toldOf(DAWN, all -> !noErrors(all));
            }
        }
        editor.messages(DAWN, "unknown-scene");
        int version = 0;
        for (PublishDiagnosticsParams told : editor.everythingTold()) {
            if (told.getUri().equals(editor.uri(DAWN)) && told.getVersion() != null) {
                assertThat(told.getVersion()).isGreaterThanOrEqualTo(version);
                version = told.getVersion();
                // of each three versions one is no JSON, one is right, and one leads nowhere
                assertThat(errors(told.getDiagnostics()))
                        .as("version %s", version)
                        .isEqualTo(List.of("not-json", "", "unknown-scene").get(version % 3));
            }
        }
        assertThat(editor.logged()).isEmpty();
    }

    @Test
    void anotherFileIsMarkedWhereItNamesWhatIsGone() {
        editor.open("story.json");
        editor.type("story.json", "\"lamp\": {", "\"lump\": {");
        assertThat(editor.messages(DAWN, "unknown-variable"))
                .containsExactly("there is no variable \"lamp\"; did you mean \"lump\"?");
    }

    @Test
    void aFileThatIsNotOnTheDiskYetIsPartOfTheStory() {
        editor.openWith(
                "quay/new.json", "{ \"scenes\": { \"attic\": { \"title\": \"The attic\", \"text\": \"Dust.\" } } }");
        assertThat(editor.messages("quay/new.json", "follows")).hasSize(1);
        editor.close("quay/new.json");
        editor.toldOf("quay/new.json", List::isEmpty);
        assertThat(folder.resolve("quay/new.json")).doesNotExist();
    }

    @Test
    void aBranchIsCheckedWithItsStory() {
        editor.open(Editor.BRANCH);
        editor.type(Editor.BRANCH, "\"next\": \"dusk\"", "\"next\": \"later:see\"");
        assertThat(editor.messages(Editor.BRANCH, "unknown-scene"))
                .containsExactly("scene \"later:sea\" turns the page to scene \"later:see\", which does not exist; "
                        + "did you mean \"later:sea\"?");
    }

    @Test
    void aBranchThatLiesElsewhereIsCheckedWithTheStoryThatTheServerWasToldOf(@TempDir Path elsewhere)
            throws IOException {
        Path head = elsewhere.resolve("branch.json");
        Files.writeString(head, """
                { "id": "later", "version": "1.0.0", "title": "Later", "story": "harbour", "fits": [ "1" ],
                  "adds": { "boat": { "choices": { "later:drift": {
                    "text": "Drift", "margin": "So be it.", "to": "dask" } } } } }
                """);
        String name = folder.relativize(head).toString();
        editor.open(name);
        editor.type(name, "Drift", "Drift on");
        assertThat(editor.toldOf(name, all -> !noErrors(all)))
                .extracting(one -> one.getMessage().getLeft())
                .containsExactly(
                        "choice \"later:drift\" leads to scene \"dask\", which does not exist; did you mean \"dusk\"?");
    }

    @Test
    void whatTheProgramCarriesIsKnownToSuchABranchAndCantBeOpenedOrRenamed(@TempDir Path elsewhere) throws IOException {
        Path head = elsewhere.resolve("branch.json");
        Files.writeString(head, """
                { "id": "later", "version": "1.0.0", "title": "Later", "story": "harbour", "fits": [ "1" ],
                  "adds": { "boat": { "choices": { "later:drift": {
                    "text": "Drift", "margin": "So be it.", "to": "dusk" } } } } }
                """);
        String name = folder.relativize(head).toString();
        editor.open(name);
        Position dusk = editor.at(name, "\"du‸sk\"");
        TextDocumentService documents = editor.server.getTextDocumentService();
        assertThat(editor.completions(name, dusk))
                .extracting(CompletionItem::getLabel)
                .contains("dusk", "pier.dawn");
        assertThat(Editor.answer(documents.hover(new HoverParams(editor.id(name), dusk)))
                        .getContents()
                        .getRight()
                        .getValue())
                .contains("> The day is over.");
        assertThat(Editor.answer(documents.definition(new DefinitionParams(editor.id(name), dusk)))
                        .getLeft())
                .isEmpty();
        assertThatThrownBy(() -> Editor.answer(documents.rename(new RenameParams(editor.id(name), dusk, "night"))))
                .hasMessageContaining("scene \"dusk\" is not defined in these files");
    }

    @Test
    void whatSomethingElseChangesOnTheDiskIsSeenOnceTheEditorTells() throws IOException {
        Path end = folder.resolve(END);
        Files.writeString(end, Files.readString(end).replace("\"to\": \"boat\"", "\"to\": \"bowt\""));
        editor.server
                .getWorkspaceService()
                .didChangeWatchedFiles(new org.eclipse.lsp4j.DidChangeWatchedFilesParams(List.of(
                        new org.eclipse.lsp4j.FileEvent(editor.uri(END), org.eclipse.lsp4j.FileChangeType.Changed))));
        assertThat(editor.messages(END, "unknown-scene")).hasSize(1);
    }

    private static String errors(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(one -> one.getSeverity() == DiagnosticSeverity.Error)
                .map(one -> one.getCode().getLeft())
                .collect(Collectors.joining(" "));
    }

    private static boolean noErrors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().noneMatch(one -> one.getSeverity() == DiagnosticSeverity.Error);
    }
}
