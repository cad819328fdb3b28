package footnote.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.problem.Problem;
import footnote.problem.TextFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    @Test
    void everyValueKnowsWhereItStands() {
        JsonObject root = object("{ \"a\": [ 1, -2.5e3, true, null ],\n  \"b\": { \"c\": \"d\" } }");
        assertThat(root.members().get(0).key().span().text()).isEqualTo("\"a\"");
        assertThat(root.list("a"))
                .extracting(node -> node.span().text())
                .containsExactly("1", "-2.5e3", "true", "null");
        assertThat(root.find("a").orElseThrow().span().text()).isEqualTo("[ 1, -2.5e3, true, null ]");
        assertThat(root.find("b").orElseThrow().span()).hasToString("a.json:2:8");
        assertThat(root.span().text())
                .startsWith("{")
                .endsWith("}")
                .hasSize(root.span().file().text().length());
    }

    @Test
    void aPlaceInAStringIsFoundBehindItsEscapes() {
        JsonObject root = object("{ \"k\": \"\\u00e9 \\\"x\\\\ standing >= 2\" }");
        JsonString string = (JsonString) root.find("k").orElseThrow();
        assertThat(string.value()).isEqualTo("é \"x\\ standing >= 2");
        assertThat(string.span(6, 14).text()).isEqualTo("standing");
        assertThat(string.span(0, 1).text()).isEqualTo("\\u00e9");
        assertThat(string.span(19, 19).text()).isEmpty();
        assertThat(string.span(19, 19).start()).isEqualTo(string.span().end() - 1);
    }

    @Test
    void keysKeepTheWritersOrder() {
        assertThat(object("{\"z\":1,\"a\":2,\"m\":3}").members())
                .extracting(JsonObject.Member::name)
                .containsExactly("z", "a", "m");
    }

    @Test
    void numbersAreWholeOnlyWhereTheyAreWrittenSo() {
        JsonObject root = object("{\"a\":-12,\"b\":1.0,\"c\":1e2,\"d\":99999999999999999999}");
        assertThat(root.whole("a")).hasValue(-12);
        assertThat(root.whole("b")).isEmpty();
        assertThat(root.whole("c")).isEmpty();
        assertThat(root.whole("d")).isEmpty();
        assertThat(((JsonNumber) root.find("c").orElseThrow()).value()).isEqualTo(100);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        Json json = new JsonReader().read("a.json", "\uFEFF{}".getBytes(UTF_8));
        assertThat(json.problems()).isEmpty();
        assertThat(json.file().text()).isEqualTo("{}");
    }

    @Test
    void aFileThatIsNotUtf8IsPointedAtWhereItStopsBeing() {
        byte[] latin = "{ \"café\": 1 }".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(only(new JsonReader().read("a.json", latin)))
                .isEqualTo(
                        "a.json:1:7 this file is not UTF-8: the byte E9 stands here where a character should begin or go on");
    }

    @Test
    void aReplacementSignThatSomebodyWroteIsNoFault() {
        assertThat(new JsonReader()
                        .read("a.json", "{ \"a\": \"\uFFFD\" }".getBytes(UTF_8))
                        .problems())
                .isEmpty();
    }

    @Test
    void aSecondKeyOfOneNameIsShownBesideTheFirstAndTheFirstCounts() {
        Json json = read("{ \"a\": 1,\n \"b\": 2, \"a\": 3 }");
        assertThat(only(json)).isEqualTo("a.json:2:10 the key \"a\" stands here a second time");
        assertThat(json.problems().get(0).others())
                .singleElement()
                .satisfies(other -> assertThat(other.where()).hasToString("a.json:1:3"));
        assertThat(((JsonObject) json.root().orElseThrow()).whole("a")).hasValue(1);
    }

    @Test
    void aSecondKeyIsFoundInALargeObjectToo() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 40; i++) {
            text.append("\"k").append(i).append("\":0,");
        }
        assertThat(only(read(text + "\"k3\":1}"))).contains("the key \"k3\" stands here a second time");
        assertThat(only(read(text + "\"k39\":1}"))).contains("the key \"k39\" stands here a second time");
    }

    @Test
    void charactersThatMoveTheCursorOrHideAreRefusedWithTheirPlace() {
        assertThat(only(read("{ \"a\": \"ab\\u001b[2J\" }")))
                .isEqualTo("a.json:1:11 this text holds U+001B, a control character, which no text may hold");
        assertThat(only(read("{ \"a\": \"x\u202Ey\" }"))).contains("U+202E, a character that is not seen");
        assertThat(only(read("{ \"a\": \"\u200B\" }"))).contains("U+200B");
        assertThat(only(read("{ \"a\": \"\u2028\" }"))).contains("U+2028, a line separator");
        assertThat(only(read("{ \"a\": \"\\ud800\" }"))).contains("U+D800, half a character");
        assertThat(only(read("{ \"a\": \"one\\ntwo\" }"))).contains("U+000A");
        assertThat(only(read("{ \"a\\u0000\": 1 }"))).contains("U+0000");
        assertThat(read("{ \"a\": \"\u200C\u200D é “” \uD83D\uDE00\" }").problems())
                .isEmpty();
    }

    @Test
    void limitsAreNamed() {
        assertThat(only(read("[".repeat(65) + "]".repeat(65))))
                .isEqualTo("a.json:1:65 brackets stand more than 64 deep in each other here, and that is the limit");
        assertThat(read("[".repeat(64) + "]".repeat(64)).problems()).isEmpty();
        assertThat(only(read("{ \"a\": \"" + "x".repeat(65_537) + "\" }")))
                .isEqualTo("a.json:1:9 this string has 65537 characters, and the limit is 65536 (64 kB)");
        assertThat(read("{ \"a\": \"" + "x".repeat(65_536) + "\" }").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                       | 1:1 this file is empty, and a JSON object was expected
            ~  ~                     | 1:1 this file is empty, and a JSON object was expected
            { "a": 1 } x             | 1:12 the file's only value ends before this, and nothing may follow it
            { "a": 1 "b": 2 }        | 1:9 a comma is missing here
            [ 1 2 ]                  | 1:4 a comma is missing here
            { "a": 1, }              | 1:9 nothing follows this comma before the }
            [ 1, ]                   | 1:4 nothing follows this comma before the ]
            [ , 1 ]                  | 1:3 a value is missing before this comma
            { , "a": 1 }             | 1:3 a key is missing before this comma
            { "a": 1 } // end        | 1:12 the file's only value ends before this, and nothing may follow it
            { // first               | 1:3 a key in double quotes was expected here, not /
            { "a": /* x */ 1 }       | 1:8 a value was expected here, not /
            { 'a': 1 }               | 1:3 a string stands in straight double quotes, not in '
            { "a": 'x' }             | 1:8 a string stands in straight double quotes, not in '
            { “a”: 1 }               | 1:3 a string stands in straight double quotes, not in “
            { a: 1 }                 | 1:3 a key stands in double quotes
            { "a": yes }             | 1:8 a value was expected here, and "yes" is none
            { "a": True }            | 1:8 JSON has no value True
            { "a" 1 }                | 1:6 a colon was expected here, between the key and its value
            { "a": }                 | 1:8 a value was expected here, not }
            { "a": "b }              | 1:8 this string is never closed
            { "a": "he said "no" "}  | 1:18 the string ends before this, and a comma or } was expected
            { "a": "\\*" }           | 1:9 JSON has no escape \\*
            { "a": "\\u00g0" }       | 1:9 \\u is followed by four hexadecimal digits, such as \\u00E9
            { "a": 01 }              | 1:8 a number does not begin with 0
            { "a": +1 }              | 1:8 this is not a number as JSON writes it, such as 3, -2 or 0.45
            { "a": .5 }              | 1:8 this is not a number as JSON writes it, such as 3, -2 or 0.45
            { "a": 1. }              | 1:8 this is not a number as JSON writes it, such as 3, -2 or 0.45
            { "a": [ 1, 2 }          | 1:15 this } can't close what a [ opened
            [ "a": 1 ]               | 1:6 a colon can stand only between a key and its value, inside { and }
            { "a": 1; "b": 2 }       | 1:9 a comma or } was expected here, not ;
            { "a": { "b": 1 }        | 1:1 this { is never closed: the file ends before its }
            { "a": [                 | 1:8 this [ is never closed: the file ends before its ]
            """)
    void whatIsNotJsonIsPointedAtAndSaysWhatWasExpected(String text, String expected) {
        String written = text == null ? "" : text;
        assertThat(only(read(written))).isEqualTo("a.json:" + expected);
    }

    @Test
    void aStringThatRunsOverItsLineIsShownFromItsQuote() {
        assertThat(only(read("{ \"a\": \"one\ntwo\" }"))).isEqualTo("a.json:1:8 this string is not closed on its line");
        assertThat(only(read("{ \"a\": \"one\ttwo\" }"))).isEqualTo("a.json:1:12 a tab can't stand in a string");
    }

    private static JsonObject object(String text) {
        Json json = read(text);
        assertThat(json.problems()).isEmpty();
        return (JsonObject) json.root().orElseThrow();
    }

    private static Json read(String text) {
        return new JsonReader().read(new TextFile("a.json", text));
    }

    private static String only(Json json) {
        assertThat(json.problems()).hasSize(1);
        Problem problem = json.problems().get(0);
        return problem.where().orElseThrow() + " " + problem.message();
    }
}
