package footnote.write.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Check;
import footnote.check.Findings;
import footnote.check.PlayTests;
import footnote.check.StoryVariants;
import footnote.explore.statespace.Progress;
import footnote.load.Branches;
import footnote.load.DocumentFolder;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.problem.Code;
import footnote.problem.ProblemPrinter;
import footnote.problem.Severity;
import footnote.problem.TextFile;
import footnote.save.PlayFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page's example is put into a small story: broken it gives the page's code, mended it does not. */
class ExplanationTest {
    /** What the words behind "Broken, " stand for: the file that it is, with the example for the sign @. */
    private static final Map<String, String> PLACES = Map.of(
            "in the choices of a scene",
            file("\"pier\": { \"title\": \"The pier\", \"text\": \"Wet planks.\", \"choices\": { @ } }"),
            "in the scenes",
            file("@"),
            "in the variables",
            "{ \"variables\": { @ }, \"scenes\": { " + turning() + " } }",
            "in the documents",
            "{ \"documents\": { @ }, \"scenes\": { \"pier\": { \"title\": \"The pier\", \"text\": \"Wet.\", "
                    + "\"choices\": { \"light\": { \"text\": \"Light it\", \"passage\": \"log#oil\", \"stance\": \"relies-on\", "
                    + "\"margin\": \"Two nights.\", \"to\": \"dusk\" } } } } }",
            "beside log.txt, in the documents",
            "{ \"documents\": { @ }, \"scenes\": { " + turning() + " } }",
            "in the passages of a document",
            "{ \"documents\": { \"log\": { \"title\": \"The log\", \"passages\": { @ } } }, " + "\"scenes\": { "
                    + turning() + " } }",
            "in a file of the story",
            "@",
            "in story.json",
            "@",
            "in branch.json",
            "@",
            "in the branch.json of another branch, beside \"dog\"",
            "@");

    @SuppressWarnings("StringConcatToTextBlock") // a pattern that is one line
    private static final Pattern PAGE = Pattern.compile(
            ".*?(?:\nThe file log\\.txt:\n\n(?<file>.*?\n)\n?)?\nBroken, (?<place>[^\n]*):\n\n(?<broken>.*?)\n\nMended:\n\n"
                    + "(?<mended>.*)\n",
            Pattern.DOTALL);

    private static final Pattern IDEA =
            Pattern.compile(".*?\nExample, (?<place>[^\n]*):\n\n(?<example>.*?)\n\nSee also: .*\n", Pattern.DOTALL);

    private static final Pattern SEE = Pattern.compile("\nSee also: ([^.;]*)");

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource(Code.class)
    void theExampleIsBrokenAsThePageSaysAndMendedAsItSays(Code code) throws IOException {
        Matcher page = PAGE.matcher(Explanation.page(code));
        assertThat(page.matches()).isTrue();
        String place = page.group("place");
        if (!place.equals("on the disk")) {
            assertThat(PLACES.containsKey(place) || place.equals("in a .play"))
                    .as(place)
                    .isTrue();
            Optional<String> document = Optional.ofNullable(page.group("file"));
            Findings broken = check("broken", place, page.group("broken"), document);
            assertThat(told(broken)).contains("[" + code.id() + "]");
            Findings mended = check("mended", place, page.group("mended"), document);
            assertThat(told(mended)).doesNotContain("[" + code.id() + "]");
            assertThat(mended.count(Severity.ERROR)).as(told(mended)).isZero();
        }
    }

    @Test
    void whatAnExampleCannotShowIsOnTheDiskAlone() {
        assertThat(Stream.of(Code.values())
                        .filter(code -> Explanation.page(code).contains("Broken, on the disk:")))
                .containsExactly(
                        Code.NOT_UTF8, Code.LIMIT, Code.NO_STORY, Code.CANNOT_READ, Code.OUTSIDE_LINK, Code.NO_BRANCH);
    }

