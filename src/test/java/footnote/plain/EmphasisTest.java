package footnote.plain;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.save.StorySaves;
import footnote.session.Sitting;
import footnote.story.Story;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a full screen sets in italics or bold, where lines have no looks. */
class EmphasisTest {
    private static final String STORY = """
            { "format": 1, "id": "marks", "ifid": "6a2f0c0e-6a2b-4a5e-9d0c-7d0f3b5a1c45", "version": "1.0.0", "title": "Marks",
              "about": "A play on *The Log*.",
              "roles": {
                "one": { "title": "One", "about": "You read *slowly*.", "start": "desk" },
                "two": { "title": "Two", "about": "You wait.", "start": "bench" } },
              "chapters": [{ "id": "day", "role": "one", "title": "A day" }],
              "variables": {
                "open": { "start": false },
                "word": { "of": ["none", "fog"], "start": "none", "lasting": "one", "leaves": { "fog": "The word *fog*." } } },
              "documents": { "log": { "title": "The Log", "short": "the log", "passages": {
                "fog": { "paragraph": 4, "quote": "Fog *and* no wind.", "kind": "report" } } } },
              "scenes": {
                "desk": { "title": "A desk", "chapter": "day", "text": [
                    "“*Like many*, it says on sheet one,” says he. *Match by six?* Piers has written on it.",
                    "The form: *to be kept with the sheets of every day on which nobody could see the pier, and **not** to be thrown away*.",
                    "It is **shut**." ],
                  "passage": "log#fog", "choices": {
                    "write": { "text": "Write *fog*", "stance": "relies-on", "margin": "I would put *mist*.",
                      "did": "You wrote *fog*.", "then": "He reads: “*Fog*.”", "do": ["word = fog"], "to": "end" },
                    "shout": { "text": "Shout", "if": "open", "closed": "*Silence*, says a sign", "do": ["open = true"],
                      "to": "end" } } },
                "bench": { "title": "A bench", "text": "Wood.", "passage": "log#fog", "choices": {
                  "sit": { "text": "Sit", "if": "word = fog", "to": "end" }, "go": { "text": "Go", "to": "end" } } },
                "end": { "title": "End", "text": "It is *over*.", "ending": { "name": "Over", "about": "*Nobody* came." } } } }
            """;

    @TempDir
    private Path folder;

    private String played(PlainSettings settings, String... typed) throws IOException {
        Files.writeString(folder.resolve("story.json"), STORY);
        Story story = Loader.load(StorySource.folder(folder, "marks")).story().orElseThrow();
        StringWriter out = new StringWriter();
        try (Sitting sitting =
                new Sitting(new Game(story), new StorySaves(folder.resolve("data"), story.id(), story.ifid()))) {
            PlainFace.play(
                    sitting, new BufferedReader(new StringReader(String.join("\n", typed) + "\n")), out, settings);
        }
        return out.toString();
    }

    @Test
    void whatAFullScreenSetsOffStandsBetweenUnderscoresOnEachPage() throws IOException {
        assertThat(played(new PlainSettings(0, true, false), "1", "1"))
                .contains("A play on _The Log_.", "You read _slowly_.")
                .contains("“_Like many_, it says on sheet one,” says he. _Match by six?_ Piers has written on it.")
                .contains("every day on which nobody could see the pier, and not to be thrown away_.", "It is _shut_.")
                .contains("1. Write _fog_\n", "Not open: _Silence_, says a sign")
                .contains("He reads: “_Fog_.”", "~ I would put _mist_.", "It is _over_.");
    }

    @Test
    void soItDoesInTheDebriefAndInTheSourceReport() throws IOException {
        assertThat(played(new PlainSettings(0, false, false), "1", "1", "2"))
                .contains("_Nobody_ came.", "You wrote _fog_. (the log ¶4)")
                .contains("It will have this from you: The word _fog_.")
                .contains("2. Write _fog_ (the log ¶4)")
                .contains("\nWhat you put into the world\n");
    }

    @Test
    void aQuotationKeepsItsStars() throws IOException {
        assertThat(played(new PlainSettings(0, false, false), "1")).contains("“Fog *and* no wind.”");
    }

    @Test
    void whatGoesOnInTheNextLineHasItsUnderscoresAtItsTwoEnds() throws IOException {
        assertThat(played(new PlainSettings(40, false, true), "1"))
                .contains("""
                The form: _to be kept with the sheets of
                every day on which nobody could see the
                pier, and not to be thrown away_.
                """)
                .contains("\"_Like many_, it says on sheet one,\"");
    }

    @Test
    void helpSaysWhatTheUnderscoresMean() throws IOException {
        assertThat(played(new PlainSettings(0, false, false), "1", "help"))
                .contains("_Between underscores_: words set off");
    }
}
