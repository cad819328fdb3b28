package footnote.json;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.problem.Problem;
import footnote.problem.ProblemPrinter;
import footnote.problem.TextFile;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A good file with a few characters changed at random: whatever comes of it is read, or explained. */
class DamagedJsonTest {
    private static final String GOOD = """
            { "format": 1, "id": "pier", "share": -0.45e2, "flags": [true, false, null],
              "text": [ "One \\"paragraph\\".", { "if": "standing >= 2", "text": "Another é." }, [] ],
              "nested": { "a": { "b": [ { } ] } } }
            """;
    private static final String PIECES = "{}[]\",:'\\/ \n\t01-.eE+trufalsn“\u202Ex";

    @Test
    void everyDamageIsReadOrExplained() {
        for (int seed = 0; seed < 20_000; seed++) {
            String text = damaged(new Random(seed));
            Json json = new JsonReader().read(new TextFile("a.json", text));
            assertThat(json.root().isPresent() || !json.problems().isEmpty())
                    .as("seed %d: %s", seed, text)
                    .isTrue();
            for (Problem problem : json.problems()) {
                assertThat(problem.message()).as("seed %d: %s", seed, text).isNotEqualTo("this is not JSON");
                assertThat(ProblemPrinter.print(problem)).contains("^");
            }
        }
    }

    /** Jackson is asked for the grammar alone: what is wrong with values, such as a second key of one name, is ours. */
    @Test
    void aTextIsJsonHereExactlyWhereItIsJsonForJackson() {
        for (int seed = 0; seed < 20_000; seed++) {
            String text = damaged(new Random(seed));
            boolean here = new JsonReader()
                    .foreign(new TextFile("a.json", text))
                    .root()
                    .isPresent();
            assertThat(here).as("seed %d: %s", seed, text).isEqualTo(isJsonToJackson(text));
        }
    }

    private static boolean isJsonToJackson(String text) {
        try (JsonParser tokens = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            boolean some = tokens.nextToken() != null;
            tokens.skipChildren();
            return some && tokens.nextToken() == null;
        } catch (JacksonException none) {
            return false;
        }
    }

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(GOOD);
        int damages = 1 + random.nextInt(3);
        for (int i = 0; i < damages; i++) {
            int at = random.nextInt(text.length());
            char piece = PIECES.charAt(random.nextInt(PIECES.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at).append(' ');
                case 1 -> text.insert(at, piece);
                case 2 -> text.setCharAt(at, piece);
                default -> text.setLength(at + 1);
            }
        }
        return text.toString();
    }
}
