package footnote.write.language;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.json.JsonReader;
import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest extends WithAnEditor {
    private List<String> after(String old, String words) {
        return labels(editor.completions(DAWN, editor.type(DAWN, old, words)));
    }

    private static List<String> labels(List<CompletionItem> items) {
        return items.stream().map(CompletionItem::getLabel).toList();
    }

    private CompletionItem item(Position caret, String label) {
        return editor.completions(DAWN, caret).stream()
                .filter(item -> item.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWayLeadsToAnySceneOfTheStoryAndItsBranches() {
        assertThat(after("\"next\": \"dusk\"", "\"next\": \"d‸usk\""))
                .containsExactlyInAnyOrder("pier.dawn", "stairs", "landing", "dusk", "boat", "later:sea");
        assertThat(after("\"to\": \"pier.dawn\"", "\"to\": \"‸\"")).contains("landing");
        assertThat(after("\"stairs\" }, \"pier.dawn\" ]", "\"stairs\" }, \"‸\" ]"))
                .contains("landing");
    }

    @Test
    void scenesOfAnotherRoleComeLast() {
        List<CompletionItem> items =
                editor.completions(DAWN, editor.type(DAWN, "\"next\": \"dusk\"", "\"next\": \"‸\""));
        List<String> sorted = items.stream()
                .sorted(Comparator.comparing(CompletionItem::getSortText))
                .map(CompletionItem::getLabel)
                .toList();
        assertThat(sorted).hasSize(6).endsWith("boat");
    }

    @Test
    void takingASceneReplacesWhatStandsInTheString() {
        Position caret = editor.at(DAWN, "\"next\": \"du‸sk\"");
        assertThat(editor.taken(DAWN, item(caret, "later:sea"))).contains("\"next\": \"later:sea\"");
    }

    @Test
    void aPassageIsShownWithItsWords() {
        Position caret = editor.type(DAWN, "\"passage\": \"almanac#calm\"", "\"passage\": \"almanac#‸\"");
        CompletionItem calm = item(caret, "almanac#calm");
        assertThat(calm.getDocumentation().getLeft()).isEqualTo("The month is calm.");
        assertThat(editor.taken(DAWN, calm)).contains("\"passage\": \"almanac#calm\"");
        assertThat(labels(editor.completions(DAWN, caret))).contains("logbook#oil", "logbook#star");
    }

    @Test
    void aConditionKnowsVariablesAndItsOwnWords() {
        assertThat(after("\"bell = true\"", "\"‸\""))
                .contains("oil", "lamp", "bell", "log", "not ", "visited(", "chose(", "again")
                .doesNotContain("and", "dusk");
        assertThat(after("\"if\": \"\"", "\"if\": \"oil > 0 ‸\"")).containsExactly("and", "or");
        assertThat(after("\"if\": \"oil > 0 \"", "\"if\": \"oil > 0 and b‸\"")).contains("bell");
        assertThat(after("\"if\": \"oil > 0 and b\"", "\"if\": \"not ‸\"")).contains("bell");
    }

    @Test
    void whatAVariableIsComparedWithIsOneOfItsValues() {
        assertThat(after("\"bell = true\"", "\"lamp = ‸\"")).containsExactly("dark", "lit", "broken");
        assertThat(after("\"lamp = \"", "\"lamp != l‸\"")).containsExactly("dark", "lit", "broken");
        assertThat(after("\"lamp != l\"", "\"bell = ‸\"")).containsExactly("true", "false");
        Position caret = editor.type(DAWN, "\"bell = \"", "\"oil >= ‸\"");
        assertThat(editor.completions(DAWN, caret))
                .extracting(item -> item.getLabel() + " " + item.getDetail())
                .containsExactly("-1 a debt", "0 none", "1 some", "2 enough");
    }

    @Test
    void whatIsAskedForIsASceneOrAChoice() {
        assertThat(after("\"bell = true\"", "\"visited(‸)\"")).contains("landing", "later:sea");
        assertThat(after("\"visited()\"", "\"chose(‸)\""))
                .startsWith("light-it", "look", "note")
                .contains("boat/row", "pier.dawn/look", "boat/later:drift");
        Position caret = editor.type(DAWN, "\"chose()\"", "\"bell and chose(boat/r‸)\"");
        assertThat(editor.taken(DAWN, item(caret, "boat/row"))).contains("\"bell and chose(boat/row)\"");
    }

    @Test
    void anEffectChangesAVariable() {
        assertThat(after("\"log = true_to_it\"", "\"‸\""))
                .contains("oil", "log")
                .doesNotContain("not ");
        assertThat(after("\"do\": [ \"\" ]", "\"do\": [ \"oil ‸\" ]")).containsExactly("+ 1", "- 1", "= ");
        assertThat(after("\"do\": [ \"oil \" ]", "\"do\": [ \"log = ‸\" ]"))
                .containsExactly("true_to_it", "kind_to_him", "none");
    }

    @Test
    void bracesInATextKnowVariablesAndProseKnowsNothing() {
        assertThat(after("\"Up again.\"", "\"Up again, {‸\"")).contains("oil", "visited(");
        assertThat(after("\"Up again, {\"", "\"Up again, {oil = ‸}\"")).contains("0", "2");
        assertThat(after("\"Up again, {oil = }\"", "\"Up again, {oil = 2: ‸}\""))
                .isEmpty();
        assertThat(after("\"Up again, {oil = 2: }\"", "\"Up a‸gain.\"")).isEmpty();
        assertThat(after("\"Up again.\"", "\"Up {a rope|the rope {la‸}}.\"")).contains("lamp");
    }

    @Test
    void columnsAreUtf16UnitsBehindAccentsAndCharactersOfTwo() {
        Position caret = editor.type(DAWN, "\"Up again.\"", "\"É𝄞\\u00e9 {la‸}.\"");
        assertThat(editor.taken(DAWN, item(caret, "lamp"))).contains("\"É𝄞\\u00e9 {lamp}.\"");
    }

    @Test
    void wordsOfAShortListAreCompleted() {
        assertThat(after("\"stance\": \"questions\"", "\"stance\": \"‸\""))
                .containsExactly("relies-on", "questions", "goes-against", "passes-over");
    }

    @Test
    void chaptersRolesAndVariablesAreKnownWhereTheyAreNamed() throws IOException {
        assertThat(after("\"chapter\": \"k2\"", "\"chapter\": \"‸\"")).containsExactly("k1", "k2", "p1");
        editor.open("story.json");
        Position role = editor.type("story.json", "\"role\": \"pilot\"", "\"role\": \"‸\"");
        assertThat(labels(editor.completions("story.json", role))).containsExactly("keeper", "pilot");
        Position shown = editor.type("story.json", "\"variable\": \"lamp\"", "\"variable\": \"‸\"");
        assertThat(labels(editor.completions("story.json", shown))).contains("oil", "bell");
        Position start = editor.type("story.json", "\"start\": \"dark\"", "\"start\": \"‸\"");
        assertThat(labels(editor.completions("story.json", start))).containsExactly("dark", "lit", "broken");
    }

    @Test
    void whatIsMissingAroundTheCaretDoesntMatter() {
        // no closing quote, no comma, and in the middle of an object
        assertThat(after("\"next\": \"dusk\", \"chapter\": \"k2\" }", "\"next\": \"du‸\n\"chapter\": \"k2\" }"))
                .contains("dusk", "landing");
        assertThat(after("\"next\": \"du\n", "\"next\": \"‸,\n")).contains("dusk", "landing");
    }

    @Test
    void whatStandsBehindAMissingBraceIsKnown() {
        editor.type(
                DAWN,
                "        \"note\": {",
                "        \"fresh\": { \"text\": \"Go on\", \"to\": \"\",\n        \"note\": {");
        assertThat(after("\"to\": \"\",", "\"to\": \"‸\",")).contains("landing", "stairs");
        assertThat(after("\"next\": \"dusk\"", "\"next\": \"‸\"")).contains("landing", "stairs", "pier.dawn");
    }

    @Test
    void whatStandsBehindABraceTooManyIsKnown() {
        editor.type(
                DAWN,
                "\"to\": \"pier.dawn\"\n        },\n        \"note\"",
                "\"to\": \"pier.dawn\"\n        } },\n        \"note\"");
        assertThat(after("\"next\": \"dusk\"", "\"next\": \"‸\"")).contains("landing", "stairs", "pier.dawn");
        editor.type(DAWN, "\"next\": \"\"", "\"next\": \"dusk\"");
        assertThat(after("chose(boat/row)", "chose(pier.dawn/‸)")).contains("pier.dawn/light-it", "pier.dawn/note");
    }

    @Test
    void aWholeSceneIsWrittenWithTheCommasThatItNeeds() {
        Position caret = editor.type(DAWN, "    \"stairs\": {", "    ‸\n    \"stairs\": {");
        List<CompletionItem> items = editor.completions(DAWN, caret);
        assertThat(labels(items)).containsExactly("scene with a choice", "scene with an ending");
        for (CompletionItem item : items) {
            assertThat(faults(filled(editor.taken(DAWN, item)))).isEmpty();
        }
        Position last = editor.type(DAWN, "\"chapter\": \"k2\" }", "\"chapter\": \"k2\" }\n    ‸");
        assertThat(faults(filled(editor.taken(DAWN, item(last, "scene with an ending")))))
                .isEmpty();
    }

    @Test
    void aSpaceBetweenTwoThingsAsksForNothing() {
        Position caret = editor.type(DAWN, "    \"stairs\": {", "     ‸\"stairs\": {");
        CompletionContext space = new CompletionContext(CompletionTriggerKind.TriggerCharacter, " ");
        assertThat(Editor.answer(editor.server
                                .getTextDocumentService()
                                .completion(new CompletionParams(editor.id(DAWN), caret, space)))
                        .getRight()
                        .getItems())
                .isEmpty();
        assertThat(editor.completions(DAWN, caret)).hasSize(2);
    }

    @Test
    void aChoiceAPassageAndAVariableAreWrittenWhole() throws IOException {
        Position choice = editor.type(DAWN, "        \"look\": {", "        \"‸\"\n        \"look\": {");
        assertThat(faults(filled(editor.taken(DAWN, item(choice, "choice"))))).isEmpty();
        editor.open("sources.json");
        Position passage = editor.type("sources.json", "        \"storm\": {", "        ‸\n        \"storm\": {");
        CompletionItem quoted = editor.completions("sources.json", passage).get(0);
        assertThat(quoted.getLabel()).isEqualTo("passage");
        assertThat(faults(filled(editor.taken("sources.json", quoted)))).isEmpty();
        editor.open("story.json");
        Position variable = editor.type("story.json", "\"lamp\": {", "‸\n\"lamp\": {");
        List<CompletionItem> kinds = editor.completions("story.json", variable);
        assertThat(labels(kinds)).containsExactly("variable: a number", "variable: a boolean", "variable: names");
        kinds.forEach(kind ->
                assertThat(faults(filled(editor.taken("story.json", kind)))).isEmpty());
    }

    @Test
    void whatABranchDefinesBeginsWithItsName() {
        editor.open(Editor.BRANCH);
        Position scene = editor.type(Editor.BRANCH, "\"scenes\": {", "\"scenes\": { ‸");
        assertThat(editor.completions(Editor.BRANCH, scene)
                        .get(0)
                        .getTextEdit()
                        .getLeft()
                        .getNewText())
                .startsWith("\"later:${1:scene}\"");
        Position added = editor.type(Editor.BRANCH, "\"choices\": {", "\"choices\": { ‸");
        assertThat(editor.completions(Editor.BRANCH, added)
                        .get(0)
                        .getTextEdit()
                        .getLeft()
                        .getNewText())
                .startsWith("\"later:${1:choice}\"");
    }

    @Test
    void anEditorThatFillsInNoGapsGetsTheWordsAlone(@TempDir Path other) throws IOException {
        try (Editor plain = Editor.plain(Editor.EVERYTHING, other)) {
            plain.open(DAWN);
            Position caret = plain.type(DAWN, "    \"stairs\": {", "    ‸\n    \"stairs\": {");
            String taken = plain.taken(DAWN, plain.completions(DAWN, caret).get(0));
            assertThat(taken).doesNotContain("${");
            assertThat(faults(taken)).isEmpty();
        }
    }

    /** With every gap filled in by the words in it. */
    private static String filled(String snippet) {
        return snippet.replaceAll("\\$\\{\\d+:([^}]*)}", "$1");
    }

    private static List<?> faults(String text) {
        return new JsonReader().read(new TextFile("taken", text)).problems();
    }
}
