package footnote.write.twine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.Golden;
import footnote.check.Check;
import footnote.check.Findings;
import footnote.explore.statespace.Progress;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.problem.Code;
import footnote.problem.TextFile;
import footnote.story.Story;
import footnote.write.imported.Import;
import footnote.write.imported.ImportException;
import footnote.write.imported.ImportNote;
import footnote.write.imported.ImportedFolder;
import footnote.write.twine.markup.Links;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"lighthouse.twee", "lighthouse.json", "lighthouse.html", "twison.json"})
    void whatComesOfAFileIsAStoryThatLoadsAndEveryChoiceIsPointedAt(String name) throws Exception {
        Import made = of(name);
        StringBuilder all = new StringBuilder();
        made.files()
                .forEach((path, text) ->
                        all.append("=== ").append(path).append('\n').append(text));
        Golden.compare("twine/" + name + ".txt", all.toString());
        Story story = story(made);
        Findings findings = new Check(Progress.SILENT).loaded(Loader.load(StorySource.folder(folder, "")));
        long choices = story.scenes().values().stream()
                .mapToLong(scene -> scene.choices().size())
                .sum();
        assertThat(findings.problems())
                .filteredOn(problem -> problem.code() == Code.PLACEHOLDER_CITED)
                .hasSize((int) choices);
    }

    @Test
    void everyWordOfAPassageIsInTheStoryOrInTheList() throws Exception {
        Import made = of("lighthouse.twee");
        String all = String.join("\n", made.files().values());
        assertThat(all)
                .contains(
                        "<<set $oil to 1>>",
                        "body { color: red; }",
                        "A boat {oil > 0: waits}.",
                        "(set: $wet to true)",
                        "\"do\": [ \"oil = 0\" ]");
    }

    @Test
    void namelessPassagesOtherPartsAndOtherMarkUpAreInTheList() throws Exception {
        assertThat(lines(":: \n[[]]\n/* aside */ __so__ and *so*, 2 * 3 * 4"))
                .contains(
                        "x:1:3: this passage has no name: it is called …",
                        "x:2:1: this link has no words: it is called …",
                        "x:3:1: the comment /* aside */ in \"\" has no counterpart: it stands in the text as it was",
                        "x:3:13: the mark-up, 2 times, first __so__, in \"\", has no counterpart: it stands in the text as it was",
                        "x:1:1: nothing says for which story format it was written (\"format\" in StoryData): only its links are read")
                .noneMatch(line -> line.contains("3 * 4"));
        assertThat(lines("{ \"passages\": [ { \"name\": \"A\", \"text\": 5 } ] }"))
                .contains("x:1:40: \"text\", 5, of \"A\" has no counterpart");
    }

    private static List<String> lines(String text) throws Exception {
        return TwineImport.of(new TextFile("x", text)).remarks().stream()
                .map(ImportNote::line)
                .toList();
    }

    @Test
    void aStarIsAStarAndNoEmphasis() throws Exception {
        assertThat(of("lighthouse.twee").files().get("scenes.json")).contains("Fog, and \\\\*no\\\\* wind.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Once upon a time",
                "{}",
                "{ \"passages\": [] }",
                "{ \"passages\": [",
                ":: A [script]\nx",
                ":: [x",
                ":: A {\"",
                "<tw-storydata name=\"x\"></tw-storydata>"
            })
    void whatIsNoStoryIsRefusedWithAReason(String text) {
        assertThatThrownBy(() -> TwineImport.of(new TextFile("x", text)))
                .isInstanceOf(ImportException.class)
                .hasMessageMatching("\\S.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":: ",
                "::",
                ":: A\n[[",
                ":: A\n[[]]",
                ":: A\n[[|]]",
                ":: A\r\nText\r\n:: B\r\n",
                ":: \u0000\u202e\ntext\u202e",
                ":: note\n[[note]]",
                ":: ünïcödé 東京\n[[東京]]",
                ":: A\n[[a]]\n:: A\n[[b]]",
                "{ \"passages\": [ { \"text\": \"[[x->y]] \\u0007\" }, 3 ] }",
                ":: A\n**x*",
                ":: A\n\\*x*\\"
            })
    void whateverAPassageIsCalledOrHoldsTheStoryLoads(String text) throws Exception {
        assertThat(story(TwineImport.of(new TextFile("x.twee", text))).scenes()).isNotEmpty();
    }

    @Test
    void aPageThatEndsTooEarlySaysWhere() {
        String cut = "<tw-storydata name=\"S\" startnode=\"1\"><tw-passagedata pid=\"1\" name=\"A\">[[B]]"
                + "</tw-passagedata>\n<tw-passagedata pid=\"2\" name=\"B\">half";
        assertThatThrownBy(() -> TwineImport.of(new TextFile("s.html", cut)))
                .isInstanceOfSatisfying(
                        ImportException.class, one -> assertThat(one.isCut()).isTrue())
                .hasMessage("s.html:2:1: the passage \"B\" has no end: the file was cut, or lacks </tw-passagedata>");
        assertThatThrownBy(() -> TwineImport.of(new TextFile("s.html", cut + "</tw-passagedata>")))
                .hasMessageContaining("the story has no end");
    }

    @Test
    void tagsThatAreNotClosedEndWithTheirLine() throws Exception {
        assertThat(TwineImport.of(new TextFile("x.twee", ":: A [\nx")).files().get("scenes.json"))
                .contains("\"title\": \"A\"");
        assertThat(TwineImport.of(new TextFile("x.twee", ":: A [night\nx"))
                        .files()
                        .get("scenes.json"))
                .contains("Tagged night in Twine.");
    }

    @Test
    void aPageThatEndsBeforeTheValueOfAnAttributeSaysWhere() {
        String cut = "<tw-storydata name=\"A\"><tw-passagedata name=\"B\">x</tw-passagedata><tw-passagedata pid=";
        assertThatThrownBy(() -> TwineImport.of(new TextFile("s.html", cut)))
                .isInstanceOf(ImportException.class)
                .hasMessage("s.html:1:67: the passage \"\" has no end: the file was cut, or lacks </tw-passagedata>");
    }

    @Test
    void elementsWithoutAnEndByTheHundredAreToldInOneSentence() {
        String deep = "<tw-storydata name=\"A\">" + "<tw-passagedata name=\"B\">".repeat(400) + "</body>";
        assertThatThrownBy(() -> TwineImport.of(new TextFile("s.html", deep)))
                .isInstanceOf(ImportException.class)
                .hasMessage("s.html: too many elements have no end: the file is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndingsMakeNoDifference(String end) throws Exception {
        Import made = TwineImport.of(new TextFile(
                "x.twee", ":: Start\nBell.\n[[Answer->Door]]\n\n:: Door\nRain.\n\\:: no passage".replace("\n", end)));
        assertThat(made.files().get("scenes.json")).contains("\"Bell.\"", "\"Answer\"", ":: no passage");
        assertThat(made.remarks())
                .extracting(ImportNote::line)
                .contains("x.twee:1:1: the story has no ifid: a new one stands for it");
    }

    @Test
    void aStoryWithoutATitleIsCalledAfterItsFile() throws Exception {
        assertThat(TwineImport.of(new TextFile("some/old one.twee", ":: A\nx")).folder())
                .isEqualTo("old-one");
        assertThat(TwineImport.of(new TextFile("/b.twee", ":: A\nx")).title()).isEqualTo("b");
    }

    @Test
    void linksAreFoundWhereTheToolFindsThem() {
        assertThat(targets("(if: $lit)[[[Lamp]]] and [[ go -> Door ][$oil to 0]]"))
                .containsExactly("Lamp", "Door");
        assertThat(targets("/* [[a]] */ [[b]] /% [[c]] %/ <!-- [[d]]\n[[e]] --> [[f]]"))
                .containsExactly("b", "f");
        assertThat(targets("`[[a]]` [[b]] `[[c]]")).containsExactly("b", "c");
        assertThat(targets("[[a]b]] [[c\n]]")).containsExactly("a]b");
    }

    private static List<String> targets(String text) {
        return Links.of(text).links().stream().map(Links.Link::target).toList();
    }

    @Test
    void theStartIsFoundByItsNumber() throws Exception {
        Import made = TwineImport.of(new TextFile("x.json", """
                { "name": "T", "startnode": "2", "zoom": 1, "passages": [
                  { "pid": "1", "name": "A", "text": "a", "position": { "x": 1 } },
                  { "pid": "2", "name": " B ", "text": "[[A]]", "position": { "x": 2 } } ] }
                """));
        assertThat(made.files().get("story.json")).contains("\"start\": \"b\"");
        assertThat(made.remarks())
                .extracting(ImportNote::what)
                .contains("\"position\" is the editor's own and was left out, here and in one more place")
                .noneMatch(what -> what.contains("which is no scene"));
    }

    @Test
    void whatSetsVariablesInChapbookIsNoText() throws Exception {
        Import made = TwineImport.of(
                new TextFile("x.twee", ":: StoryData\n{ \"format\": \"Chapbook\" }\n\n:: A\noil: 2\n--\nThe lamp.\n"));
        assertThat(made.files().get("scenes.json")).contains("The lamp.").doesNotContain("oil: 2");
        assertThat(made.files().get("imported.txt")).contains("what \"A\" sets, oil: 2, has no counterpart");
    }

    @Test
    void aParagraphThatIsTooLongForAStringBecomesSeveral() throws Exception {
        String word = "w".repeat(200_000);
        Import made = TwineImport.of(new TextFile("x.twee", ":: A\n" + word + "\n" + "so long ".repeat(20_000)));
        assertThat(story(made).scenes()).hasSize(1);
        assertThatThrownBy(() -> TwineImport.of(new TextFile("x.twee", ":: A\n[[" + word + "]]")))
                .hasMessageContaining("that is the limit");
    }

    /** Each took minutes when something looked again and again at what it had seen. */
    @ParameterizedTest
    @ValueSource(strings = {"[[", "<<", "''//**_", "(a:", "[[a]] ", "/*", "`[[", "<%", "{", "[img["})
    void whatIsRepeatedTenThousandTimesIsReadToItsEnd(String part) throws Exception {
        assertThat(TwineImport.of(new TextFile("x.twee", ":: A\n" + part.repeat(10_000)))
                        .files())
                .isNotEmpty();
    }

    @Test
    void passagesWhoseNamesComeToOneIdAreAllScenes() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(":: ")
                    .append("?".repeat(i % 3))
                    .append((char) (0x4E00 + i))
                    .append("\nx\n");
        }
        assertThat(TwineImport.of(new TextFile("x.twee", text.toString()))
                        .files()
                        .get("scenes.json"))
                .contains("\"scene-20000\"");
    }

    private static Import of(String name) throws Exception {
        return TwineImport.of(new TextFile(name, Files.readString(Path.of("src/test/resources/twine", name))));
    }

    private Story story(Import made) throws IOException {
        LoadResult loaded = ImportedFolder.load(made, folder);
        assertThat(loaded.problems()).isEmpty();
        return loaded.story().orElseThrow();
    }
}
