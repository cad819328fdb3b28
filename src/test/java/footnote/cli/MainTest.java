package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String PIER = "src/test/resources/stories/pier";
    private static final String CAT = "src/test/resources/branches/cat";

    @TempDir
    Path home;

    @Test
    void withoutATerminalAStoryIsPlayedLineByLineAndTheEndOfTheInputLeaves() {
        Outside outside = new Outside(home).typed("1\n2\n");
        assertThat(outside.run(PIER)).isZero();
        assertThat(outside.printed())
                .startsWith("The Pier\n")
                .contains("The end: Darkness.")
                .doesNotContain("\u001b");
        assertThat(outside.complained()).isEmpty();
    }

    @Test
    void theNextStartIsWhereTheLastOneEnded() {
        new Outside(home).typed("1\n2\n").run(PIER);
        Outside next = new Outside(home);
        next.run("play", PIER);
        assertThat(next.printed())
                .startsWith(
                        "You are where you left off.\n\n~ Nobody comes in such fog.\nYou relied on the passage.\n\nThe bed.");
    }

    @Test
    void withoutATerminalThereIsNoPrompt() {
        Outside piped = new Outside(home);
        piped.run(PIER);
        assertThat(piped.printed()).doesNotContain("> ");
        Outside seated = new Outside(home).atATerminal("dumb");
        seated.run(PIER);
        assertThat(seated.printed()).endsWith("> \n");
    }

    @Test
    void aProgramThatWaitsForThePromptGetsOne() {
        Outside piped = new Outside(home).typed("1\n");
        piped.run("--prompt", PIER);
        assertThat(piped.printed())
                .contains("\n\n> The night.\nThe pier. 2 March")
                .endsWith("\n\n> \n");
        Outside preview = new Outside(home).typed("values\n");
        preview.run("write", "--prompt", PIER);
        assertThat(preview.printed()).contains("\n\n> oil = 1\n").endsWith("\n\n> \n");
    }

    @Test
    void newBeginsAfreshAndKeepsWhatWasSaved() {
        Outside first = new Outside(home).typed("1\n2\n");
        first.run(PIER);
        for (String[] args : new String[][] {{"--new", PIER}, {"play", "--new", "--width", "72", PIER}}) {
            Outside anew = new Outside(home).typed("1\n");
            assertThat(anew.run(args)).isZero();
            assertThat(anew.printed()).startsWith("The Pier\n").doesNotContain("go on");
            assertThat(first.printed()).startsWith(anew.printed());
        }
        Outside usual = new Outside(home);
        usual.run(PIER);
        assertThat(usual.printed()).startsWith("The night.\nThe pier. 2 March");
        assertThat(home.resolve(".local/share/footnote/saves/pier"))
                .isDirectoryContaining(file -> file.getFileName().toString().startsWith("autosave.keeper.json."));
    }

    @Test
    void aRoleThatWasBegunAfreshIsContinuedAtTheNextStart() {
        new Outside(home).typed("1\n1\n").run(PIER);
        Outside anew = new Outside(home).typed("1\n2\nroles\n1\n");
        anew.run("--new", PIER);
        assertThat(anew.printed()).containsSubsequence("The bed.", "(go on)", "The bed.");
    }

    @Test
    void helpIsAWordToo() {
        Outside option = new Outside(home);
        option.run("map", "--help");
        Outside word = new Outside(home);
        assertThat(word.run("help", "map")).isZero();
        assertThat(word.printed()).isEqualTo(option.printed());
        Outside all = new Outside(home);
        assertThat(all.run("help")).isZero();
        assertThat(all.printed()).contains("footnote help write");
        Outside unknown = new Outside(home);
        assertThat(unknown.run("help", "mpa")).isEqualTo(2);
        assertThat(unknown.complained()).contains("there is no command \"mpa\"; did you mean \"map\"?");
    }

    @Test
    void withWidthZeroLinesAreNotWrapped() {
        Outside outside = new Outside(home);
        outside.run("--plain", "--width", "0", PIER);
        assertThat(outside.printed())
                .contains("A keeper and a pilot, one foggy night, and the log that both of them kept.\n");
    }

    @Test
    void aTerminalThatShowsOnlyAsciiGetsOnlyAscii() {
        Outside outside =
                new Outside(home).with("native.encoding", "ANSI_X3.4-1968").typed("1\n");
        outside.run(PIER);
        assertThat(outside.printed())
                .contains("\"Nobody will come in tonight,\"")
                .matches("[\\x00-\\x7f]*");
    }

    @Test
    void aBrokenStoryIsRefusedWithEveryFault() throws IOException {
        Path story =
                Files.writeString(Files.createDirectory(home.resolve("broken")).resolve("story.json"), "{ \"id\": 1 }");
        Outside outside = new Outside(home);
        assertThat(outside.run(story.getParent().toString())).isEqualTo(1);
        assertThat(outside.printed()).isEmpty();
        assertThat(outside.complained()).contains("story.json:1:").contains("can't be played as it is: ");
    }

    @Test
    void checkSaysThatAStoryIsWell() {
        Outside outside = new Outside(home);
        assertThat(outside.run("check", PIER)).isZero();
        assertThat(outside.printed()).endsWith(PIER + ": 1 note.\n");
    }

    @Test
    void checkExitsWithOneWhereItFoundAFault() {
        Outside outside = new Outside(home);
        assertThat(outside.run("check", home.toString())).isEqualTo(1);
        assertThat(outside.printed()).contains("error: ").endsWith(": 1 error.\n");
    }

    @Test
    void aWordThatIsNoCommandIsMetWithTheLikelyOne() {
        Outside outside = new Outside(home);
        assertThat(outside.run("chek")).isEqualTo(2);
        assertThat(outside.complained()).contains("did you mean \"check\"?").contains("Try: footnote --help");
        for (String[] args : new String[][] {{"chek", "my-story"}, {"--plain", "chek", "a", "b"}}) {
            Outside more = new Outside(home);
            assertThat(more.run(args)).isEqualTo(2);
            assertThat(more.complained())
                    .contains("\"chek\" is neither a command nor a folder; did you mean \"check\"?");
        }
        Outside unlike = new Outside(home);
        assertThat(unlike.run("verify")).isEqualTo(2);
        assertThat(unlike.complained()).contains("\"verify\" is neither a command nor a folder.\nTry: footnote --help");
    }

    @Test
    void anOptionThatDoesNotExistIsWrongUse() {
        Outside outside = new Outside(home);
        assertThat(outside.run("--plian")).isEqualTo(2);
        assertThat(outside.complained())
                .startsWith("footnote: ")
                .contains("--plain")
                .hasLineCount(2);
        assertThat(outside.run("--width", "wide", PIER)).isEqualTo(2);
    }

    @Test
    void aBranchIsPlayedWithItsStory() {
        Outside outside = new Outside(home).typed("1\n3\n1\n2\n");
        assertThat(outside.run("play", PIER, "--branch", CAT)).isZero();
        assertThat(outside.printed()).contains("Follow the cat", "Herring, as long as there is any.");
        Outside without = new Outside(home);
        without.run(PIER);
        assertThat(without.printed()).contains("What you chose next is of branch cat, which is not there now.");
    }

    @Test
    void branchesInTheDataFolderArePlayedUnlessTheStoryIsWantedAlone() throws IOException {
        Path kept = Files.createDirectories(home.resolve(".local/share/footnote/branches/cat"));
        for (String file : List.of("branch.json", "cafe.json")) {
            Files.copy(Path.of(CAT, file), kept.resolve(file));
        }
        Outside with = new Outside(home);
        with.run("branches", PIER);
        assertThat(with.printed()).isEqualTo("cat 0.1.0, The café's cat\n  in " + kept + "\n  fits, and is loaded\n");
        Outside alone = new Outside(home);
        alone.run("branches", "--no-branches", PIER);
        assertThat(alone.printed()).isEqualTo("There are no branches.\n");
    }

    @Test
    void aBranchThatDoesNotFitIsSaidAndTheStoryIsPlayed() throws IOException {
        Path old = Files.createDirectory(home.resolve("old"));
        Files.writeString(old.resolve("branch.json"), """
                { "id": "old", "version": "1.0.0", "title": "Old", "story": "pier", "fits": ["0"] }
                """);
        Outside outside = new Outside(home);
        assertThat(outside.run("--branch", old.toString(), PIER)).isZero();
        assertThat(outside.printed())
                .contains("Branch \"old\" is not loaded: it does not say that it fits version 1.0.0");
        Outside list = new Outside(home);
        assertThat(list.run("branches", "--branch", old.toString(), PIER)).isZero();
        assertThat(list.printed()).contains("old 1.0.0, Old\n").contains("it does not say that it fits");
    }

    @Test
    void aBranchThatIsBrokenKeepsItsStoryFromBeingPlayedAndTheWayOutIsSaid() throws IOException {
        Path torn = Files.createDirectory(home.resolve("torn"));
        Files.writeString(torn.resolve("branch.json"), """
                { "id": "torn", "version": "1.0.0", "title": "Torn", "story": "pier", "fits": ["1"], "scenes": 1 }
                """);
        Outside outside = new Outside(home);
        assertThat(outside.run("--branch", torn.toString(), PIER)).isEqualTo(1);
        assertThat(outside.complained())
                .contains("torn/branch.json:1:")
                .endsWith("The story can't be played as it is: 1 error. Without branches it may be: --no-branches.\n");
    }

    @Test
    void aFolderThatIsNoBranchIsWrongUse() {
        Outside outside = new Outside(home);
        assertThat(outside.run("--branch", home.toString(), PIER)).isEqualTo(2);
        assertThat(outside.complained()).contains("so this is no branch");
        assertThat(outside.run("--branch", CAT, "--no-branches", PIER)).isEqualTo(2);
    }

    @Test
    void checkProvesAStoryWithItsBranches() {
        Outside outside = new Outside(home);
        assertThat(outside.run("check", PIER, "--branch", CAT)).isZero();
        assertThat(outside.printed())
                .endsWith(CAT + ": nothing is wrong with it.\n" + PIER + " itself was not asked about: footnote check "
                        + PIER + "\n");
    }

    @Test
    void helpBeginsWithExamples() {
        Outside outside = new Outside(home);
        assertThat(outside.run("--help")).isZero();
        assertThat(outside.printed().indexOf("footnote check my-story"))
                .isBetween(0, outside.printed().indexOf("Usage:"));
    }

    @Test
    void pathsSaysWhereThingsLie() {
        Outside outside =
                new Outside(home).set("XDG_DATA_HOME", home.resolve("data").toString());
        assertThat(outside.run("paths")).isZero();
        assertThat(outside.printed())
                .contains(home.resolve("data/footnote").toString())
                .contains(home.resolve(".config/footnote").toString())
                .contains("limited-release, in the jar\n");
    }

    @Test
    void aFaultOfTheProgramIsOneLineForThePlayerAndATraceForWhoeverMendsIt() throws IOException {
        Outside outside = new Outside(home).reading(new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("the moon is full");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return read();
            }
        });
        assertThat(outside.run(PIER)).isEqualTo(70);
        Path log = home.resolve(".local/state/footnote/crash.log");
        assertThat(outside.complained()).hasLineCount(1).contains(log.toString());
        assertThat(Files.readString(log)).contains("the moon is full", "2026-01-02T03:04:05Z", "\tat ");
    }
}
