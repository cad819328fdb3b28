package footnote.write.twine;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.load.LoadResult;
import footnote.problem.Severity;
import footnote.problem.TextFile;
import footnote.write.imported.Import;
import footnote.write.imported.ImportedFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What SugarCube and Harlowe say becomes what ours says where both are the same, and is listed where not. */
class MarkUpImportTest {
    private static final String SUGARCUBE = """
            :: StoryData
            { "format": "SugarCube", "start": "A" }

            :: StoryInit
            <<set $lit to false, $oil to 2; $who = 'Old Tom'>>

            :: B
            End.

            :: A
            """;
    private static final String HARLOWE = """
            :: StoryData
            { "format": "Harlowe", "start": "A" }

            :: Setup [startup]
            (set: $lit to false, $oil to 2)(put: 'Old Tom' into $who)

            :: B
            End.

            :: A
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    It is ''cold'' and //dark//.         ¦ It is **cold** and *dark*.
                    <b>So</b> <em>it</em> is.            ¦ **So** *it* is.
                    ''//both//'' //''both''//!           ¦ ***both*** ***both***!
                    Oil: $oil, <<= $oil>>, $$oil, $5.    ¦ Oil: {oil}, {oil}, $oil, $5.
                    He is <<print $who>>.                ¦ He is {who}.
                    Dark<<if not $lit>>, very<</if>>.    ¦ Dark{not lit: , very}.
                    <<if $oil gt 1 and $lit>>A<<else>>B<</if>> ¦ {oil > 1 and lit: A|B}
                    <<if !($lit || $oil === 2)>>A<</if>> ¦ {not lit and oil != 2: A}
                    <<if $who is 'Old Tom'>>a: b|c<</if>> ¦ {who = old_tom: a\\: b\\|c}
                    <<if $oil>>A<<elseif $lit>>B<<else>>C<</if>> ¦ {oil != 0: A}{oil = 0 and lit: B}{oil = 0 and not lit: C}
                    &#36;oil &amp; &lt;b&gt; &#x2014; &#42; &nosuch; ¦ $oil & <b> — \\* &nosuch;
                    <<if ["Old Tom", "Ann"].includes($who)>>A<</if>> ¦ {who = old_tom or who = ann: A}
                    <<if visited() gt 1>>A<<else>>B<</if>> ¦ {visited(a): A|B}
                    <<if visited("B")>>A<<elseif hasVisited("A")>>B<</if>> ¦ {visited(b): A|B}
                    <<if not (visited("A") gt 1) and $lit>>A<</if>> ¦ {not visited(a) and lit: A}
                    A \"\"\"''verbatim''\"\"\" star *     ¦ A ''verbatim'' star \\*
                    See https://example.org//a//b.       ¦ See https://example.org//a//b.
                    """)
    void sugarCubesWordsBecomeOurs(String its, String ours) throws Exception {
        assertThat(text(SUGARCUBE + its)).isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    "Stay"                               ¦ Stay
                    "The \\u0024 price"                  ¦ The $ price
                    Stay here, $who                      ¦ Stay here, $who
                    "" + "For " + ($lit ? "him" : "her") ¦ For {lit: him|her}
                    "Ask " + $who                        ¦ Ask {who}
                    "Take " + $oil + ($oil is 1 ? " can" : $oil is 2 ? " cans" : "") ¦ Take {oil}{oil = 1:  can}{oil = 2:  cans}
                    """)
    void theWordsOfALinkAreWhatSugarCubeMakesOfThem(String its, String ours) throws Exception {
        assertThat(made(SUGARCUBE + "[[" + its + "->B]]").files().get("scenes.json"))
                .contains("\"text\": \"" + ours + "\",");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    $oil to Math.max(0, $oil - 1)              ¦ "oil - 1"
                    $oil to Math.max(0, Math.min($oil + 1, 3)) ¦ "oil + 1"
                    $oil to ($lit ? 3 : $oil), $lit to true    ¦ { "if": "lit", "do": [ "oil = 3" ] }, "lit = true"
                    $oil to $lit ? 3 : 1                       ¦ { "if": "lit", "do": [ "oil = 3" ] }, { "if": "not lit", "do": [ "oil = 1" ] }
                    _held to $lit, $lit to (_held ? false : $lit), $oil to ((_held and $oil is 2) ? 1 : $oil) ¦ { "if": "lit", "do": [ "lit = false", { "if": "oil = 2", "do": [ "oil = 1" ] } ] }
                    """)
    void whatALinkSetsIsWhatItsChoiceDoes(String its, String ours) throws Exception {
        assertThat(made(SUGARCUBE + "[[Go->B][" + its + "]]")
                        .files()
                        .get("scenes.json")
                        .replaceAll("\\s+", " "))
                .contains("\"do\": [ " + ours + " ]");
    }

    /** Where all that adds stops at one number, and all that takes away, these are the bounds. */
    @Test
    void whereANumberStopsAreItsBounds() throws Exception {
        Import made =
                made(SUGARCUBE + "[[Up->A][$oil to Math.min(4, $oil + 1)]] [[Down->A][$oil to Math.max(1, $oil - 2)]]");
        assertThat(made.files().get("variables.json")).contains("\"from\": 1, \"to\": 4, \"start\": 2");
        assertThat(made.files().get("imported.txt")).doesNotContain("bounds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    It is *cold* and **dark**, ***both***. ¦ It is *cold* and **dark**, ***both***.
                    ''Bold'' and //italic//.             ¦ **Bold** and *italic*.
                    Oil: $oil, (print: $oil), $5.        ¦ Oil: {oil}, {oil}, $5.
                    (if: $lit)[A] (else:)[B]             ¦ {lit: A|B}
                    (unless: $oil >= 2)[A](else-if: $who is not 'Old Tom')[B] ¦ {oil < 2: A}{oil >= 2 and who != old_tom: B}
                    Dark(IF: not $lit)[, very]. [sic]    ¦ Dark{not lit: , very}. sic
                    `*so*` 2 * 3 * 4                     ¦ \\*so\\* 2 \\* 3 \\* 4
                    """)
    void harlowesWordsBecomeOurs(String its, String ours) throws Exception {
        assertThat(text(HARLOWE + its)).isEqualTo(ours);
    }

    /** In each the tool means another thing than it seems to, or ours can't say it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<if $oil is 2 or 3>>A<</if>>",
                "<<if $oil is not 3>>A<</if>>",
                "<<if not $oil is 3>>A<</if>>",
                "<<if $lit is 'yes'>>A<</if>>",
                "<<if $oil gt 1.5>>A<</if>>",
                "<<if $oil gt $other>>A<</if>>",
                "<<if visited() gt 2>>A<</if>>",
                "<<if visited('Nowhere')>>A<</if>>",
                "[[A->B][_held to $lit]]",
                "[[A->B][$oil to Math.max(0, $oil + 1, 3)]]",
                "[[A->B][$oil to Math.min(1, $oil + 1)]]",
                "[[A->B][$oil to Math.min(9, $oil + 1)]] [[A->B][$oil to Math.min(8, $oil + 1)]]",
                "<<if $never>>A<</if>>",
                "<<if true>>A<</if>>",
                "<<if $lit>>A",
                "A<</if>>",
                "<<if $lit>>A<<else>>B<<else>>C<</if>>",
                "<<set $oil to random(1, 6)>>",
                "<<set $oil to 'two'>> $oil",
                "<<set _oil to 2>>",
                "$oil.length",
                "<<timed 2s>>''A''<</timed>>",
                "<<link 'Look'>><<set $lit to true>><</link>>",
                "$oil <<set $oil to 1>> $oil"
            })
    void whatSugarCubeMeansOtherwiseStandsAsItWasAndIsListed(String its) throws Exception {
        Import made = made(SUGARCUBE + its);
        assertThat(made.files().get("scenes.json")).doesNotContain("\"do\"").doesNotContain(": A");
        assertThat(made.files().get("imported.txt")).contains("has no counterpart: it stands in the text as it was");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(if: $oil is 2 or 3)[A]",
                "(if: $oil)[A]",
                "(if: not $oil is 3)[A]",
                "(if: $lit and $lit or $lit)[A]",
                "(if: $lit)A",
                "(else:)[A]",
                "(text-style: 'bold')[A]",
                "|name>[A]",
                "(set: $oil to it * 2)",
                "(set: $oil to 1 $oil",
                "$lit[A]"
            })
    void whatHarloweMeansOtherwiseStandsAsItWas(String its) throws Exception {
        Import made = made(HARLOWE + its);
        assertThat(made.files().get("scenes.json")).doesNotContain("\"do\"").doesNotContain(": A");
    }

    @Test
    void aLinkInAConditionalIsAChoiceWithThatCondition() throws Exception {
        String scenes = scenes(SUGARCUBE + "Dark.\n<<if $lit>>[[Go->B]]<<elseif $oil lt 1>>[[Wait|B]]<</if>>");
        assertThat(scenes).contains("\"if\": \"lit\"", "\"if\": \"not lit and oil < 1\"", "\"text\": \"Dark.\"");
        assertThat(scenes(HARLOWE + "(if: $lit)[ (if: $oil is 2)[[[Go->B]]] ]"))
                .contains("\"if\": \"lit and oil = 2\"");
    }

    @Test
    void aLinkUnderAConditionThatCannotBeReadIsAlwaysOpenAndToDo() throws Exception {
        assertThat(scenes(SUGARCUBE + "<<if random(1, 2) is 1>>[[Go->B]]<</if>>"))
                .contains("\"TODO\": \"In Twine it stands in <<if random(1, 2) is 1>>: say when it is open.\"")
                .doesNotContain("\"if\"");
    }

    @Test
    void whatALinkSetsItsChoiceDoes() throws Exception {
        assertThat(scenes(SUGARCUBE + "[[Go->B][$oil to 0; $lit to true]]"))
                .contains("[ \"oil = 0\", \"lit = true\" ]");
        assertThat(scenes(SUGARCUBE + "<<link \"Go\" \"B\">><<set $oil -= 2>><</link>>"))
                .contains("\"oil - 2\"");
        assertThat(scenes(SUGARCUBE + "<<link \"Go\">><<set $oil++>><<goto \"B\">><</link>>"))
                .contains("\"oil + 1\"");
        assertThat(scenes(HARLOWE + "(link: \"Go\")[(set: $who to \"Ann\")(go-to: \"B\")]"))
                .contains("\"who = ann\"");
    }

    @Test
    void whatAPassageSetsBeforeItAsksTheWaysThereDoAndAfterwardsTheWaysAway() throws Exception {
        String before = scenes(SUGARCUBE + "[[C]]\n\n:: C\n<<set $oil to 1>>Oil: $oil.\n[[B]]");
        assertThat(before).contains("\"do\": [ \"oil = 1\" ], \"to\": \"c\"");
        String after = scenes(SUGARCUBE + "[[C]]\n\n:: C\nOil: $oil.<<set $oil to 1>>\n[[B]]");
        assertThat(after).contains("\"do\": [ \"oil = 1\" ], \"to\": \"b\"");
    }

    @Test
    void whatIsSetUnseenIsSetAlsoWithinEmphasis() throws Exception {
        assertThat(scenes(SUGARCUBE + "[[C]]\n\n:: C\n<<silently>>''<<set $oil to 1>>''<</silently>>Oil: $oil.\n[[B]]"))
                .contains("\"do\": [ \"oil = 1\" ], \"to\": \"c\"");
    }

    @Test
    void aNameThatMeansSomethingInOurConditionsIsAnother() throws Exception {
        Import made =
                made(SUGARCUBE + "<<set $not to 'true', $oilCan to 1, $oil_can to 2>><<if $not is 'true'>>A<</if>>");
        assertThat(made.files().get("variables.json"))
                .contains("\"not_2\"", "\"true_2\"", "\"oil_can\"", "\"oil_can_2\"", "$oilCan in Twine.");
        assertThat(made.files().get("scenes.json")).contains("{not_2 = true_2: A}");
    }

    @Test
    void aScriptThatChangesAVariableTakesItAwayWithAReason() throws Exception {
        Import made = made(SUGARCUBE + "Oil: $oil.\n\n:: Code [script]\nState.variables.oil = 5;");
        assertThat(made.files().get("imported.txt"))
                .contains("the variable $oil is not carried over, as a script changes it in \"Code\"");
        assertThat(made.files().get("scenes.json")).contains("Oil: $oil.");
    }

    @Test
    void commentsAreNotesAndSeveralOfAKindAreOneLine() throws Exception {
        Import made = made(SUGARCUBE + "/* mind the gap */Dark.\n<<timed 1s>>a<</timed>> <<timed 2s>>b<</timed>>");
        assertThat(made.files().get("scenes.json")).contains("\"note\": \"/* mind the gap */\"");
        assertThat(made.files().get("imported.txt").lines().filter(line -> line.contains("timed")))
                .singleElement()
                .asString()
                .contains("the macro <<timed>>, 2 times, first <<timed 1s>>a<</timed>>, in \"A\"");
    }

    /** Each would take minutes, or the stack, where something looked again at what it had seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<if $lit>>",
                "<<if $lit>>a<<else>>",
                "(if: $lit)[",
                "(else:)[a]",
                "[",
                "]",
                "{",
                "}",
                "|a>[",
                "(a:",
                "(a: '",
                "<<a '",
                "''",
                "//",
                "*",
                "**a*",
                "$lit",
                "$lit[",
                "<b>",
                "</i>",
                "`",
                "{{{",
                "\"\"\"",
                "\\",
                "<<link 'a' 'B'>>",
                "<</if>>",
                "__",
                "(link: 'a')[",
                "<<set $oil += 1>>",
                "(if: $lit)[a](else-if: $lit)[b]",
                "(else-if: $lit)[b]",
                "[[a->B][$oil to 1]]\n",
                "<<if $lit>>a<</if>>",
                "<script>",
                "/*"
            })
    void whatIsRepeatedManyTimesIsReadToItsEnd(String part) throws Exception {
        for (String head : new String[] {SUGARCUBE, HARLOWE}) {
            load(made(head + part.repeat(10_000)));
        }
        load(made(SUGARCUBE + "<<if $lit>>".repeat(10_000) + "a" + "<</if>>".repeat(10_000)));
        load(made(HARLOWE + "(if: $lit)[".repeat(10_000) + "a" + "]".repeat(10_000)));
    }

    private String text(String twee) throws Exception {
        Import made = made(twee);
        return load(made)
                        .story()
                        .orElseThrow()
                        .scenes()
                        .get("a")
                        .text()
                        .paragraphs()
                        .isEmpty()
                ? ""
                : made.files()
                        .get("scenes.json")
                        .replaceAll("(?s).*\"title\": \"A\",\\s*\"text\": \"((?:[^\"\\\\]|\\\\.)*)\".*", "$1")
                        .replaceAll("\\\\(.)", "$1");
    }

    private String scenes(String twee) throws Exception {
        Import made = made(twee);
        load(made);
        return made.files().get("scenes.json").replaceAll("\\s+", " ");
    }

    private static Import made(String twee) throws Exception {
        return TwineImport.of(new TextFile("x.twee", twee));
    }

    private LoadResult load(Import made) throws Exception {
        LoadResult loaded = ImportedFolder.load(made, folder);
        assertThat(loaded.problems()).allMatch(problem -> problem.severity() != Severity.ERROR);
        return loaded;
    }
}
