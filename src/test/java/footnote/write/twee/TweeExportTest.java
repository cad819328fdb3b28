package footnote.write.twee;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Golden;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TweeExportTest {
    private static final String HEAD = """
            { "format": 1, "id": "s", "ifid": "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104", "version": "1.0.0", "title": "S",
              "roles": { "one": { "title": "One", "start": "a" } },
              "variables": { "oil": { "from": 0, "to": 3, "start": 1 }, "lit": { "start": false },
                "way": { "of": ["north", "south"], "start": "north" } },
              "documents": { "log": { "title": "The log", "passages": {
                "p": { "paragraph": 1, "quote": "Words.", "kind": "report", "speaker": "the keeper" } } } },
              "scenes": {
                "z": { "title": "The end", "text": "z", "ending": { "name": "Over", "about": "It is over." } },
                "a": { "title": "The pier", "text": TEXT, "passage": "log#p", "choices": {
                  "go": { "text": "Walk to the end", MORE "to": "z" } } } } }
            """;

    @TempDir
    Path folder;

    @Test
    void aStoryOfEveryKindOfConditionAndEffectIsSugarCubes() {
        TweeExport made = TweeExport.of(load(Path.of("src/test/resources/twee/harbour")));
        Golden.compare("twee/harbour.twee", made.text() + "=== \n" + String.join("\n", made.remarks()) + "\n");
    }

    @Test
    void theShippedStoryIsWellFormedTwee() {
        String twee = TweeExport.of(load(Path.of("story/limited-release"))).text();
        Set<String> names = new HashSet<>(headers(twee));
        assertThat(headers(twee)).hasSameSizeAs(names).hasSizeGreaterThan(400);
        Matcher link = Pattern.compile("->([^\\]\\n]+)\\]").matcher(twee);
        int links = 0;
        for (; link.find(); links++) {
            assertThat(names).contains(link.group(1));
        }
        assertThat(links).isGreaterThan(1_000);
        assertBalanced(twee);
    }

    /** The names above passages. */
    private static List<String> headers(String twee) {
        List<String> names = new ArrayList<>();
        for (String line : twee.split("\n")) {
            if (line.startsWith("::")) {
                names.add(line.substring(3).replaceFirst(" \\[[a-z0-9 -]+]$", ""));
            }
        }
        return names;
    }

    private static void assertBalanced(String twee) {
        for (String passage : twee.split("\n:: ")) {
            int depth = 0;
            Matcher macro = Pattern.compile("<<(/?if|elseif|else)\\b").matcher(passage);
            while (macro.find()) {
                depth += macro.group(1).equals("if") ? 1 : macro.group(1).equals("/if") ? -1 : 0;
                assertThat(depth)
                        .as(passage)
                        .isGreaterThanOrEqualTo(macro.group(1).equals("/if") ? 0 : 1);
            }
            assertThat(depth).as(passage).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "[[a->b]]¦&#91;[a-&#62;b]]",
                "[img[x]]¦&#91;img[x]]",
                "<<set $x to 1>>¦&#60;&#60;set &#36;x to 1&#62;&#62;",
                "$x and _y, but $5¦&#36;x and &#95;y, but $5",
                "$$ __u__¦&#36;&#36; &#95;&#95;u&#95;&#95;",
                ":: x¦&#58;: x",
                "! one # two¦&#33; one # two",
                "| a | b |¦&#124; a | b |",
                "see javascript:x and now: y¦see javascript&#58;x and now: y",
                "a -- b ~~c~~ ==d==¦a &#45;&#45; b &#126;&#126;c&#126;&#126; &#61;&#61;d&#61;&#61;",
                "/% x %/ and /* y¦/% x %/ and /* y",
                "&lt; & &#60;¦&#38;lt; & &#38;#60;",
                "?name ?¦&#63;name ?",
                "{{{x}}}¦&#123;&#123;&#123;x}}}",
                "@@.c;x@@¦&#64;&#64;.c;x&#64;&#64;",
                "a\\\\b `c`¦a&#92;b &#96;c&#96;",
                "''x'' don't¦&#39;&#39;x&#39;&#39; don't"
            })
    void noSignOfAWriterIsMarkUp(String words, String wikitext) throws IOException {
        String json = words.replace("\\\\", "\\").replace("\\", "\\\\").replace("\"", "\\\"");
        String written = json.replace("{", "\\\\{").replace("}", "\\\\}").replace("*", "\\\\*");
        String expected = wikitext.replace("/% x %/ and /* y", "&#47;% x %&#47; and &#47;* y");
        assertThat(body(twee("\"" + written + "\"", ""), "The pier").split("\n\n")[0])
                .isEqualTo(expected);
    }

    @Test
    void emphasisIsThatOfSugarCubeAlsoAroundWhatDependsOnTheMoment() throws IOException {
        assertThat(body(twee("\"*so **very** {lit: dark|light} so* **end**\"", ""), "The pier"))
                .startsWith("//so //''//very//''// <<if $lit>>dark<<else>>light<</if>> so// ''end''");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oil = 2|$oil is 2",
                "oil != 2 and oil >= 1|$oil isnot 2 and $oil gte 1",
                "lit or way = south and oil < 2|$lit or ($way is \"south\" and $oil lt 2)",
                "not (lit or oil <= 1)|not ($lit or $oil lte 1)",
                "not lit|not $lit",
                "lit != true|not $lit",
                "again|visited(\"The pier\") gt 1",
                "visited(z) and oil > 1|visited(\"The end\") gte 1 and $oil gt 1",
                "chose(go)|$chose_a_go"
            })
    void aConditionIsTwineScript(String ours, String script) throws IOException {
        String twee = twee("[ { \"if\": \"" + ours + "\", \"text\": \"Dark.\" } ]", "");
        assertThat(body(twee, "The pier")).startsWith("<<if " + script + ">>\\\nDark.\n\n<</if>>\\\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"oil + 2\"|$oil to Math.min(3, $oil + 2)",
                "\"oil - 1\", \"way = south\"|$oil to Math.max(0, $oil - 1), $way to \"south\"",
                "{ \"if\": \"lit\", \"do\": [ \"oil = 3\" ] }|$oil to ($lit ? 3 : $oil)",
                "{ \"if\": \"oil = 1\", \"do\": [ \"lit = true\", { \"if\": \"lit\", \"do\": [ \"oil + 1\" ] } ] }"
                        + "|_holds1 to $oil is 1, $lit to (_holds1 ? true : $lit),"
                        + " $oil to ((_holds1 and $lit) ? Math.min(3, $oil + 1) : $oil)"
            })
    void anEffectIsWhatItsLinkSets(String effects, String setter) throws IOException {
        assertThat(twee("\"A.\"", "\"do\": [ " + effects + " ],"))
                .contains("[[Walk to the end->The end][" + setter + "]]\n"
                        + "<span class=\"source\">“Words.” — the keeper, in The log ¶1 · report</span>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stop",
                "name",
                "alert(1)",
                "history, top",
                "let go",
                "not now",
                "a or b",
                "don't go",
                "\\\"x\\\"",
                "]]"
            })
    void wordsOfALinkThatCouldBeAScriptAreAString(String words) throws IOException {
        String story = HEAD.replace("Walk to the end", words);
        Matcher link = Pattern.compile("\\[\\[\"((?:[^\"\\\\]|\\\\u[0-9a-f]{4})*)\"->The end]]\n")
                .matcher(twee(story));
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).doesNotContainPattern("[\\[\\]<>]");
    }

    @Test
    void wordsOfALinkThatDependOnTheMomentAreAScriptThatPutsThemTogether() throws IOException {
        assertThat(twee(HEAD.replace("Walk to the end", "Walk {lit: fast|slow} with {oil}")))
                .contains("[[\"\" + \"Walk \" + ($lit ? \"fast\" : \"slow\") + \" with \" + $oil->The end]]");
    }

    @Test
    void aChoiceAfterWhichSomethingIsToldHasAPassageBetween() throws IOException {
        String twee = twee(
                "\"A.\"", "\"then\": [ \"You walk.\", { \"if\": \"again\", \"text\": \"No.\" } ], \"once\": true,");
        assertThat(body(twee, "The pier"))
                .contains("<<if not $chose_a_go>>\\\n[[Walk to the end->The pier, go][$chose_a_go to true]]\n");
        assertThat(body(twee, "The pier, go"))
                .startsWith("You walk.\n\n<<if visited(\"The pier\") gte 1>>\\\nNo.\n\n<</if>>\\\n[[Go on->The end]]");
    }

    @Test
    void namesOfPassagesAreTheTitlesAndNoTwoAreTheSame() throws IOException {
        String twee = twee(HEAD.replace("\"The end\"", "\"the pier\"").replace("\"The pier\"", "\"The [pier]|{x}\""));
        assertThat(headers(twee)).contains("the pier", "The pier x");
        assertThat(headers(twee(HEAD.replace("\"The end\"", "\"The pier\"")))).contains("The pier", "The pier (a)");
        assertThat(headers(twee(HEAD.replace("\"The end\"", "\"StoryInit\"")))).contains("StoryInit (z)");
    }

    @Test
    void ofSeveralRolesOneIsChosenAtTheBeginning() throws IOException {
        String twee = twee(
                HEAD.replace(
                        "\"roles\": {",
                        "\"roles\": { \"two\": { \"title\": \"The other one\", \"start\": \"z\", \"about\": \"Who *ends*.\" }, "));
        assertThat(twee).contains("\"start\": \"Start\"");
        assertThat(body(twee, "Start")).isEqualTo("[[The other one->The end]]\nWho //ends//.\n\n[[\"One\"->The pier]]");
    }

    private String body(String twee, String name) {
        Matcher passage = Pattern.compile("(?s)(?:^|\n):: " + Pattern.quote(name) + "(?: \\[[^\n]*)?\n(.*?)(?=\n:: |$)")
                .matcher(twee);
        assertThat(passage.find()).as(twee).isTrue();
        return passage.group(1).strip();
    }

    private String twee(String text, String more) throws IOException {
        return twee(HEAD.replace("TEXT", text).replace("MORE", more));
    }

    private String twee(String story) throws IOException {
        Files.writeString(
                folder.resolve("story.json"), story.replace("TEXT", "\"A.\"").replace("MORE", ""));
        return TweeExport.of(load(folder)).text();
    }

    private static Story load(Path folder) {
        LoadResult loaded = Loader.load(StorySource.folder(folder, ""));
        assertThat(loaded.problems()).isEmpty();
        return loaded.story().orElseThrow();
    }
}
