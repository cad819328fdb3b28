package footnote.write.format;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.json.Json;
import footnote.json.JsonNode;
import footnote.json.JsonReader;
import footnote.json.JsonWriter;
import footnote.problem.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLayoutTest {
    @SuppressWarnings("StreamResourceLeak") // JUnit closes both
    static Stream<Path> everyFileThatIsJson() throws IOException {
        return Stream.concat(Files.walk(Path.of("src/test/resources")), Files.walk(Path.of("story")))
                .filter(file -> file.toString().endsWith(".json"))
                .filter(file -> {
                    try {
                        Json json = new JsonReader().read("", Files.readAllBytes(file));
                        return json.root().isPresent() && json.problems().isEmpty();
                    } catch (IOException unread) {
                        throw new UncheckedIOException(unread);
                    }
                })
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("everyFileThatIsJson")
    void neitherAWordNorTheOrderIsLostAndTheFormStays(Path file) throws IOException {
        JsonNode before = read(Files.readString(file));
        String form = JsonLayout.of(before);
        assertThat(content(read(form))).isEqualTo(content(before));
        assertThat(JsonLayout.of(read(form))).isEqualTo(form);
    }

    @Test
    void whatFitsOnALineStandsOnOne() {
        assertThat(JsonLayout.of(read("{\"a\" : [ 1,2.50 ,\n{\"b\":null}], \"c\": {}, \"d\": [] }")))
                .isEqualTo("{ \"a\": [ 1, 2.50, { \"b\": null } ], \"c\": {}, \"d\": [] }\n");
    }

    @Test
    void whatDoesNotFitHasALineAnItem() {
        String word = "x".repeat(60);
        assertThat(JsonLayout.of(read("{ \"a\": [ \"" + word + "\", \"" + word + "\" ], \"b\": { \"c\": true } }")))
                .isEqualTo("""
                {
                  "a": [
                    "%1$s",
                    "%1$s"
                  ],
                  "b": { "c": true }
                }
                """.formatted(word));
    }

    @Test
    void anEscapeIsOneOnlyWhereItMustBe() {
        assertThat(JsonLayout.of(read("[ \"\\u00e9 \\u201c \\/ \\\" \\\\* \\ud83d\\ude00\" ]")))
                .isEqualTo("[ \"é “ / \\\" \\\\* 😀\" ]\n");
    }

    @Test
    void onlyFilesThatAreReadAreLaidOutAndAFaultyOneIsLeft(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"a\":1}");
        Files.writeString(folder.resolve("b.json"), "{ \"b\": 1 }\n");
        Files.writeString(folder.resolve("c.json"), "{ \"c\": }");
        Files.writeString(folder.resolve(".d.json"), "{\"d\":1}");
        StoryFormatter tidying = StoryFormatter.of(folder, "here");
        assertThat(tidying.untidy())
                .extracting(one -> one.file().getFileName().toString())
                .containsExactly("a.json");
        assertThat(tidying.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.where().orElseThrow()).hasToString("here/c.json:1:8"));
        tidying.write();
        assertThat(folder.resolve("a.json")).hasContent("{ \"a\": 1 }");
        assertThat(folder.resolve("c.json")).hasContent("{ \"c\": }");
        assertThat(StoryFormatter.of(folder, "").untidy()).isEmpty();
        assertThat(folder.toFile().list()).hasSize(4);
    }

    private static JsonNode read(String text) {
        return new JsonReader().read(new TextFile("a", text)).root().orElseThrow();
    }

    private static String content(JsonNode root) {
        return new JsonWriter().value(root).text();
    }
}
