package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.json.Json;
import footnote.json.JsonReader;
import footnote.problem.Code;
import footnote.problem.HiddenCharacters;
import footnote.problem.TextFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import picocli.CommandLine.Command;

/**
 * One string in every field of a story, through everything that Footnote writes: what comes out is built as it is with
 * a harmless word, and holds nothing that a terminal would obey.
 */
class HostileExportsTest {
    /** The commands that print what stands in a story, given it alone. */
    private static final List<String> TELLING = List.of(
            "check", "map", "sources", "transcript", "report", "words", "variables", "branches", "test", "format");

    private static final Path TEMPLATE = Path.of("src/test/resources/stories/hostile.json");
    private static final String HARMLESS = "harmless";

    /** One for all tests: a story is played once, and everything that is written of it is written once. */
    @TempDir
    static Path home;

    private static final Map<List<String>, String> WRITTEN = new HashMap<>();

    static Stream<String> hostile() {
        return Stream.of(
                "</style></script><script>alert(1)</script><img src=x onerror='alert(1)'>",
                "\" onload=\"alert(1)\" x='y' `z` <!-- --> ]]> <![CDATA[ <?x ?> &lt; &#60; &amp;",
                "\"]; evil [label=\"x\\\"]; } digraph \\N \\G { a -> b; <b>x</b>",
                "x\"] --> evil; click evil call alert() %% %%{init: y}%% end",
                "}}, note = {{injected}}, @misc{evil, title = {\\input{/etc/passwd} $x$ % # _ ^ ~ {",
                "\\\", \"ruleId\": \"evil\", [x](javascript:alert(1)) ![x](y) ~~~ ``` # | www.evil.example https://evil.example");
    }

