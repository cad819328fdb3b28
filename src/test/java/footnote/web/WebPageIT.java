package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.game.Page;
import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.report.PageHistory;
import footnote.report.SourceReport;
import footnote.report.SourceReportWriter;
import footnote.report.Transcript;
import footnote.save.PlayFile;
import footnote.save.RecordedPlay;
import footnote.save.StorySaves;
import footnote.session.Intent;
import footnote.session.OpenPlaythrough;
import footnote.session.Sitting;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a published story, played in a real browser by clicking and typing. */
class WebPageIT {
    private static final StorySource SHIPPED =
            StorySource.folder(Path.of("story/limited-release"), "story/limited-release");
    private static final String TRANSCRIPT = ".panel [data-download=transcript]";
    private static final String REPORT = ".panel [data-download=report]";
    private static final String SAVE = ".panel [data-download=playthrough]";

    @TempDir
    static Path folder;

    private static WebBrowser browser;
    private static LoadResult loaded;
    private static Story story;
    private static Path page;

    @BeforeAll
    static void publish() throws IOException {
        browser = WebBrowser.start();
        loaded = Loader.load(SHIPPED, Branches.ITS_OWN);
        story = loaded.story().orElseThrow();
        page = published(story, "limited-release.html");
    }

    private static Path published(Story one, String name) throws IOException {
        return Files.writeString(folder.resolve(name), StoryPage.of(one));
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingWasFetchedAndNothingWentWrong() throws IOException {
        assertThat(browser.complaints()).isEmpty();
    }

    static Stream<PlayFile> plays() throws IOException {
        return Branches.ITS_OWN.plays(SHIPPED, Loader.load(SHIPPED, Branches.ITS_OWN)).stream()
                .map(PlayFile::read);
    }

    @ParameterizedTest
    @MethodSource("plays")
    void aRecordedPlayComesToTheTranscriptThatItHasInTheTerminal(PlayFile play) throws IOException {
        boolean narrow = play.play().role().equals("journalist");
        browser.open(page, narrow ? 360 : 1280, narrow ? 740 : 800, "light");
        try (Sitting terminal = sitting(play.file().name())) {
            begin(play.play(), terminal);
            for (String choice : play.play().choices()) {
                take(terminal, offer(choice, terminal));
            }
            openMenu();
            assertThat(browser.download(TRANSCRIPT)).isEqualTo(Transcript.markdown(past(terminal)));
            assertThat(browser.download(REPORT)).isEqualTo(SourceReportWriter.html(SourceReport.of(past(terminal))));
        }
    }

    /** Takes the seat, or opens a play that has not begun, where it takes along what another playthrough left. */
    private static void begin(RecordedPlay play, Sitting terminal) throws IOException {
        if (play.lasting().isEmpty()) {
            take(terminal, role(play.role()));
            return;
        }
        RecordedPlay begun = new RecordedPlay(play.role(), play.lasting(), play.branches(), List.of());
        browser.press("o");
        browser.upload(
                "#file", Files.writeString(folder.resolve("begun.play"), String.join("\n", begun.written()) + "\n"));
        browser.text(".page");
        terminal.follow(begun.in(story.id(), story.version()));
    }

    /** Takes the same thing in the browser and in the terminal. */
    private static void take(Sitting terminal, int number) throws IOException {
        browser.click("#thing-" + number);
        terminal.take(new Intent.Choose(number));
    }

    private static int role(String id) {
        return List.copyOf(story.roles().keySet()).indexOf(id) + 1;
    }

    private static int offer(String choice, Sitting terminal) {
        return open(terminal).page().offers().stream()
                .filter(offer -> offer.choice().key().equals(choice))
                .mapToInt(Page.Offer::number)
                .findFirst()
                .orElseThrow();
    }

    private static OpenPlaythrough open(Sitting terminal) {
        return terminal.session().play().orElseThrow();
    }

    private static PageHistory past(Sitting terminal) {
        OpenPlaythrough play = open(terminal);
        return PageHistory.of(terminal.session().game(), play.playthrough(), play.steps());
    }

    private static Sitting sitting(String name) {
        Path data = folder.resolve("saves-" + name.replace('/', '-'));
        return new Sitting(new Game(story), new StorySaves(data, story.id(), story.ifid()));
    }

    private static void openMenu() throws IOException {
        browser.click("#menu > summary");
    }

    @Test
    void whoComesBackIsWhereTheyLeftAndCanTakeEverythingBack() throws IOException {
        browser.open(page, 1280, 800, "light");
        browser.click("#thing-1");
        String first = browser.text("#middle");
        browser.click("#thing-1");
        browser.click("#thing-2");
        String third = browser.text("#middle");
        browser.reload();
        assertThat(browser.text("#middle")).isEqualTo(third);
        assertThat(browser.text("#said")).contains("You are where you left off.");
        browser.press("u", "u");
        assertThat(browser.text("#middle")).isEqualTo(first);
        browser.press("u");
        assertThat(browser.text("#said")).contains("This is the first page");
        browser.press("r", "r");
        assertThat(browser.text("#middle")).isEqualTo(third);
    }

    @Test
    void aWholePlayCanBeTakenBackToItsBeginning() throws IOException {
        browser.open(page, 360, 740, "dark");
        browser.click("#thing-2");
        String first = browser.text("#middle");
        for (int i = 0; i < 30; i++) {
            browser.press("1");
        }
        for (int i = 0; i < 30; i++) {
            browser.click("#often-undo");
        }
        assertThat(browser.text("#middle")).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, light", "1280, 800, dark", "360, 740, light", "360, 740, dark"})
    void everyRoomOpensByKeyAndIsUsableForEverybody(int width, int height, String scheme) throws IOException {
        browser.open(page, width, height, scheme);
        isUsable("the title");
        browser.press("1");
        browser.press("1", "1", "1", "1", "1");
        isUsable("a page");
        browser.press("v");
        isUsable("a page with all about its passages");
        for (String key : List.of("n", "/", "Escape", "x", "d", "1", "t", "l", "?", "s", "Escape", "o", "c")) {
            browser.press(key);
            isUsable("the room behind " + key);
        }
        browser.press("1");
        openMenu();
        isUsable("the menu");
        browser.press("q");
        assertThat(browser.text("h2")).isEqualTo("You have left.");
        assertThat(browser.audit()).isEmpty();
    }

    private static void isUsable(String what) throws IOException {
        assertThat(browser.audit()).as(what).isEmpty();
        assertThat(browser.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .as(what + " is wider than the window")
                .isEqualTo("false");
        assertThat(browser.evaluate("[...document.querySelectorAll('body *')].filter(e => e.textContent.trim() && "
                        + "parseFloat(getComputedStyle(e).fontSize) < 16).length"))
                .as(what + " has words smaller than 16 pixels")
                .isEqualTo("0");
    }

    @Test
    void theRoomsBehindAnEndingOpenAndAreUsable() throws IOException {
        browser.open(page, 360, 740, "light");
        try (Sitting terminal = sitting("ending")) {
            PlayFile play = plays().findFirst().orElseThrow();
            take(terminal, role(play.play().role()));
            for (String choice : play.play().choices()) {
                take(terminal, offer(choice, terminal));
            }
        }
        isUsable("an ending");
        for (int windows = 0; windows < 20 && browser.count(".the-end") > 0; windows++) {
            browser.press("Enter");
        }
        assertThat(browser.text("#middle h2")).startsWith("The end: ");
        isUsable("the debrief");
        browser.press("2");
        assertThat(browser.text("#middle h2")).isEqualTo("The source report");
        isUsable("the source report");
        browser.press("1");
        assertThat(browser.text(".notice")).startsWith("A page that lies behind you.");
        isUsable("a page that lies behind the player");
        browser.press("Escape");
        assertThat(browser.text("#middle h2")).isEqualTo("The source report");
    }

    @Test
    void whatHasTheMouseOrTheFocusIsMarkedAndItsPassageWithIt() throws IOException {
        browser.open(page, 1280, 800, "light");
        browser.press("1", "1");
        for (int windows = 0; windows < 10 && browser.focused().equals("middle"); windows++) {
            browser.press("PageDown", "j");
        }
        assertThat(browser.focused()).isEqualTo("thing-2");
        assertThat(browser.text("li.marked .number")).startsWith("2");
        browser.hover("#thing-1");
        assertThat(browser.text("li.marked .number")).startsWith("1");
        browser.press("Tab", "Shift+Tab");
        assertThat(browser.text("li.marked .number")).startsWith("2");
        browser.press("ArrowUp");
        assertThat(browser.focused()).isEqualTo("thing-1");
        browser.press("Enter");
        assertThat(browser.count(".margin-note")).isEqualTo(1);
        assertThat(browser.focused()).isEqualTo("middle");
    }

    @Test
    void enterReadsOnAndAtTheChoicesTakesTheMarkedOne() throws IOException {
        browser.open(page, 360, 740, "light");
        browser.press("1");
        String first = browser.text("#middle");
        browser.press("Enter");
        assertThat(browser.text("#middle")).isEqualTo(first);
        assertThat(browser.evaluate("scrollY > 0")).isEqualTo("true");
        browser.press("b");
        assertThat(browser.evaluate("scrollY")).isEqualTo("0");
        for (int windows = 0; windows < 20 && browser.count(".margin-note") == 0; windows++) {
            browser.press("Enter");
        }
        assertThat(browser.text(".margin-note")).startsWith("~ ");
    }

    @Test
    void lettersAreKeysUntilSomebodyWantsThemNotToBe() throws IOException {
        browser.open(page, 1280, 800, "light");
        browser.press("1", "?");
        browser.click("#letters");
        assertThat(browser.evaluate("document.getElementById('letters').getAttribute('aria-pressed')"))
                .isEqualTo("false");
        browser.press("n", "1");
        assertThat(browser.text("#middle h2")).isEqualTo("Keys");
        browser.reload();
        browser.press("n");
        assertThat(browser.count(".page")).isEqualTo(1);
    }

    @Test
    void escapeClosesTheMenuBeforeItLeavesARoom() throws IOException {
        browser.open(page, 1280, 800, "light");
        browser.press("1", "n");
        openMenu();
        browser.press("Escape");
        assertThat(browser.count("#menu[open]")).isZero();
        assertThat(browser.text("#middle h2")).isEqualTo("Notebook");
        browser.press("Escape");
        assertThat(browser.count(".page")).isEqualTo(1);
    }

    @Test
    void theNotebookIsSearchedWhileOneTypes() throws IOException {
        browser.open(page, 1280, 800, "light");
        browser.press("1", "1", "1", "1", "/");
        long all = browser.count(".thing");
        browser.type("north");
        assertThat(browser.count(".thing")).isLessThan(all);
        assertThat(browser.focused()).isEqualTo("typed");
        assertThat(browser.evaluate("document.getElementById('typed').value")).isEqualTo("north");
        browser.press("Escape");
        assertThat(browser.count(".thing")).isEqualTo(all);
        browser.press("Escape");
        assertThat(browser.count(".page")).isEqualTo(1);
    }

    @Test
    void playthroughsAreKeptUnderNames() throws IOException {
        browser.open(page, 1280, 800, "light");
        browser.press("1", "1", "s");
        assertThat(browser.focused()).isEqualTo("typed");
        browser.type("friday");
        browser.press("Enter");
        assertThat(browser.text("#said")).contains("Saved as “friday”.");
        String then = browser.text("#middle");
        browser.press("1", "1", "o");
        assertThat(browser.text(".things")).contains("friday", "autosave");
        browser.press("1");
        assertThat(browser.text("#middle")).isEqualTo(then);
        browser.press("q");
        browser.click("#middle .offer");
        assertThat(browser.text("#middle")).isEqualTo(then);
    }

    @Test
    void aSecondWindowSavesBesideTheFirst() throws IOException {
        browser.open(page, 1280, 800, "light");
        browser.press("1", "1");
        browser.another(page);
        browser.evaluate(
                "localStorage.setItem(Object.keys(localStorage).find(k => k.endsWith('autosave.staffer.json')),"
                        + " 'what the first window wrote meanwhile')");
        browser.press("1");
        assertThat(browser.text("#said")).contains("autosave-2 staffer");
    }

    @Test
    void whereNothingMayBeKeptThatIsSaidAndPlayGoesOn() throws IOException {
        browser.openDenied(page);
        assertThat(browser.text("#said")).contains("Not saved: this browser keeps nothing for this page.");
        browser.press("1", "1");
        assertThat(browser.count(".page")).isEqualTo(1);
        openMenu();
        assertThat(browser.download(SAVE)).contains("\"role\": \"staffer\"");
    }

    @Test
    void whereThereIsNoRoomLeftThatIsSaidAndPlayGoesOn() throws IOException {
        browser.open(page, 1280, 800, "light");
        browser.press("1");
        browser.evaluate("(() => { for (let n = 1 << 20; n > 0; n >>= 1) { try { for (let i = 0; ; i++)"
                + " localStorage.setItem('x' + n + '-' + i, 'x'.repeat(n)); } catch (full) {} } })()");
        browser.press("1", "1");
        assertThat(browser.count(".page")).isEqualTo(1);
        browser.press("s");
        browser.type("friday");
        browser.press("Enter");
        assertThat(browser.text("#said")).contains("what this browser may keep for this page is full");
    }

    @Test
    void aPlaythroughGoesToTheTerminalAndBack() throws IOException {
        browser.open(page, 1280, 800, "light");
        browser.press("1", "1", "2", "1");
        String here = browser.text("#middle");
        openMenu();
        Path save = Files.writeString(folder.resolve("taken.json"), browser.download(SAVE));
        try (Sitting terminal = sitting("taken")) {
            PlayFile taken = PlayFile.read(save, "taken.json");
            assertThat(taken.story()).contains(story.id());
            terminal.follow(taken.play().in(story.id(), story.version()));
            assertThat(open(terminal).playthrough().point()).isEqualTo(3);
            terminal.take(new Intent.Undo());
            terminal.take(new Intent.Choose(1));
        }
        Path autosave = folder.resolve("saves-taken/saves/limited-release/autosave.staffer.json");
        browser.open(page, 360, 740, "light");
        browser.press("o");
        browser.upload("#file", autosave);
        browser.click(".page");
        assertThat(browser.text("#middle")).isEqualTo(here);
        browser.press("o");
        browser.upload("#file", Files.writeString(folder.resolve("none.json"), "{ \"format\": 1 }"));
        assertThat(browser.text("#said:not(:empty)")).contains("none.json can't be read");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "</script><script>alert(1)</script><img src=x onerror='alert(1)'>",
                "\\\" onload=\\\"alert(1)\\\" x='y' `z` <!-- --> ]]> &lt;",
                "<style>@import url(x)</style><svg onload=alert(1)><iframe src=javascript:alert(1)>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void markupInEveryFieldOfAStoryIsOnlyText(String hostile) throws IOException {
        Path files = Files.createDirectories(folder.resolve("hostile-" + hostile.hashCode()));
        Files.writeString(
                files.resolve("story.json"),
                Files.readString(Path.of("src/test/resources/stories/hostile.json"))
                        .replaceFirst("\"title\": \"HOSTILE", "\"title\": \"{program} HOSTILE")
                        .replace("HOSTILE", hostile));
        LoadResult read = Loader.load(StorySource.folder(files, ""));
        assertThat(read.problems()).isEmpty();
        Story one = read.story().orElseThrow();
        browser.open(published(one, "hostile.html"), 1280, 800, "light");
        for (String key : List.of("1", "n", "x", "d", "1", "t", "Escape", "s", "Escape", "v", "1", "e", "2")) {
            browser.press(key);
            assertThat(browser.count("img, iframe, svg, [onload], [onerror], [href], #middle style, #middle script"))
                    .as("after " + key)
                    .isZero();
            assertThat(browser.count("script")).isEqualTo(2);
            assertThat(browser.count("style")).isEqualTo(1);
        }
        assertThat(browser.text("#bar .where")).contains(one.title());
    }

    @Test
    void theFinishedProgramPublishesTheSamePage() throws Exception {
        Path said = folder.resolve("said.txt");
        Path made = folder.resolve("made.html");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/footnote.jar",
                        "publish",
                        "story/limited-release",
                        "-o",
                        made.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        assertThat(made).hasSameTextualContentAs(page);
    }
}
