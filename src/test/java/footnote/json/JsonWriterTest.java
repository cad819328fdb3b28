package footnote.json;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.problem.TextFile;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void aFileIsWrittenForPeopleToRead() {
        String text = new JsonWriter()
                .object()
                .key("format")
                .value(1)
                .key("share")
                .value(0.25)
                .key("lines")
                .array()
                .value("one")
                .value("two \"three\"")
                .endArray()
                .key("none")
                .array()
                .endArray()
                .key("inner")
                .object()
                .key("yes")
                .value(true)
                .endObject()
                .key("empty")
                .object()
                .endObject()
                .endObject()
                .text();
        assertThat(text).isEqualTo("""
                {
                  "format": 1,
                  "share": 0.25,
                  "lines": [
                    "one",
                    "two \\"three\\""
                  ],
                  "none": [],
                  "inner": {
                    "yes": true
                  },
                  "empty": {}
                }
                """);
    }

    @Test
    void whatWasWrittenIsReadBack() {
        String text = new JsonWriter()
                .object()
                .key("who")
                .value("é “x” \\ /")
                .endObject()
                .text();
        Json json = new JsonReader().read(new TextFile("a.json", text));
        assertThat(json.problems()).isEmpty();
        assertThat(((JsonObject) json.root().orElseThrow()).string("who")).hasValue("é “x” \\ /");
    }
}