    @Test
    void everyPageBelongsToACode() throws IOException {
        List<String> codes =
                Stream.of(Code.values()).map(code -> code.id() + ".md").toList();
        try (Stream<Path> pages = Files.list(Path.of("src/main/resources/footnote/write/explain"))) {
            assertThat(pages.filter(Files::isRegularFile)
                            .map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void theExampleOfAnIdeaIsAStoryWithNothingWrongInIt(String idea) throws IOException {
        Matcher page = IDEA.matcher(Explanation.ideaPage(idea));
        assertThat(page.matches()).isTrue();
        assertThat(PLACES).containsKey(page.group("place"));
        Findings found = check("idea", page.group("place"), page.group("example"), Optional.empty());
        assertThat(found.count(Severity.ERROR)).as(told(found)).isZero();
        assertThat(found.problems())
                .extracting(problem -> problem.code())
                .as(told(found))
                .doesNotContain(Code.BRANCH_DOES_NOT_FIT, Code.NO_WAY_OUT, Code.NO_OFFER, Code.NEVER_TRUE);
    }

    static List<String> ideas() {
        return Explanation.ideas();
    }

    @Test
    void whatAnIdeaRefersToHasAPage() {
        for (String idea : Explanation.ideas()) {
            Matcher see = SEE.matcher(Explanation.ideaPage(idea));
            assertThat(see.find()).as(idea).isTrue();
            for (String word : see.group(1).split(", ")) {
                assertThat(Explanation.ideas().contains(word)
                                || Explanation.code(word).isPresent())
                        .as(word)
                        .isTrue();
            }
        }
    }

    @Test
    void everyPageOfAnIdeaIsOnTheList() throws IOException {
        List<String> ideas =
                Explanation.ideas().stream().map(idea -> idea + ".md").toList();
        try (Stream<Path> pages = Files.list(Path.of("src/main/resources/footnote/write/explain/ideas"))) {
            assertThat(pages.map(page -> page.getFileName().toString())).containsExactlyInAnyOrderElementsOf(ideas);
        }
        assertThat(Explanation.ids()).doesNotContainAnyElementsOf(Explanation.ideas());
    }

    @Test
    void aPageIsHeadedByItsCode() {
        assertThat(Explanation.of(Code.UNKNOWN_SCENE)).startsWith("unknown-scene (error)\n\nA scene is named");
        assertThat(Explanation.code("unknown-scene")).contains(Code.UNKNOWN_SCENE);
        assertThat(Explanation.code("unknown")).isEmpty();
    }

    private static String file(String scenes) {
        return "{ \"variables\": { \"oil\": { \"from\": 0, \"to\": 3, \"start\": 1 }, \"lamp\": { \"of\": [ \"dark\", "
                + "\"lit\", \"broken\" ], \"start\": \"dark\" } }, \"scenes\": { " + scenes + " } }";
    }

    private static String turning() {
        return "\"pier\": { \"title\": \"The pier\", \"text\": \"Wet planks.\", \"next\": \"dusk\" }";
    }

    private Findings check(String name, String place, String example, Optional<String> document) throws IOException {
        if (place.equals("in a .play")) {
            return played(name, unindented(example));
        }
        Path story = home.resolve(name);
        String text = PLACES.get(place).replace("@", unindented(example));
        boolean branch = place.contains("branch.json");
        write(story.resolve("story.json"), place.equals("in story.json") ? text : """
                { "format": 1, "id": "harbour", "ifid": "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104", "version": "1.0.0",
                  "title": "The harbour", "roles": { "keeper": { "title": "The keeper", "start": "pier" } },
                  "chapters": [ { "id": "night", "role": "keeper", "title": "The night" } ] }
                """);
        write(story.resolve("dusk.json"), """
                { "scenes": { "dusk": { "title": "Dusk", "text": "It is dark.",
                    "ending": { "name": "Dusk", "about": "You kept it." } } } }
                """);
        if (branch) {
            write(story.resolve("branches/one/branch.json"), text);
            write(
                    story.resolve("pier.json"),
                    PLACES.get("in the choices of a scene").replace("@", """
                    "wait": { "text": "Wait", "passage": "log#oil", "stance": "questions", "margin": "Two?", "to": "dusk" }
                    """));
        } else if (!place.equals("in story.json")) {
            write(story.resolve("more.json"), text);
        }
        if (place.contains("beside \"dog\"")) {
            write(story.resolve("branches/a-dog/branch.json"), """
                    { "id": "dog", "version": "0.1.0", "title": "The dog", "story": "harbour", "fits": [ "1" ],
                      "scenes": { "dog:yard": { "title": "The yard", "text": "Woof.", "next": "dusk" } } }
                    """);
        }
        if (!text.contains("\"log\": {")) {
            write(story.resolve("log.json"), """
                    { "documents": { "log": { "title": "The keeper's log", "passages": {
                        "oil": { "paragraph": 2, "quote": "Oil for two nights.", "kind": "statement" },
                        "storm": { "paragraph": 3, "quote": "A storm such as none of us had seen.", "kind": "claim" } } } } }
                    """);
        }
        return check(story, document);
    }

    private static Findings check(Path story, Optional<String> document) throws IOException {
        StorySource source = StorySource.folder(story, "");
        Findings findings = new Check(Progress.SILENT).eachOf(new StoryVariants(source, Branches.ITS_OWN));
        LoadResult loaded = Loader.load(source);
        if (document.isEmpty() || loaded.story().isEmpty()) {
            return findings;
        }
        Path folder = story.resolveSibling("documents");
        write(folder.resolve("log.txt"), unindented(document.get()));
        return findings.and(Check.quotations(
                loaded,
                DocumentFolder.find(folder, loaded.story().get().documents().values())));
    }

    /** Plays the example in a story in which one can wait until it is dark. */
    private Findings played(String name, String play) throws IOException {
        check(name, "in the choices of a scene", """
                "wait": { "text": "Wait", "passage": "log#oil", "stance": "questions", "margin": "Two?", "to": "dusk" }
                """, Optional.empty());
        LoadResult loaded = Loader.load(StorySource.folder(home.resolve(name), ""));
        return PlayTests.test(
                loaded.story().orElseThrow(), List.of(PlayFile.read(new TextFile("plays/night.play", play))));
    }

    private static String unindented(String block) {
        return block.lines()
                .map(line -> line.startsWith("    ") ? line.substring(4) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String told(Findings findings) {
        return findings.problems().stream().map(ProblemPrinter::print).collect(Collectors.joining("\n"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }
}
