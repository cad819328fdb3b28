package footnote.write.uses;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer is told of the story's variables and passages. */
class VariableListTest {
    private static final String HEAD = """
            { "format": 1, "id": "harbour", "ifid": "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104", "version": "1.0.0",
              "title": "The harbour",
              "roles": { "keeper": { "title": "The keeper", "start": "pier", "shows": [ "oil" ] } },
              "chapters": [ { "id": "night", "role": "keeper", "title": "The night" } ],
              "variables": {
                "oil": { "note": "what is left in the can", "from": 0, "to": 2, "start": 0,
                  "levels": [ "none", "some", "much" ], "label": "Oil", "lives": "night" },
                "lamp": { "of": [ "dark", "lit" ], "start": "dark", "lasting": "keeper",
                  "leaves": { "lit": "It was lit." } },
                "seen": { "start": false },
                "idle": { "start": false } },
              "documents": { "log": { "title": "The log", "passages": {
                "fog": { "paragraph": 1, "quote": "Fog, and no boat.", "kind": "claim" },
                "wind": { "paragraph": 2, "quote": "A wind.", "kind": "claim" } } } },
              "scenes": {
                "pier": { "title": "The pier", "chapter": "night", "passage": "log#fog",
                  "text": [ "The can: {oil}.", { "if": "seen", "text": "You have looked." } ],
                  "choices": {
                    "fill": { "text": "Fill it", "do": [ "oil + 1", { "if": "oil = 2", "do": [ "seen = true" ] } ],
                      "to": "pier" },
                    "light": { "text": "Light it", "if": "oil > 0", "do": [ "lamp = lit" ], "to": "pier" },
                    "a": { "text": "A", "if": "seen", "to": "end" }, "b": { "text": "B", "if": "seen", "to": "end" },
                    "c": { "text": "C", "if": "seen", "to": "end" }, "d": { "text": "D", "if": "seen", "to": "end" },
                    "sleep": { "text": "Sleep", "to": [ { "if": "seen", "to": "end" }, "end" ] } } },
                "end": { "title": "Day", "chapter": "night", "text": [ "Day.", { "passage": "log#fog" } ],
                  "ending": { "name": "Day", "about": "It came." } } } }
            """;

    @TempDir
    Path home;

    private LoadResult loaded() throws Exception {
        Files.writeString(home.resolve("story.json"), HEAD);
        LoadResult loaded = Loader.load(StorySource.folder(home, ""));
        assertThat(loaded.problems()).isEmpty();
        return loaded;
    }

    private List<String> variables(String part, boolean all) throws Exception {
        LoadResult loaded = loaded();
        return VariableList.of(loaded.story().orElseThrow(), loaded.origins(), part, all);
    }

    @Test
    void aNumberIsToldWithItsLevelsItsNoteWhereItLivesAndItsUses() throws Exception {
        assertThat(variables("oil", false))
                .containsExactly(
                        "oil: a whole number from 0 to 2, first 0",
                        "  what is left in the can",
                        "  in words: none | some | much",
                        "  called \"Oil\" on the status line",
                        "  lives in chapter night (The night)",
                        "  set by 1: pier/fill",
                        "  asked by 4: the status line of keeper, pier, pier/fill, pier/light");
    }

    @Test
    void whatOutlivesAPlaythroughIsToldWithItsOwner() throws Exception {
        assertThat(variables("lamp", false))
                .containsExactly(
                        "lamp: one of dark, lit, first dark",
                        "  outlives a playthrough, and keeper alone sets it",
                        "  set by 1: pier/light",
                        "  asked by 1: the debrief");
    }

    @Test
    void theFirstPlacesAreNamedAndOnRequestAll() throws Exception {
        assertThat(variables("seen", false)).endsWith("  asked by 6: pier, pier/a, pier/b, pier/c and 2 more");
        assertThat(variables("seen", true)).endsWith("  asked by 6: pier, pier/a, pier/b, pier/c, pier/d, pier/sleep");
    }

    @Test
    void whatNobodyUsesIsToldToo() throws Exception {
        assertThat(variables("idle", false)).endsWith("  set by nothing", "  asked by nothing");
    }

    @Test
    void aPassageIsToldWithItsIdItsWordsAndWhoCitesIt() throws Exception {
        assertThat(PassageList.of(loaded().story().orElseThrow(), "", false))
                .containsExactly(
                        "log#fog  ¶1",
                        "  “Fog, and no boat.”",
                        "  cited by 8: pier/fill, pier/light, pier/a, pier/b and 4 more",
                        "",
                        "log#wind  ¶2",
                        "  “A wind.”",
                        "  cited by nothing");
    }
}
