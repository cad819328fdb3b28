package footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a story that would like to be mark-up stay words in its source report. */
class HostileReportTest {
    private static final String HOSTILE =
            "</style><script>alert(1)</script><img src=x onerror='alert(1)'>\" [x](javascript:alert(1)) `&amp;` # | www.evil.example";

    @TempDir
    Path folder;

    private SourceReport report() throws IOException {
        String head = Files.readString(Path.of("src/test/resources/stories/hostile.json"));
        String json = HOSTILE.replace("\"", "\\\"");
        Files.writeString(folder.resolve("story.json"), head.replace("HOSTILE", json));
        Story story = Loader.load(StorySource.folder(folder, "hostile")).story().orElseThrow();
        Playthrough playthrough =
                new Playthrough(story.id(), story.version(), List.of(), "one", Map.of(), List.of("a/go"), 1);
        Game game = new Game(story);
        return SourceReport.of(PageHistory.of(game, Replay.of(game, playthrough)));
    }

    @Test
    void inHtmlTheyAddNoElementAndNoAttribute() throws IOException {
        String html = SourceReportWriter.html(report());
        Document page = Jsoup.parse(html);

        assertThat(page.select("script, img, iframe, object, embed, link, base, form"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey())
                            .isIn("lang", "charset", "http-equiv", "content", "name", "value", "id", "class", "href"));
        }
        assertThat(page.select("a"))
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.attr("href")).startsWith("#"));
        assertThat(page.select("h1").text()).contains("<script>alert(1)</script>");
        assertThat(page.body().text().split("<script>alert", -1)).hasSizeGreaterThan(10);
    }

    @Test
    void inMarkdownEverySignIsEscaped() throws IOException {
        String markdown = SourceReportWriter.markdown(report());
        String unescaped = markdown.replaceAll("\\\\.", "");

        assertThat(unescaped).doesNotContain("<", ">", "[", "]", "`", "&", "|", "www.");
        assertThat(markdown).contains("alert(1)");
    }
}
