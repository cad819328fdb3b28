package footnote.write.twine;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.problem.TextFile;
import footnote.write.imported.Import;
import footnote.write.imported.ImportNote;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwisonTest {
    @Test
    void aLinkLeadsToThePassageOfItsNumberWhereItsNameLeadsNowhere() throws Exception {
        Import made = of("""
                { "name": "M", "startnode": "1", "passages": [
                  { "pid": "1", "name": "A", "text": "[[Go in->Flor]]", "links": [
                    { "name": "Go in", "link": "Flor", "pid": "2" } ] },
                  { "pid": "2", "name": "Floor", "text": "Flour." } ] }
                """);
        assertThat(scenes(made)).contains("\"text\": \"Go in\"", "\"to\": \"floor\"");
        assertThat(lines(made)).noneMatch(line -> line.contains("which is no scene"));
    }

    @Test
    void aLinkThatStandsOnlyInTheListIsAChoiceAndOneThatStandsInBothIsOne() throws Exception {
        Import made = of("""
                { "passages": [
                  { "pid": 1, "name": "A", "text": "[[B]] and [[b|B]]", "links": [
                    { "name": "B", "link": "B", "pid": 2 }, { "name": "b|B", "link": "b|B" },
                    { "name": "Leave", "pid": 3 } ] },
                  { "pid": 2, "name": "B", "text": "b" },
                  { "pid": 3, "name": "C", "text": "c" } ] }
                """);
        assertThat(scenes(made).split("\"placeholder#to-be-cited\"", -1)).hasSize(4);
        assertThat(scenes(made)).contains("\"text\": \"Leave\"", "\"to\": \"c\"");
    }

    @Test
    void aLinkThatNoTextCanHoldIsInTheList() throws Exception {
        Import made = of("""
                { "passages": [
                  { "pid": 1, "name": "A", "text": "a", "links": [ { "name": "x]] y", "pid": 2 } ] },
                  { "pid": 2, "name": "B", "text": "b" } ] }
                """);
        assertThat(lines(made)).contains("x.json:2:23: the link \"x]] y\" to \"B\" has no counterpart");
    }

    @Test
    void textsThatOldVersionsWroteAsHtmlAreReadAsText() throws Exception {
        assertThat(scenes(of("""
                { "passages": [
                  { "pid": 1, "name": "A", "text": "salt &amp; oil [[Go-&gt;B]]", "links": [ { "name": "Go", "link": "B" } ] },
                  { "pid": 2, "name": "B", "text": "5 &lt; 6" } ] }
                """))).contains("salt & oil", "5 < 6", "\"to\": \"b\"");
    }

    @Test
    void aTextWithSignsOfItsOwnIsLeftAsItIs() throws Exception {
        assertThat(scenes(of("""
                { "passages": [
                  { "pid": 1, "name": "A", "text": "&amp; [[Go->B]]", "links": [ { "name": "Go", "link": "B" } ] },
                  { "pid": 2, "name": "B", "text": "5 < 6" } ] }
                """))).contains("&amp; Go");
    }

    private static Import of(String json) throws Exception {
        return TwineImport.of(new TextFile("x.json", json));
    }

    private static String scenes(Import made) {
        return String.valueOf(made.files().get("scenes.json"));
    }

    private static List<String> lines(Import made) {
        return made.remarks().stream().map(ImportNote::line).toList();
    }
}
