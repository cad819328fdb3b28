package footnote.write.edit;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.load.SceneIndex;
import footnote.problem.TextFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a sheet changes is spliced in where it belongs, and everything around it stays as it was typed. */
class SceneMergeTest {
    private static final String STORY = """
            { "scenes": {
                "pier": { "note": "first of all", "title": "The pier",
                  "text": [ "Fog   stands.",   { "if": "a",  "text": "It's \\"thick\\".", "note": "why" } ],
                  "choices": { "note": "two of them",
                    "light": { "text": "Light it", "passage": "log#fog", "do": ["oil - 1"],   "to": "end", "TODO": "a margin" },
                    "sleep": {
                      "text": "Sleep",
                      "passage": "log#fog",
                      "to": [ { "if": "a", "to": "end", "note": "early" }, "pier" ]
                    } } } } }
            """;

    private static SceneEdit edit(String story) {
        JsonObject root = (JsonObject)
                new JsonReader().read(new TextFile("a.json", story)).root().orElseThrow();
        return SceneEdit.of("pier", new SceneIndex.File(Optional.empty(), root), "en");
    }

    /** The story after something in the sheet was replaced. */
    private static String after(String from, String to) {
        return after(STORY, from, to);
    }

    private static String after(String story, String from, String to) {
        String sheet = edit(story).sheet();
        assertThat(sheet).contains(from);
        TakenSheet taken = edit(story).take(sheet.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
        assertThat(taken.slips()).isEmpty();
        return taken.text().orElseThrow();
    }

    @Test
    void aParagraphIsAString() {
        assertThat(after("Fog   stands.", "Fog   stood.")).isEqualTo(STORY.replace("Fog   stands.", "Fog   stood."));
    }

    @Test
    void onlyWhatIsTypedAnewBecomesCurly() {
        assertThat(after("It’s “thick”.", "It’s “thick”. \"Very.\""))
                .isEqualTo(STORY.replace("It's \\\"thick\\\".", "It’s “thick”. “Very.”"));
        assertThat(after("[end]", "[end]\n\nMore.")).contains("It's \\\"thick\\\".");
    }

    @Test
    void aNewParagraphStandsBehindTheOneBeforeIt() {
        assertThat(after("Fog   stands.", "Fog   stands.\n\nMore."))
                .isEqualTo(STORY.replace("\"Fog   stands.\",", "\"Fog   stands.\", \"More.\","));
    }

    @Test
    void aConditionKeepsTheRemarkThatNoSheetShows() {
        assertThat(after("[if a]", "[if b]"))
                .isEqualTo(STORY.replace("{ \"if\": \"a\",  \"text\"", "{ \"if\": \"b\",  \"text\""));
        assertThat(after("[end]", "[else if c]\nThin.\n[end]")).contains("\"first\"", "\"note\": \"why\"");
    }

    @Test
    void aSettingThatComesStandsBehindThoseThatUsuallyStandBeforeIt() {
        String story = STORY.replace(", \"TODO\": \"a margin\"", "");
        assertThat(after(story, "Light it\npassage: log#fog", "Light it\npassage: log#fog\nonce"))
                .isEqualTo(story.replace(
                        "\"passage\": \"log#fog\", \"do\"", "\"passage\": \"log#fog\", \"once\": true, \"do\""));
        assertThat(after("== sleep: Sleep\npassage: log#fog", "== sleep: Sleep\npassage: log#fog\nstance: questions"))
                .isEqualTo(STORY.replace(
                        "\"passage\": \"log#fog\",\n          \"to\"",
                        "\"passage\": \"log#fog\",\n          \"stance\": \"questions\",\n          \"to\""));
    }

    @Test
    void aSettingThatGoesTakesItsCommaWithIt() {
        assertThat(after("\ndo: oil - 1", "")).isEqualTo(STORY.replace(", \"do\": [\"oil - 1\"]", ""));
    }

    @Test
    void effectsAndWaysAreItemsOfTheirLists() {
        String story = STORY.replace(", \"TODO\": \"a margin\"", "");
        assertThat(after(story, "do: oil - 1", "do: oil - 1, b - 1"))
                .isEqualTo(story.replace("\"oil - 1\"", "\"oil - 1\", \"b - 1\""));
        assertThat(after("do: oil - 1", "do: oil - 1, a = true\ndo: b = true, c = true if d"))
                .contains(
                        "\"do\": [ \"oil - 1\", \"a = true\", { \"if\": \"d\", \"do\": [ \"b = true\", \"c = true\" ] } ],\n");
        assertThat(after("to: end if a", "to: end if b"))
                .isEqualTo(STORY.replace(
                        "{ \"if\": \"a\", \"to\": \"end\", \"note\"", "{ \"if\": \"b\", \"to\": \"end\", \"note\""));
    }

    @Test
    void aChoiceThatMovesTakesWhatNoSheetShowsAlong() {
        String sheet = edit(STORY).sheet();
        int light = sheet.indexOf("== light");
        int sleep = sheet.indexOf("== sleep");
        int foot = sheet.indexOf("\n# Lines up");
        String moved = sheet.substring(0, light) + sheet.substring(sleep, foot) + "\n" + sheet.substring(light, sleep);
        String text = edit(STORY).take(moved).text().orElseThrow();
        assertThat(text.indexOf("\"sleep\"")).isLessThan(text.indexOf("\"light\""));
        assertThat(text).contains("\"TODO\": \"a margin\"", "\"note\": \"early\"", "\"note\": \"two of them\"");
        assertThat(edit(STORY).remarksLost(text)).isEmpty();
    }

    @Test
    void aChoiceThatIsCalledOtherwiseStaysTheSame() {
        assertThat(after("== light:", "== lamp:")).isEqualTo(STORY.replace("\"light\": {", "\"lamp\": {"));
    }

    @Test
    void aRemarkThatGoesIsSaid() {
        String text = after("== light: Light it\npassage: log#fog\ndo: oil - 1\nto: end\n\n", "");
        assertThat(text).doesNotContain("light");
        assertThat(edit(STORY).remarksLost(text)).containsExactly("a margin");
    }

    @Test
    void aLineThatWouldGrowTooLongIsLaidOut() {
        String long_ =
                "A margin that is long enough to make the line in which the choice stands longer than a line may be.";
        assertThat(after(
                        "== light: Light it\npassage: log#fog",
                        "== light: Light it\npassage: log#fog\nmargin: " + long_))
                .contains(
                        "\"light\": {\n          \"text\": \"Light it\",\n          \"passage\": \"log#fog\",\n          \"margin\": \""
                                + long_);
    }

    @Test
    void aTextUnderConditionsThatComesToOneLineIsShownInBraces() {
        String story = STORY.replace(
                "\"text\": \"Light it\"",
                "\"text\": [ \"Light\", { \"first\": [ { \"if\": \"a\", \"text\": \"it|them\" }, \"nothing\" ] } ]");
        assertThat(edit(story).sheet()).contains("== light: Light {a: it\\|them|nothing}\n");
        assertThat(after(story, "|nothing}", "|none}")).contains("\"text\": \"Light {a: it\\\\|them|none}\"");
    }

    @Test
    void windowsLinesAndOtherLayoutsStay() {
        String windows = STORY.replace("\n", "\r\n");
        assertThat(after(windows, "Fog   stands.", "Fog   stood."))
                .isEqualTo(windows.replace("Fog   stands.", "Fog   stood."));
        assertThat(after(windows, "passage: log#fog\nto: end if", "passage: log#fog\nstance: questions\nto: end if"))
                .contains("\r\n          \"stance\": \"questions\",\r\n")
                .doesNotContain("\"questions\",\n");
    }

    @Test
    void wordsThatLookLikeAMarkHaveABackslash() {
        String text = after("Fog   stands.", "\\#1 stands.\n\n\\[of the fog] it stands.\n\n\\\\= it");
        assertThat(text).contains("\"#1 stands.\"", "\"[of the fog] it stands.\"", "\"\\\\= it\"");
        assertThat(edit(text).sheet()).contains("\\#1 stands.", "\\[of the fog] it stands.", "\\\\= it");
    }
}
