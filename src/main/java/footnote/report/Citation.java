package footnote.report;

import footnote.story.Dispute;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Story;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A passage in the words in which people cite it: each part by itself, without a full stop. */
public record Citation(Document document, Passage passage) {

    public Citation {
        Objects.requireNonNull(document);
        Objects.requireNonNull(passage);
    }

    /** Of a passage that the story has. */
    public static Citation of(Story story, Passage passage) {
        return new Citation(story.documents().get(passage.document()), passage);
    }

    /** The exact words, in quotation marks that they have not inside them; between these stands every character. */
    public String quoted() {
        String quote = passage.quote();
        if (quote.indexOf('“') < 0 && quote.indexOf('”') < 0) {
            return "“" + quote + "”";
        }
        boolean brings = quote.startsWith("“") && quote.indexOf('”') == quote.length() - 1;
        return brings ? quote : "‘" + quote + "’";
    }

    /** Who says it, what kind of saying it is, on what basis, and when. */
    public String said() {
        StringBuilder out = new StringBuilder();
        if (passage.speaker().isPresent()) {
            out.append(passage.speaker().get()).append(", ");
        }
        out.append(passage.kind() == Passage.Kind.OPINION ? "an " : "a ")
                .append(passage.kind().id());
        if (passage.basis().isPresent()) {
            out.append(" (basis: ").append(passage.basis().get()).append(')');
        }
        String when = when();
        return when.isEmpty() ? out.toString() : out.append(", ").append(when).toString();
    }

    /** Its date in words; empty where nothing is known. */
    public String when() {
        return passage.when().orElse(passage.date().words());
    }

    /** The document's title, its author and the paragraph. */
    public String where() {
        String author =
                document.author().isEmpty() ? "" : ", " + document.author().get();
        return document.title() + author + ", ¶" + passage.paragraph();
    }

    /** Which passages disagree with it, each by its paragraph, those of other documents with the title; or nothing. */
    public String disputed(Story story) {
        StringBuilder out = new StringBuilder();
        for (Document other : story.documents().values()) {
            Set<String> places = new LinkedHashSet<>();
            for (Dispute dispute : passage.disputes()) {
                Optional<Passage> found = story.passage(dispute.with());
                if (found.isPresent() && found.get().document().equals(other.id())) {
                    places.add("¶" + found.get().paragraph());
                }
            }
            if (!places.isEmpty()) {
                out.append(out.length() == 0 ? "disputed by " : " and by ").append(String.join(", ", places));
                out.append(" of ").append(other.equals(document) ? "the same document" : other.title());
            }
        }
        return out.toString();
    }
}
