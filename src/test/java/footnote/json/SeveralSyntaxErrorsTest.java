package footnote.json;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.problem.Problem;
import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A slip is one error, and two in two scenes are two. */
class SeveralSyntaxErrorsTest {
    private static final String STORY = """
            {
              "chapter": "one",
              "scenes": {
                "pier": {
                  "title": "The pier",
                  "text": [
                    "Fog.",
                    { "if": "oil = 2", "text": "The can is heavy." }
                  ],
                  "choices": {
                    "store": { "text": "Look", "do": [ "oil + 1" ], "to": "pier" },
                    "light": {
                      "text": "Light it",
                      "to": "end"
                    }
                  }
                },
                "end": {
                  "title": "Morning",
                  "text": "A boat.",
                  "ending": { "name": "A light", "about": "You lit it." }
                },
                "dark": {
                  "title": "Morning",
                  "text": "None.",
                  "ending": { "name": "Dark", "about": "Nobody knows." }
                }
              }
            }
            """;

    private static List<Problem> problems(String text) {
        return new JsonReader().read(new TextFile("a.json", text)).problems();
    }

    private static List<String> told(String text) {
        return problems(text).stream()
                .map(problem -> problem.where().orElseThrow().line() + ": " + problem.message())
                .toList();
    }

    @Test
    void theStoryIsRight() {
        assertThat(problems(STORY)).isEmpty();
    }

    @Test
    void twoSlipsInTwoScenesAreTwoErrors() {
        String text = STORY.replace("\"title\": \"The pier\",", "\"title\": \"The pier\"")
                .replace("\"A boat.\"", "\"A \\boat \\x.\"");
        assertThat(told(text)).containsExactly("5: a comma is missing here", "20: JSON has no escape \\x");
    }

    @Test
    void threeSlipsInThreeScenesAreThreeErrorsAndTwoInOneAreOne() {
        String text = STORY.replace("\"Fog.\",", "\"Fog.\"")
                .replace("\"to\": \"end\"", "\"to\": end")
                .replace("\"A boat.\"", "'A boat.'")
                .replace("\"Nobody knows.\" }", "\"Nobody knows.\", }");
        assertThat(told(text))
                .containsExactly(
                        "7: a comma is missing here",
                        "20: a string stands in straight double quotes, not in '",
                        "26: nothing follows this comma before the }");
    }

    @Test
    void aBracketThatIsMissingIsFoundByIndentationAndNamesWhatItIsOf() {
        String brace = STORY.replace("          \"to\": \"end\"\n        }\n", "          \"to\": \"end\"\n");
        assertThat(told(brace))
                .containsExactly(
                        "12: this { of \"light\", in \"pier\", is never closed: no } stands where what belongs to it ends");
        String bracket = STORY.replace("      ],\n", "");
        assertThat(told(bracket))
                .containsExactly(
                        "6: this [ of \"text\", in \"pier\", is never closed: no ] stands where what belongs to it ends");
        String scene = STORY.replace("      }\n    },\n    \"end\"", "      },\n    \"end\"");
        assertThat(told(scene))
                .containsExactly("4: this { of \"pier\" is never closed: no } stands where what belongs to it ends");
    }

    @Test
    void aMissingBracketInOneSceneAndABadStringInAnotherAreTwoErrors() {
        String text = STORY.replace("      ],\n", "").replace("\"None.\"", "\"None.");
        assertThat(told(text))
                .containsExactly(
                        "6: this [ of \"text\", in \"pier\", is never closed: no ] stands where what belongs to it ends",
                        "24: this string is not closed on its line");
    }

    /** Each of the slips that people make, at hundreds of places of stories that are laid out in several ways. */
    @Test
    void everySingleSlipIsOneError() throws IOException {
        int slips = 0;
        for (Path file : files()) {
            String text = Files.readString(file);
            for (int seed = 0; seed < 60; seed++) {
                String slipped = slipped(text, new Random(seed));
                List<Problem> problems = problems(slipped);
                if (!problems.isEmpty()) {
                    slips++;
                    assertThat(problems)
                            .as(file + " " + seed + "\n" + difference(text, slipped))
                            .hasSize(1);
                }
            }
        }
        assertThat(slips).isGreaterThan(600);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(
                Path.of("src/test/resources/stories/pier/night.json"),
                Path.of("src/test/resources/branches/cat/branch.json"),
                Path.of("src/test/resources/good/everything/story.json")));
        try (Stream<Path> all = Files.walk(Path.of("story/limited-release"))) {
            all.filter(path -> path.toString().endsWith(".json")).sorted().forEach(files::add);
        }
        return files;
    }

    private static String slipped(String text, Random dice) {
        String signs = "{}[]\",:";
        char sign = signs.charAt(dice.nextInt(signs.length()));
        int from = dice.nextInt(text.length());
        int at = text.indexOf(sign, from);
        if (at < 0) {
            return text;
        }
        StringBuilder slipped = new StringBuilder(text);
        switch (dice.nextInt(4)) {
            case 0, 1 -> slipped.deleteCharAt(at);
            case 2 -> slipped.insert(at, sign);
            default -> slipped.setCharAt(at, signs.charAt(dice.nextInt(signs.length())));
        }
        return slipped.toString();
    }

    private static String difference(String text, String slipped) {
        int at = 0;
        while (at < Math.min(text.length(), slipped.length()) && text.charAt(at) == slipped.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 80);
        return text.substring(from, Math.min(text.length(), at + 80)) + "\n=> "
                + slipped.substring(from, Math.min(slipped.length(), at + 80));
    }
}
