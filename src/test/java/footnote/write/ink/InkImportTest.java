package footnote.write.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.load.LoadResult;
import footnote.problem.TextFile;
import footnote.write.imported.Import;
import footnote.write.imported.ImportException;
import footnote.write.imported.ImportNote;
import footnote.write.imported.ImportedFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InkImportTest {
    @TempDir
    Path folder;

    @Test
    void whatHasNoCounterpartIsListedOnceAKindWithItsKnotAndAVariableStandsForACondition() throws Exception {
        Import made = of("foreign.json");
        assertThat(lines(made))
                .contains(
                        "in knot \"square\", the condition RANDOM(1, 6) > 3 has no counterpart: the variable unknown stands for it",
                        "in knot \"square\", a shuffle: chance has no counterpart; it goes in its order",
                        "in knot \"square\", the temporary variable hour: it is left out",
                        "in knot \"square\", the thread <- crowd: it is left out; its knot is a scene",
                        "in knot \"double\", the function double: it is left out with its words",
                        "before the first knot, the variable weight: no variable of ours holds what it holds: it is left out")
                .anyMatch(line -> line.contains("the tunnel -> aside ->"))
                .anyMatch(line -> line.contains("the change ~ coins = coins * 2"))
                .anyMatch(line -> line.contains("the way back to \"loop\" without a choice"));
        assertThat(made.files().get("imported.txt")).contains("foreign.json:1:", "the thread <- crowd");
        assertThat(made.files().get("scenes.json"))
                .contains("A bell rings.", "Somebody calls.", "Push through the crowd");
        assertThat(ImportedFolder.load(made, folder).problems()).isEmpty();
    }

    @Test
    void aStoryIsCalledAsItsTagSaysOrAfterItsFile() throws Exception {
        assertThat(of("ferry.json").title()).isEqualTo("The ferry house");
        assertThat(of("room.json").title()).isEqualTo("room");
    }

    @Test
    void bracesGoByVisitsWhereInkCountsThem() throws Exception {
        assertThat(of("ferry.json").files().get("scenes.json"))
                .contains("The table {stands here|is where it was}.")
                .contains("{You wait.|You wait again.|You are good at waiting.}");
    }

    @Test
    void whatAChoiceChangesOnTheWayToTheNextChoicesIsTheChoicesOwn() throws Exception {
        Import made = imported("""
                {"inkVersion":21,"root":[["ev","str","^Go","/str","/ev",{"*":"0.c-0","flg":20},{"c-0":["\\n",{"->":"pier"},
                {"#f":5}]}],"done",{"pier":["^Wet planks.","\\n","ev",{"VAR?":"oil"},1,"+","/ev",{"VAR=":"oil","re":true},
                "end",null],"global decl":["ev",0,{"VAR=":"oil"},"/ev","end",null]}],"listDefs":{}}
                """);
        assertThat(made.files().get("scenes.json")).contains("\"do\": [ \"oil + 1\" ]", "\"to\": \"pier\"");
    }

    @Test
    void aTunnelOfSeveralLinesIsToldWhereItIsEnteredAndAByteOrderMarkChangesNothing() throws Exception {
        String story = """
                {"inkVersion":21,"root":[["^Quay.","\\n",{"->t->":"bell"},"^Boat.","\\n","end",null],"done",
                {"bell":["^One.","\\n","^Two.","\\n","->->",null]}],"listDefs":{}}
                """;
        assertThat(imported(story).files().get("scenes.json")).contains("\"Quay.\", \"One.\", \"Two.\", \"Boat.\"");
        byte[] marked = ("\uFEFF" + story).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(InkImport.of(TextFile.of("x.json", marked), Optional.empty()).files())
                .isEqualTo(imported(story).files());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{\"inkVersion\":18,\"root\":[null]} ! \"inkVersion\" is 18, and only compiled ink from 19 to 21 is read",
                "{\"inkVersion\":21} ! it has no list \"root\"",
                "{\"inkVersion\":21,\"root\":[[{\"->\":\"nowhere\"},null],null]} ! nothing in this file is called nowhere",
                "{\"inkVersion\":21,\"root\":[[],null]} ! this container is empty",
                "{\"inkVersion\":21,\"root\":[[\"^Rain ! never closed"
            })
    void whatCantBeReadIsRefusedWithItsPlaceAndAReason(String text, String reason) {
        TextFile file = new TextFile("x.json", text);
        assertThat(InkImport.recognises(file)).isTrue();
        assertThatThrownBy(() -> InkImport.of(file, Optional.empty()))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("x.json:1:")
                .hasMessageContaining(reason);
    }

    @Test
    void theNewestVersionsAreReadAndAStoryThatIsNotWantedIsNot() throws Exception {
        for (int version = 19; version <= 21; version++) {
            assertThat(imported("{\"inkVersion\":" + version + ",\"root\":[\"^Rain.\",null]}")
                            .files()
                            .get("scenes.json"))
                    .contains("Rain.");
        }
        TextFile file = new TextFile("rain.json", "{\"inkVersion\":21,\"root\":[\"^Rain.\",null]}");
        assertThatThrownBy(() -> InkImport.of(file, Optional.of("snow")))
                .hasMessageContaining("no story in it is called");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"inkVersion\":21,\"root\":[{\"->\":\"0\"},null]}",
                "{\"inkVersion\":21,\"root\":[{\"->\":\"a\"},{\"a\":[{\"->\":\"b\"},null],\"b\":[\"^x\",{\"->\":\"a\"},null]}]}",
                "{\"inkVersion\":21,\"root\":[{\"->t->\":\"a\"},{\"a\":[\"^x\",{\"->t->\":\"a\"},\"->->\",null]}]}",
                "{\"inkVersion\":21,\"root\":[\"ev\",1,\"/ev\",{\"->\":\"0\",\"c\":true},null]}"
            })
    void whatGoesRoundWithoutEndIsAStoryOrASentence(String text) throws Exception {
        try {
            LoadResult loaded = ImportedFolder.load(imported(text), folder);
            assertThat(loaded.problems()).isEmpty();
        } catch (ImportException refused) {
            assertThat(refused).hasMessageStartingWith("x.json:1:");
        }
    }

    @Test
    void bracketsByTheHundredAndContainersByTheHundredThousandAreReadOrRefused() throws Exception {
        assertThatThrownBy(() -> imported("{\"inkVersion\":21,\"root\":" + "[".repeat(500)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("deep");
        Import many = imported("{\"inkVersion\":21,\"root\":[" + "[\"^x\",\"\\n\",null],".repeat(100_000) + "null]}");
        assertThat(many.files().get("scenes.json")).contains("\"x\"");
        StringBuilder cases = new StringBuilder("{\"inkVersion\":21,\"root\":[");
        for (int i = 0; i < 400; i++) {
            cases.append(
                    "[\"ev\",{\"VAR?\":\"x\"},\"/ev\",{\"->\":\".^.b\",\"c\":true},{\"b\":[\"^a\",{\"->\":\"400\"},null]}],");
        }
        assertThatThrownBy(
                        () -> imported(cases + "\"nop\",{\"global decl\":[\"ev\",0,{\"VAR=\":\"x\"},\"end\",null]}]}"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("that is the limit");
    }

    private static Import imported(String text) throws ImportException {
        return InkImport.of(new TextFile("x.json", text), Optional.empty());
    }

    private static Import of(String name) throws Exception {
        return InkImport.of(
                TextFile.of(name, Files.readAllBytes(Path.of("src/test/resources/ink", name))), Optional.empty());
    }

    private static List<String> lines(Import made) {
        return made.remarks().stream().map(ImportNote::what).toList();
    }
}
