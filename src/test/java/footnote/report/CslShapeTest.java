package footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.json.JsonString;
import footnote.problem.TextFile;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Holds the CSL-JSON against what the published schema of CSL input data asks for, told here in our own words: a list
 * of items, each with a string or a number for {@code id}, a known {@code type}, and no key that is not known.
 */
class CslShapeTest {
    /** Of the schema's keys those that we write. */
    private static final Set<String> TEXTS = Set.of("id", "type", "title", "note", "annote");

    private final JsonArray items = (JsonArray) read(Bibliography.cslJson(Harbour.story()));

    private static JsonNode read(String text) {
        return new JsonReader().read(new TextFile("sources.json", text)).root().orElseThrow();
    }

    @Test
    void everyItemHasAnIdAndAKnownType() {
        assertThat(items.items()).hasSize(2).allSatisfy(item -> {
            assertThat(((JsonObject) item).string("id")).isNotEmpty();
            assertThat(((JsonObject) item).string("type")).contains("document");
        });
    }

    @Test
    void noItemHasAKeyThatTheSchemaDoesNotKnow() {
        for (JsonNode item : items.items()) {
            for (JsonObject.Member member : ((JsonObject) item).members()) {
                JsonNode value = member.value();
                switch (member.name()) {
                    case "author" -> assertThat(((JsonArray) value).items()).allSatisfy(CslShapeTest::name);
                    case "issued" -> date((JsonObject) value);
                    case "custom" -> assertThat(value).isInstanceOf(JsonObject.class);
                    default -> {
                        assertThat(TEXTS).contains(member.name());
                        assertThat(value).isInstanceOf(JsonString.class);
                    }
                }
            }
        }
    }

    private static void name(JsonNode name) {
        assertThat(((JsonObject) name).members())
                .extracting(JsonObject.Member::name)
                .containsExactly("literal");
    }

    /** A date is words, or one or two lists of one to three numbers. */
    private static void date(JsonObject date) {
        assertThat(date.members())
                .extracting(JsonObject.Member::name)
                .hasSize(1)
                .containsAnyOf("date-parts", "literal");
        assertThat(date.list("date-parts"))
                .hasSizeLessThanOrEqualTo(2)
                .allSatisfy(parts -> assertThat(((JsonArray) parts).items())
                        .hasSizeBetween(1, 3)
                        .allSatisfy(part -> assertThat(part).isInstanceOf(JsonNumber.class)));
    }
}
