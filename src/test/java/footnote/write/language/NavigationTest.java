package footnote.write.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigationTest extends WithAnEditor {
    private static final String END = "quay/end.json";
    private static final String HEAD = "story.json";
    private static final String SOURCES = "sources.json";

    @BeforeEach
    void openTheOtherFiles() {
        for (String file : List.of(END, HEAD, SOURCES, Editor.BRANCH)) {
            editor.open(file);
        }
    }

    /** Where a name is defined that stands at a caret: the file and the words from there on. */
    private String definition(String file, String words) {
        DefinitionParams params = new DefinitionParams(editor.id(file), editor.at(file, words));
        List<? extends Location> found = Editor.answer(
                        editor.server.getTextDocumentService().definition(params))
                .getLeft();
        return found.isEmpty() ? "nowhere" : shown(found.get(0));
    }

    private String shown(Location place) {
        Path path = OpenTexts.path(place.getUri()).orElseThrow();
        String file = folder.relativize(path).toString();
        String line =
                editor.text(file).split("\n", -1)[place.getRange().getStart().getLine()];
        return file + " "
                + line.substring(
                        place.getRange().getStart().getCharacter(),
                        place.getRange().getEnd().getCharacter());
    }

    private List<String> references(String file, String words) {
        ReferenceParams params =
                new ReferenceParams(editor.id(file), editor.at(file, words), new ReferenceContext(false));
        return Editor.answer(editor.server.getTextDocumentService().references(params)).stream()
                .map(this::shown)
                .toList();
    }

    private WorkspaceEdit rename(String file, String words, String name) {
        RenameParams params = new RenameParams(editor.id(file), editor.at(file, words), name);
        return Editor.answer(editor.server.getTextDocumentService().rename(params));
    }

    /** How often each file is changed. */
    private Map<String, Integer> places(WorkspaceEdit edit) {
        Map<String, Integer> places = new TreeMap<>();
        edit.getChanges()
                .forEach((uri, edits) -> places.put(
                        folder.relativize(OpenTexts.path(uri).orElseThrow()).toString(), edits.size()));
        return places;
    }

    @Test
    void aNameLeadsToWhereItIsDefined() {
        assertThat(definition(DAWN, "\"next\": \"du‸sk\"")).isEqualTo(END + " \"dusk\"");
        assertThat(definition(DAWN, "visited(bo‸at)")).isEqualTo(END + " \"boat\"");
        assertThat(definition(DAWN, "chose(boat/r‸ow)")).isEqualTo(END + " \"row\"");
        assertThat(definition(DAWN, "chose(lo‸ok)")).isEqualTo(DAWN + " \"look\"");
        assertThat(definition(DAWN, "\"almanac#ca‸lm\"")).isEqualTo(SOURCES + " \"calm\"");
        assertThat(definition(DAWN, "\"alma‸nac#calm\"")).isEqualTo(SOURCES + " \"almanac\"");
        assertThat(definition(DAWN, "the lamp is {la‸mp}")).isEqualTo(HEAD + " \"lamp\"");
        assertThat(definition(DAWN, "{be‸ll and oil")).isEqualTo(HEAD + " \"bell\"");
        assertThat(definition(DAWN, "lamp = bro‸ken")).isEqualTo(HEAD + " \"broken\"");
        assertThat(definition(DAWN, "\"chapter\": \"k‸2\"")).isEqualTo(HEAD + " \"k2\"");
        assertThat(definition(Editor.BRANCH, "chose(wa‸it)")).isEqualTo(END + " \"wait\"");
        assertThat(definition(DAWN, "The planks are ‸wet")).isEqualTo("nowhere");
    }

    @Test
    void everyPlaceThatNamesAThingIsFound() {
        assertThat(references(END, "\"bo‸at\": {"))
                .containsExactlyInAnyOrder(
                        DAWN + " boat", DAWN + " boat", END + " boat", HEAD + " boat", Editor.BRANCH + " boat");
        assertThat(references(HEAD, "\"la‸mp\"")).hasSize(7).contains(HEAD + " lamp", DAWN + " lamp");
        assertThat(references(HEAD, "\"li‸t\"")).containsOnly(DAWN + " lit").hasSize(3);
        DocumentHighlightParams here = new DocumentHighlightParams(editor.id(DAWN), editor.at(DAWN, "\"sta‸irs\": {"));
        assertThat(Editor.answer(editor.server.getTextDocumentService().documentHighlight(here)))
                .hasSize(3);
    }

    @Test
    void aSceneIsRenamedInEveryFileItsBranchesAndItsPlays() throws IOException {
        WorkspaceEdit edit = rename(END, "\"bo‸at\": {", "gig");
        assertThat(places(edit)).isEqualTo(Map.of(DAWN, 2, END, 2, HEAD, 1, Editor.BRANCH, 1));
        editor.carryOut(edit);
        assertThat(load().problems()).isEmpty();
        assertThat(load().story().orElseThrow().scene("gig").choice("later:drift"))
                .isPresent();
        assertThat(places(rename(DAWN, "\"pier‸.dawn\": {", "pier"))).containsEntry("plays/one.play", 1);
    }

    @Test
    void whateverHasANameIsRenamed() throws IOException {
        for (String[] one : new String[][] {
            {DAWN, "\"lo‸ok\": {", "gaze"},
            {DAWN, "l‸amp = dark", "lantern"},
            {HEAD, "\"bro‸ken\"", "smashed"},
            {DAWN, "\"passage\": \"logb‸ook#oil\"", "diary"},
            {SOURCES, "\"almanac#cal‸m\"", "quiet"},
            {HEAD, "\"role\": \"kee‸per\"", "guard"},
            {DAWN, "\"chapter\": \"k‸2\"", "k9"},
            {Editor.BRANCH, "\"later:s‸ea\": {", "later:ocean"}
        }) {
            int scenes = load().story().orElseThrow().scenes().size();
            editor.carryOut(rename(one[0], one[1], one[2]));
            for (String file : List.of(DAWN, END, HEAD, SOURCES, Editor.BRANCH)) {
                editor.close(file);
                editor.open(file);
            }
            assertThat(load().problems()).as(one[2]).isEmpty();
            assertThat(load().story().orElseThrow().scenes()).hasSize(scenes);
        }
        assertThat(Files.readString(folder.resolve(DAWN)))
                .contains(
                        "chose(gaze)",
                        "the lamp is {lantern}",
                        "not (lantern = lit or lantern = smashed)",
                        "diary#oil");
        assertThat(Files.readString(folder.resolve("plays/one.play"))).isEqualTo("> pier.dawn/gaze\n");
    }

    @Test
    void aNameThatWouldBreakSomethingIsRefusedWithTheReason() {
        assertThatThrownBy(() -> rename(END, "\"bo‸at\": {", "dusk"))
                .hasMessageContaining("there is already a scene \"dusk\"");
        assertThatThrownBy(() -> rename(DAWN, "\"lo‸ok\": {", "note"))
                .hasMessageContaining("there is already a choice \"note\"");
        assertThatThrownBy(() -> rename(HEAD, "\"la‸mp\"", "not")).hasMessageContaining(DAWN);
        assertThatThrownBy(() -> rename(HEAD, "\"la‸mp\"", "Lamp!")).hasMessageContaining("no variable can be called");
        assertThatThrownBy(() -> rename(Editor.BRANCH, "\"later:s‸ea\": {", "sea"))
                .hasMessageContaining("later:sea");
        assertThatThrownBy(() -> rename(DAWN, "\"next\": \"du‸sk\"", "a\"b")).hasMessageContaining("no scene");
    }

    @Test
    void nothingIsRenamedWhileAFileCantBeRead() {
        editor.type(END, "\"ending\": {", "\"ending\": ");
        assertThatThrownBy(() -> rename(DAWN, "\"lo‸ok\": {", "gaze"))
                .hasMessageContaining(END)
                .hasMessageContaining("can’t be read");
    }

    @Test
    void whatIsNoNameOrIsDefinedNowhereIsNotOfferedForRenaming() {
        Position prose = editor.at(DAWN, "The planks are ‸wet");
        assertThat(Editor.answer(editor.server
                        .getTextDocumentService()
                        .prepareRename(new PrepareRenameParams(editor.id(DAWN), prose))))
                .isNull();
        Position name = editor.at(DAWN, "\"lo‸ok\": {");
        assertThat(Editor.answer(editor.server
                                .getTextDocumentService()
                                .prepareRename(new PrepareRenameParams(editor.id(DAWN), name)))
                        .getSecond()
                        .getPlaceholder())
                .isEqualTo("look");
        Position gone = editor.type(DAWN, "\"next\": \"dusk\"", "\"next\": \"no‸where\"");
        assertThatThrownBy(() -> Editor.answer(editor.server
                        .getTextDocumentService()
                        .prepareRename(new PrepareRenameParams(editor.id(DAWN), gone))))
                .hasMessageContaining("scene \"nowhere\" is not defined");
    }

    @Test
    void theOutlineOfAFileGoesByItsChapters() {
        List<Either<org.eclipse.lsp4j.SymbolInformation, DocumentSymbol>> symbols = Editor.answer(
                editor.server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(editor.id(DAWN))));
        StringBuilder outline = new StringBuilder();
        symbols.forEach(one -> write(one.getRight(), "", outline));
        assertThat(outline)
                .hasToString("k1 Dawn\n  pier.dawn\n    light-it\n    look\n    note\n  stairs\nk2 Dusk\n  landing\n");
    }

    private static void write(DocumentSymbol symbol, String indent, StringBuilder outline) {
        outline.append(indent).append(symbol.getName()).append('\n');
        symbol.getChildren().forEach(child -> write(child, indent + "  ", outline));
    }

    @Test
    void thingsOfTheWholeStoryAreFoundByTheirNamesAndTitles() {
        List<? extends WorkspaceSymbol> found = Editor.answer(
                        editor.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("the ")))
                .getRight();
        assertThat(found)
                .extracting(one -> one.getName() + " in " + one.getContainerName())
                .contains(
                        "pier.dawn in k1 Dawn", "boat in p1 The boat", "pier.dawn/light-it in k1 Dawn", "logbook in ");
        assertThat(Editor.answer(editor.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("xyzzy")))
                        .getRight())
                .isEmpty();
    }

    private LoadResult load() {
        return Loader.load(StorySource.folder(folder, ""), Branches.ITS_OWN);
    }
}
