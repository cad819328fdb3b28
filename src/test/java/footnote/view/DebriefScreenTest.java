package footnote.view;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.save.StorySaves;
import footnote.session.Intent;
import footnote.session.Session;
import footnote.session.Sitting;
import footnote.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A debrief with more to say than a window has room for. */
class DebriefScreenTest {
    private static final String STORY = """
            { "format": 1, "id": "list", "ifid": "6a2f0c0e-6a2b-4a5e-9d0c-7d0f3b5a1c44", "version": "1.0.0", "title": "List",
              "roles": { "one": { "title": "One", "about": "You.", "start": "desk" } },
              "variables": { "lines": { "from": 0, "to": 40, "start": 0 } },
              "documents": { "log": { "title": "The Log", "short": "the log", "passages": {
                "fog": { "paragraph": 4, "quote": "Fog.", "kind": "report" } } } },
              "chapters": [ { "id": "day", "role": "one", "title": "The day" }, { "id": "night", "role": "one", "title": "The night" } ],
              "scenes": {
                "desk": { "chapter": "day", "title": "A desk", "text": "Paper.", "passage": "log#fog", "choices": {
                  "write": { "text": "Write a line", "did": "You wrote line {lines}.", "do": ["lines + 1"], "to": "desk" },
                  "stop": { "text": "Stop", "to": "bed" } } },
                "bed": { "chapter": "night", "title": "A bed", "text": "A pen.", "passage": "log#fog", "choices": {
                  "last": { "text": "Write one more", "did": "You wrote the last line.", "to": "end" } } },
                "end": { "title": "End", "text": "It is full.", "ending": { "name": "Full", "about": "Nothing more fits." } } } }
            """;

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void writeThirtyLines() throws Exception {
        Files.writeString(folder.resolve("story.json"), STORY);
        Story story = Loader.load(StorySource.folder(folder, "list")).story().orElseThrow();
        try (Sitting sitting =
                new Sitting(new Game(story), new StorySaves(folder.resolve("data"), story.id(), story.ifid()))) {
            sitting.take(new Intent.Choose(1));
            for (int i = 0; i < 30; i++) {
                sitting.take(new Intent.Choose(1));
            }
            sitting.take(new Intent.Choose(2));
            sitting.take(new Intent.Choose(1));
            sitting.take(new Intent.Debrief());
            session = sitting.session();
        }
    }

    private String drawn(int width, int height) {
        StringBuilder out = new StringBuilder();
        Frame.of(session, new Window(width, height, 0, true, ""))
                .rows()
                .forEach(row -> out.append(row.text()).append('\n'));
        return out.toString();
    }

    @Test
    void itOpensOnOneScreenWithTheLatestOfWhatWasPutIntoTheWorld() {
        assertThat(drawn(80, 24))
                .contains("The end: Full", "What you put into the world", "more before that, in the source report")
                .contains("You wrote line 29. (the log ¶4)", "Endings seen", "Begin this chair again")
                .doesNotContain("You wrote line 0.");
    }

    @Test
    void aTallerWindowShowsAllOfIt() {
        assertThat(drawn(80, 60))
                .contains("You wrote line 0.", "You wrote line 29.")
                .doesNotContain("more before that");
    }

    @Test
    void eachLineStandsUnderTheTitleOfItsChapter() {
        assertThat(drawn(80, 24))
                .containsPattern("more before that, in the source report\\n +The day\\n +You wrote line 2\\d")
                .containsPattern("You wrote line 29. \\(the log ¶4\\)\\n +The night\\n +You wrote the last line.");
        assertThat(SessionLines.of(session, 72))
                .extracting(Row::text)
                .containsSubsequence(
                        "",
                        "The day",
                        "You wrote line 0. (the log ¶4)",
                        "",
                        "The night",
                        "You wrote the last line. (the log ¶4)");
    }

    @Test
    void aChapterOfWhichNothingIsLeftInTheWindowHasNoTitleThere() {
        assertThat(drawn(80, 14))
                .contains("The night", "You wrote the last line.")
                .doesNotContain("The day");
    }

    @Test
    void lineByLineAllOfItIsSaid() {
        List<Row> rows = SessionLines.of(session, 72);

        assertThat(rows)
                .extracting(Row::text)
                .contains("You wrote line 0. (the log ¶4)", "You wrote line 29. (the log ¶4)");
    }
}
