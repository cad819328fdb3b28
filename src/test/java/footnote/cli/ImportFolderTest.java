package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of Twee files is one story; an archive of Twine's is several. */
class ImportFolderTest {
    private static final String ARCHIVE = "src/test/resources/twine/archive.html";

    @TempDir
    Path home;

    private Path twee;
    private Path into;

    @BeforeEach
    void aFolder() throws IOException {
        twee = Files.createDirectories(home.resolve("twee/deep/.hidden"))
                .getParent()
                .getParent();
        into = home.resolve("made");
        Files.writeString(twee.resolve("b.tw"), "\uFEFF:: Door\r\nRain.\r\n[[Back->Start]]\r\n");
        Files.writeString(twee.resolve("a.twee"), ":: StoryTitle\nBells\n\n:: Start\nBell.\n[[Answer->Door]]\n");
        Files.writeString(twee.resolve("deep/c.TWEE"), ":: Start\nA second bell.\n\n:: StoryTitle\nOther\n");
        Files.writeString(twee.resolve("deep/.hidden/d.twee"), ":: Hidden\nNo.\n");
        Files.writeString(twee.resolve("notes.txt"), ":: Notes\nNo.\n");
    }

    @Test
    void allTweeFilesBelowAFolderAreOneStory() throws IOException {
        assertThat(run(0)).contains("Bells is in " + into);
        assertThat(into.resolve("scenes.json"))
                .content()
                .contains("Bell.", "Rain.")
                .doesNotContain("No.");
    }

    @Test
    void aPassageThatStandsInTwoFilesIsNamedWithBoth() throws IOException {
        assertThat(run(0))
                .contains(
                        twee.resolve("deep/c.TWEE") + ":1:3: a second passage \"Start\", as at "
                                + twee.resolve("a.twee") + ":4:3: links lead to the first; this one is in imported.txt",
                        "c.TWEE:4:3: a second StoryTitle, Other: the first counts");
        assertThat(into.resolve("imported.txt")).content().contains("A second bell.");
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("x.twee"), ":: Elsewhere\nNo.\n");
        Files.createSymbolicLink(twee.resolve("z"), elsewhere);
        Files.createSymbolicLink(twee.resolve("z.twee"), elsewhere.resolve("x.twee"));
        run(0);
        assertThat(into.resolve("scenes.json")).content().doesNotContain("Elsewhere");
    }

    @Test
    void aFolderWithoutATweeFileIsRefusedAndOneThatIsNotUtf8IsNamed() throws IOException {
        Path empty = Files.createDirectories(home.resolve("empty"));
        Outside outside = new Outside(home);
        assertThat(outside.run("import", empty.toString(), into.toString())).isEqualTo(2);
        assertThat(outside.complained()).isEqualTo("footnote: " + empty + ": there is no .twee or .tw file in it.\n");
        Files.write(twee.resolve("b.tw"), new byte[] {':', ':', (byte) 0xFF});
        run(2);
        assertThat(into).doesNotExist();
    }

    @Test
    void everyStoryOfAnArchiveGetsAFolderBelowTheTarget() {
        Outside outside = new Outside(home);
        assertThat(outside.run("import", ARCHIVE, into.toString())).isZero();
        assertThat(outside.printed())
                .contains(
                        "The Ferry is in " + into.resolve("the-ferry"),
                        "The ferry! is in " + into.resolve("the-ferry-2"),
                        "Next: footnote check " + into.resolve("the-ferry"));
        for (String story : new String[] {"the-ferry", "the-ferry-2"}) {
            assertThat(new Outside(home).run("words", into.resolve(story).toString()))
                    .isZero();
        }
    }

    @Test
    void oneStoryOfAnArchiveIsChosenByName() {
        Outside outside = new Outside(home);
        assertThat(outside.run("import", ARCHIVE, into.toString(), "--story", "The Ferry"))
                .isZero();
        assertThat(into.resolve("scenes.json")).content().contains("Gulls.");
        Outside wrong = new Outside(home);
        assertThat(wrong.run("import", ARCHIVE, "--story", "Harbour")).isEqualTo(2);
        assertThat(wrong.complained()).contains("\"The Ferry\", \"The ferry!\", \"Untouched\"");
    }

    @Test
    void ofADamagedArchiveNothingIsWritten() throws IOException {
        String text = Files.readString(Path.of(ARCHIVE));
        Path cut = Files.writeString(home.resolve("cut.html"), text.substring(0, text.indexOf("Dawn.")));
        Outside outside = new Outside(home);
        assertThat(outside.run("import", cut.toString(), into.toString())).isEqualTo(1);
        assertThat(into).doesNotExist();
    }

    private String run(int code) {
        Outside outside = new Outside(home);
        assertThat(outside.run("import", twee.toString(), into.toString()))
                .as(outside.complained())
                .isEqualTo(code);
        return outside.printed();
    }
}
