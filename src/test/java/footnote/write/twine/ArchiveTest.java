package footnote.write.twine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.problem.TextFile;
import footnote.write.imported.Import;
import footnote.write.imported.ImportException;
import footnote.write.imported.ImportNote;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    @Test
    void eachStoryOfAnArchiveIsConvertedUnderAnIdOfItsOwn() throws Exception {
        List<Import> made = TwineImport.all(archive(), Optional.empty());
        assertThat(made).extracting(Import::title).containsExactly("The Ferry", "The ferry!");
        assertThat(made).extracting(Import::folder).containsExactly("the-ferry", "the-ferry-2");
        assertThat(made.get(0).files().get("scenes.json")).contains("Gulls.").doesNotContain("No gulls.");
        assertThat(made.get(1).files().get("story.json"))
                .contains("\"id\": \"the-ferry-2\"", "\"start\": \"night-quay\"")
                .doesNotContain("5d6a1f2c-0b51-4e4f-9a55-3b1c6e0d7f10");
        assertThat(lines(made.get(1)))
                .anyMatch(line -> line.endsWith(
                        "the ifid of \"The ferry!\" is another story's as well: a new one stands for it"));
    }

    @Test
    void aStoryWithoutAPassageIsLeftOutAndSaid() throws Exception {
        assertThat(lines(TwineImport.all(archive(), Optional.empty()).get(0)))
                .contains("archive.html:1:1: the story \"Untouched\" has no passage, and was left out");
    }

    @Test
    void oneStoryIsChosenByItsNameOrTheBeginningOfIt() throws Exception {
        assertThat(titles("The ferry!")).containsExactly("The ferry!");
        assertThat(titles("The Ferry")).containsExactly("The Ferry");
        assertThatThrownBy(() -> titles("the f"))
                .hasMessage("2 stories in it are called so: \"The Ferry\", \"The ferry!\"");
        assertThatThrownBy(() -> titles("untuched"))
                .hasMessage(
                        "no story in it is called \"untuched\"; there is \"The Ferry\", \"The ferry!\", \"Untouched\";"
                                + " did you mean \"Untouched\"?");
        assertThatThrownBy(() -> titles("untouched")).hasMessage("there is no passage in it");
    }

    @Test
    void aDamagedStoryDoesNotKeepAnotherFromBeingChosen() throws Exception {
        String text = archive().text();
        TextFile cut = new TextFile("archive.html", text.substring(0, text.indexOf("Dawn.")));
        assertThatThrownBy(() -> TwineImport.all(cut, Optional.empty()))
                .isInstanceOfSatisfying(
                        ImportException.class, one -> assertThat(one.isCut()).isTrue())
                .hasMessageContaining("the passage \"Wait\" has no end");
        assertThat(TwineImport.all(cut, Optional.of("The Ferry"))).hasSize(1);
    }

    @Test
    void thousandsOfStoriesAreNotWrittenAtOnce() {
        String many = IntStream.range(0, 1_001)
                .mapToObj(i -> "<tw-storydata name=\"S" + i + "\"></tw-storydata>")
                .collect(Collectors.joining());
        assertThatThrownBy(() -> TwineImport.all(new TextFile("a.html", many), Optional.empty()))
                .hasMessageStartingWith("it has 1001 stories, and the limit is 1000; choose one with --story: \"S0\"")
                .hasMessageEndingWith("and 981 more");
    }

    private static List<String> titles(String only) throws Exception {
        return TwineImport.all(archive(), Optional.of(only)).stream()
                .map(Import::title)
                .toList();
    }

    private static TextFile archive() throws Exception {
        return new TextFile("archive.html", Files.readString(Path.of("src/test/resources/twine/archive.html")));
    }

    private static List<String> lines(Import made) {
        return made.remarks().stream().map(ImportNote::line).toList();
    }
}
