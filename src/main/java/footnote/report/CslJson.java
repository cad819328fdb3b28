package footnote.report;

import footnote.json.JsonWriter;
import footnote.story.Choice;
import footnote.story.Dispute;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Story;
import footnote.story.StoryDate;

/** The documents as CSL-JSON: an item each, with nothing in it that the published schema does not know. */
final class CslJson {
    private final Story story;
    private final Bibliography bibliography;
    private final JsonWriter out = new JsonWriter();

    private CslJson(Story story, Bibliography bibliography) {
        this.story = story;
        this.bibliography = bibliography;
    }

    static String of(Story story, Bibliography bibliography) {
        CslJson json = new CslJson(story, bibliography);
        json.out.array();
        story.documents().values().forEach(json::item);
        return json.out.endArray().text();
    }

    private void item(Document document) {
        out.object().key("id").value(document.id()).key("type").value("document");
        out.key("title").value(document.title());
        Bibliography.author(document)
                .ifPresent(author -> out.key("author")
                        .array()
                        .object()
                        .key("literal")
                        .value(author)
                        .endObject()
                        .endArray());
        if (document.date().known()) {
            issued(document.date());
        }
        document.about().ifPresent(about -> out.key("note").value(about));
        out.key("annote").value(bibliography.annotation(document));
        out.key("custom").object().key("passages").array();
        PassageUses.inOrder(document).forEach(this::passage);
        out.endArray().endObject().endObject();
    }

    private void issued(StoryDate date) {
        out.key("issued").object();
        if (date.before()) {
            out.key("literal").value(date.words());
        } else {
            out.key("date-parts").array().array().value(date.year());
            if (date.month() > 0) {
                out.value(date.month());
            }
            if (date.day() > 0) {
                out.value(date.day());
            }
            out.endArray().endArray();
        }
        out.endObject();
    }

    private void passage(Passage passage) {
        out.object().key("id").value(passage.key()).key("paragraph").value(passage.paragraph());
        out.key("quote")
                .value(passage.quote())
                .key("said")
                .value(Citation.of(story, passage).said());
        out.key("disputes").array();
        passage.disputes().forEach(this::dispute);
        out.endArray().key("used").array();
        bibliography
                .sources()
                .of(passage)
                .forEach(use -> out.value(
                        use.choice().map(Choice::key).orElse(use.scene().id())));
        out.endArray().endObject();
    }

    private void dispute(Dispute dispute) {
        out.object().key("with").value(dispute.with()).key("question").value(dispute.question());
        out.key("kind").value(dispute.kind().id()).endObject();
    }
}
