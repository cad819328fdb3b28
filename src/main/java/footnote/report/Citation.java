package footnote.report;

import footnote.story.Dispute;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Story;
import footnote.story.StoryDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A passage in the words in which people cite it: each part by itself, without a full stop. */
public record Citation(Document document, Passage passage) {

    public Citation {
        Objects.requireNonNull(document);
        Objects.requireNonNull(passage);
    }

    /** Of a passage that the story has. */
    public static Citation of(Story story, Passage passage) {
        return new Citation(story.document(passage.document()), passage);
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
        out.append(kind());
        if (passage.basis().isPresent()) {
            out.append(" (basis: ").append(passage.basis().get()).append(')');
        }
        String when = when();
        return when.isEmpty() ? out.toString() : out.append(", ").append(when).toString();
    }

    private String kind() {
        return (passage.kind() == Passage.Kind.OPINION ? "an " : "a ")
                + passage.kind().id();
    }

    /** Who says it, where, and what kind of saying it is, in a sentence. */
    public String who() {
        return passage.speaker().orElse("nobody is named") + ", in " + place() + ": " + kind();
    }

    /** Who says it, where, and what kind of saying it is: what stands beside a quotation. */
    public String beside() {
        String who = passage.speaker().isEmpty() ? "" : passage.speaker().get() + ", in ";
        return who + place() + " · " + passage.kind().id();
    }

    /** The document by its short name, and the paragraph. */
    public String place() {
        return document.called() + " " + paragraph();
    }

    private String paragraph() {
        return passage.paragraphSign();
    }

    /**
     * The one thing of which a reader has to be warned at once, if there is any: that nobody could know it yet, that
     * something contradicts it, or that one can't see how it is known.
     *
     * @param later whether its time is later than the one at which it is read
     */
    public Optional<String> warning(StoryDate.Later later) {
        if (later != StoryDate.Later.NO) {
            return Optional.of(later == StoryDate.Later.YES ? "not yet" : "perhaps not yet");
        }
        if (passage.disputes().stream().anyMatch(dispute -> dispute.kind() == Dispute.Kind.CONTRADICTS)) {
            return Optional.of("disputed");
        }
        return passage.kind() == Passage.Kind.CLAIM ? Optional.of("no source given") : Optional.empty();
    }

    /** On what basis it is said, and of when it is; nothing where neither is known. */
    public Optional<String> known() {
        List<String> parts = new ArrayList<>();
        passage.basis().ifPresent(basis -> parts.add("Basis: " + basis));
        if (!when().isEmpty()) {
            parts.add("Date: " + when());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(". ", parts) + ".");
    }

    /** A sentence for each passage that disagrees with it: the question, where the other stands, and how they differ. */
    public List<String> disputes(Story story) {
        return disputes(story, other -> "See " + (other.document.equals(document) ? other.paragraph() : other.place()))
                .stream()
                .map(sentence -> sentence + ".")
                .toList();
    }

    /** The same with the other passage's exact words, and without a full stop. */
    List<String> disputesInFull(Story story) {
        return disputes(story, other -> other.quoted() + " (" + other.place() + ")");
    }

    private List<String> disputes(Story story, Function<Citation, String> reference) {
        List<String> sentences = new ArrayList<>();
        for (Dispute dispute : passage.disputes()) {
            story.passage(dispute.with())
                    .map(other -> of(story, other))
                    .ifPresent(other -> sentences.add(dispute.question() + " " + reference.apply(other) + ": the two "
                            + dispute.kind().words()));
        }
        return sentences;
    }

    /** Its date in words; empty where nothing is known. */
    public String when() {
        return passage.when().orElse(passage.date().words());
    }

    /** All that is known of its source: {@link #said} and {@link #where}, as two sentences. */
    public String attribution() {
        return said() + ". " + where();
    }

    /** The document's title, its author and the paragraph. */
    public String where() {
        String author =
                document.author().isEmpty() ? "" : ", " + document.author().get();
        return document.title() + author + ", " + paragraph();
    }
}
