package footnote.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the format says what the loader takes. */
class FormatTableTest {
    private static final Path PAGE = Path.of("doc/format.md");
    private static final String MARK = "-Dgolden=write writes them anew. -->\n";

    @Test
    void theTableOfEveryKeyIsTheLoadersOwn() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(MARK) + MARK.length());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, before + tables());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(before + tables());
    }

    @Test
    void everythingThatAKeyNamesHasATable() {
        Set<String> nouns = new HashSet<>(Set.of("string", ""));
        Format.shapes().forEach(shape -> nouns.add(shape.noun()));
        for (Shape shape : Format.shapes()) {
            assertThat(shape.keys()).allSatisfy(key -> assertThat(nouns).contains(key.of()));
        }
    }

    @Test
    void theStoryInOneFileIsOne(@TempDir Path folder) throws IOException {
        Pattern whole = Pattern.compile("```json\n(\\{\n.*?\n}\n)```", Pattern.DOTALL);
        Matcher example = whole.matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();
        Files.writeString(folder.resolve("story.json"), example.group(1), UTF_8);
        assertThat(Loader.load(StorySource.folder(folder, "")).problems()).isEmpty();
    }

    private static String tables() {
        StringBuilder out = new StringBuilder();
        for (Shape shape : Format.shapes()) {
            out.append("\n### ").append(shape.name()).append("\n\n");
            out.append("| key | required | value | bounds | what it says |\n|---|---|---|---|---|\n");
            for (FormatKey key : shape.keys()) {
                out.append("| `")
                        .append(key.name())
                        .append("` | ")
                        .append(key.required() ? "yes" : "")
                        .append(" | ");
                out.append(value(key)).append(" | ").append(bounds(key)).append(" | ");
                out.append(key.about()).append(" |\n");
            }
        }
        return out.toString();
    }

    private static String value(FormatKey key) {
        String of = key.of().equals("string") ? "string" : "`" + key.of() + "`";
        return switch (key.form()) {
            case LIST -> "a list, each item a " + of;
            case MAP -> "an object, for each name a " + of;
            case OBJECT -> "an object: `" + key.of() + "`";
            default -> key.form().says();
        };
    }

    private static String bounds(FormatKey key) {
        if (!key.words().isEmpty()) {
            return "`" + String.join("`, `", key.words()) + "`";
        }
        String least = Double.isInfinite(key.least()) ? "" : plain(key.least());
        String most = Double.isInfinite(key.most()) ? "" : plain(key.most());
        return least.isEmpty() ? "" : most.isEmpty() ? least + " or more" : least + " to " + most;
    }

    private static String plain(double bound) {
        return String.format(Locale.ROOT, "%,d", (long) bound);
    }
}