    /** What makes a line of Markdown something else than a paragraph. */
    static Stream<String> hostileInMarkdown() {
        return Stream.concat(
                hostile(), Stream.of("# heading", "12. list", "- list", "=====", "> quote", "[^1]: note", "---"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileWordsAddNoElementToAPage(String hostile) throws IOException {
        for (String[] export : List.of(new String[] {"map", "--html"}, new String[] {"report", "--html"})) {
            Document page = Jsoup.parse(of(hostile, export));
            Document usual = Jsoup.parse(of(HARMLESS, export));
            assertThat(elements(page)).isEqualTo(elements(usual));
            assertThat(page.select("script, style, link, meta"))
                    .hasSameSizeAs(usual.select("script, style, link, meta"));
            assertThat(page.select("[href]"))
                    .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        }
    }

    private static Set<String> elements(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName() + attributes(element))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> attributes(Element element) {
        Set<String> names = new TreeSet<>();
        element.attributes().forEach(attribute -> names.add(attribute.getKey()));
        return names;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileWordsAddNoElementToAPicture(String hostile) throws Exception {
        assertThat(svg(of(hostile, "map", "--svg"))).isEqualTo(svg(of(HARMLESS, "map", "--svg")));
    }

    private static Set<String> svg(String text) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("*");
        Set<String> elements = new TreeSet<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            StringBuilder element = new StringBuilder(nodes.item(i).getNodeName());
            for (int a = 0; a < nodes.item(i).getAttributes().getLength(); a++) {
                element.append(' ').append(nodes.item(i).getAttributes().item(a).getNodeName());
            }
            elements.add(element.toString());
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileWordsChangeOnlyTheQuotedWordsOfAGraph(String hostile) throws IOException {
        String dot = "\"(\\\\.|[^\"\\\\])*\"";
        assertThat(of(hostile, "map", "--dot").replaceAll(dot, "WORDS"))
                .isEqualTo(of(HARMLESS, "map", "--dot").replaceAll(dot, "WORDS"));
        String mermaid = of(hostile, "map", "--mermaid");
        assertThat(mermaid.replaceAll("\"[^\"]*\"", "WORDS"))
                .isEqualTo(of(HARMLESS, "map", "--mermaid").replaceAll("\"[^\"]*\"", "WORDS"));
        assertThat(mermaid.replaceAll("(?s)[^\"]*\"([^\"]*)\"[^\"]*", "$1")).doesNotContainPattern("[<>`\\[\\]{}|%&]");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileWordsAddNoFieldToABibliography(String hostile) throws IOException {
        assertThat(bibTex(of(hostile, "sources", "--as", "bibtex")))
                .isEqualTo(bibTex(of(HARMLESS, "sources", "--as", "bibtex")));
    }

    /** What stands outside of a field's braces, which BibTeX counts whether there is a backslash before them or not. */
    private static String bibTex(String text) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth -= c == '}' ? 1 : 0;
            outside.append(depth <= 1 ? Character.toString(c) : "");
            depth += c == '{' ? 1 : 0;
            assertThat(depth).isNotNegative();
        }
        assertThat(depth).isZero();
        return outside.toString();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileWordsAddNoKeyToJson(String hostile) throws IOException {
        for (String[] export :
                List.of(new String[] {"sources", "--as", "csl-json"}, new String[] {"check", "--json"}, new String[] {
                    "check", "--sarif"
                })) {
            Set<String> keys = keys(of(hostile, export));
            // words that look like another tool's mark-up are a finding more, and that one has a hint
            keys.remove("\"hint\":");
            assertThat(keys).isEqualTo(keys(of(HARMLESS, export)));
        }
    }

    /** The escapes in its strings are those of JSON: our own reader, which wants none of them in a story, counts them. */
    private static Set<String> keys(String text) {
        Json json = new JsonReader().read(new TextFile("export", text));
        assertThat(json.problems()).allMatch(problem -> problem.code() == Code.REFUSED_CHARACTER);
        Set<String> keys = new TreeSet<>();
        Matcher key = Pattern.compile("\"(\\\\.|[^\"\\\\])*\" *:").matcher(text);
        while (key.find()) {
            keys.add(key.group());
        }
        return keys;
    }

    @ParameterizedTest
    @MethodSource("hostileInMarkdown")
    void hostileWordsAddNoBlockToMarkdown(String hostile) throws IOException {
        for (String export : List.of("transcript", "report")) {
            String markdown = of(hostile, export);
            assertThat(blocks(markdown)).as(markdown).isEqualTo(blocks(of(HARMLESS, export)));
            String bare = markdown.replaceAll("\\\\.", "")
                    .replaceAll("\\[\\^\\d+]", "")
                    .replaceAll("(?m)^(> |```$)", "");
            assertThat(bare.replaceAll("(?m)^> \\S+/\\S+$", ""))
                    .doesNotContain("<", "[", "]", "`", "&", "|", "www.", "://");
        }
    }

    /** How each line begins, where that makes it something else than a paragraph. */
    private static List<String> blocks(String markdown) {
        List<String> blocks = new ArrayList<>();
        for (String line : markdown.split("\n", -1)) {
            String begin =
                    line.replaceAll("^( {4}|\\t|#+ |> |[-+*] |\\d+[.)] |\\[\\^\\d+]: |```|~~~|\\||---|===)?.*$", "$1");
            blocks.add(begin);
        }
        blocks.removeIf(String::isEmpty);
        return blocks;
    }

    /** What begins a macro, a link, a variable, a tag, an emphasis or a passage in Twine. */
    static Stream<String> hostileInTwee() {
        return Stream.concat(
                hostileInMarkdown(),
                Stream.of(
                        ":: StoryInit [script]",
                        "<<script>>alert(1)<</script>> <</if>> <<else>> <<goto evil>>",
                        "[[a->evil][$x to 1]] ]] [[b]] [img[x]] evil->b|c",
                        "$x $x.y _z $$ ?evil @@.a;b@@ @@color:red;c@@",
                        "''b'' //i// __u__ ~~s~~ ^^t^^ {{{c}}} /% y %/",
                        "alert(1)",
                        "evil\" + alert(1) + \"",
                        "!evil",
                        "| a | b |",
                        "</span><b>"));
    }

    @ParameterizedTest
    @MethodSource("hostileInTwee")
    void tweeHasThePassagesLinksAndMacrosThatItHasAnyway(String hostile) throws IOException {
        assertThat(twee(of(hostile, "export", "--twee"))).isEqualTo(twee(of(HARMLESS, "export", "--twee")));
    }

    /** What is mark-up, but for the title, in which nothing is. */
    private static List<String> twee(String text) {
        String titled = text.substring(text.indexOf(":: StoryData")).replaceAll("\\[\\[\"[^\"]*\"->", "[[\"->");
        return Pattern.compile(
                        "(?m)^::|^[!*#|>]|<<[a-z=]*|>>|\\[\\[\"?|->|]\\[\\$|</?[a-z]+|//|''|[$_]{2}|[$][A-Za-z_.]+|/[*%]"
                                + "|[*%]/|\\{\\{\\{|@@|\\[img\\[|&#?[a-z]+;|(?:file|https?|mailto|ftp|javascript|irc|news|data):(?=\\S)")
                .matcher(titled)
                .results()
                .map(found -> found.group())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingThatIsWrittenForATerminalIsACommandToIt(String hostile) throws IOException {
        for (String[] export : List.of(
                new String[] {"sources", "--as", "text"},
                new String[] {"transcript", "--text"},
                new String[] {"map"},
                new String[] {"words", "--scenes"},
                new String[] {"export", "--twee"},
                new String[] {"check"},
                new String[] {"branches"})) {
            isQuiet(of(hostile, export));
        }
    }

    @Test
    void everyCommandThatPrintsWordsOfAStoryIsTriedHere() {
        Set<String> others = Set.of(
                "play", "follow", "keep", "publish", "write", "edit", "import", "export", "bundle", "new", "lsp",
                "explain", "paths", "help");
        for (Class<?> command : Commands.class.getAnnotation(Command.class).subcommands()) {
            String name = command.getAnnotation(Command.class).name();
            assertThat(TELLING.contains(name) ^ others.contains(name))
                    .as("%s is a command that tells of a story, or one of the others", name)
                    .isTrue();
        }
    }

    /** Escape sequences and signs that turn the text around, in every field and in the folder's name. */
    @Test
    void noEscapeSequenceInAStoryReachesTheOutput() throws IOException {
        String hostile = "a\u001b[2Jb\u009b31mc\u202Ed\u0007\r";
        Path story = story(hostile, home.resolve("x\u001b[2Jy\u202Ez"));
        for (String command : TELLING) {
            Outside outside = new Outside(home);
            assertThat(outside.run(command, story.toString())).isNotEqualTo(70);
            isQuiet(outside.printed());
            isQuiet(outside.complained());
        }
        for (String form : List.of("--json", "--sarif")) {
            Outside outside = new Outside(home);
            outside.run("check", story.toString(), form);
            assertThat(keys(outside.printed())).isNotEmpty();
            isQuiet(outside.printed());
        }
    }

    private static void isQuiet(String text) {
        assertThat(HiddenCharacters.find(text.replace("\n", ""))).as(text).isEqualTo(-1);
    }

    /** What a command writes of a story that has the words in every field, and that was played to its end. */
    private static String of(String words, String... command) throws IOException {
        List<String> key = new ArrayList<>(List.of(words));
        key.addAll(List.of(command));
        if (!WRITTEN.containsKey(key)) {
            WRITTEN.put(key, written(words, command));
        }
        return WRITTEN.get(key);
    }

    private static String written(String words, String... command) throws IOException {
        Path place = home.resolve(Integer.toHexString(words.hashCode()));
        Path story = place.resolve("story");
        if (!Files.exists(story)) {
            story(words, story);
            new Outside(place).typed("1\n").run(story.toString());
        }
        List<String> args = new ArrayList<>(List.of(command[0], story.toString()));
        args.addAll(Arrays.asList(command).subList(1, command.length));
        Outside outside = new Outside(place);
        assertThat(outside.run(args.toArray(String[]::new)))
                .as("%s: %s%s", args, outside.complained(), outside.printed())
                .isIn(0, 1);
        assertThat(outside.printed()).isNotBlank();
        isQuiet(outside.printed());
        return outside.printed();
    }

    private static Path story(String words, Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            json.append(c < ' ' || c >= 0x7F || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : c);
        }
        String inText = json.toString().replace("{", "\\\\{").replace("}", "\\\\}");
        String story = Files.readString(TEMPLATE)
                .replaceAll("\"(text|margin|did)\": \"HOSTILE\"", "\"$1\": \"TEXT\"")
                .replaceAll("(\"ending\": .*\"about\"): \"HOSTILE\"", "$1: \"TEXT\"")
                .replace("TEXT", inText)
                .replace("HOSTILE", json);
        Files.writeString(folder.resolve("story.json"), story);
        return folder;
    }
}
