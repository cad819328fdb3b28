package footnote.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.explore.statespace.Progress;
import footnote.load.Loader;
import footnote.load.StorySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    @Test
    void theStoryInTheReadmeIsCompleteAndCheckFindsNothingInIt(@TempDir Path folder) throws IOException {
        Matcher example =
                Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
        assertThat(example.find()).isTrue();
        Files.writeString(folder.resolve("story.json"), example.group(1), UTF_8);

        assertThat(new Check(Progress.SILENT)
                        .loaded(Loader.load(StorySource.folder(folder, "")))
                        .problems())
                .isEmpty();
    }
}
