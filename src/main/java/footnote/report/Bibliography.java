package footnote.report;

import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Story;
import java.util.Optional;

/**
 * Every document of a story with its passages and where each is used, to be taken along: as text, as CSL-JSON or as
 * BibTeX.
 *
 * <p>In all three, words between quotation marks after a paragraph's number, or under {@code quote}, are the document's
 * own; all others were written for the story.
 */
public final class Bibliography {
    private static final String QUOTED = "Words in quotation marks after a paragraph’s number are the document’s own, "
            + "exactly; all others were written for this story.";

    private final Story story;
    private final PassageUses sources;

    private Bibliography(Story story) {
        this.story = story;
        this.sources = PassageUses.of(story);
    }

    /** For people. */
    public static String text(Story story) {
        return new Bibliography(story).text();
    }

    /** For reference managers: an item a document, whose passages stand in {@code annote} and {@code custom}. */
    public static String cslJson(Story story) {
        return CslJson.of(story, new Bibliography(story));
    }

    /** For BibTeX and Biber, in UTF-8: an entry a document, whose passages stand in {@code annote}. */
    public static String bibTex(Story story) {
        return BibTex.of(story, new Bibliography(story));
    }

    private String text() {
        StringBuilder out = new StringBuilder(story.title())
                .append(": documents and passages\n\n")
                .append(QUOTED)
                .append('\n');
        for (Document document : story.documents().values()) {
            String date = document.date().words();
            out.append('\n').append(document.title()).append('\n');
            out.append(document.author().orElse("no author named"))
                    .append(date.isEmpty() ? "" : ", " + date)
                    .append('\n');
            document.about().ifPresent(about -> out.append(about).append('\n'));
            for (Passage passage : PassageUses.inOrder(document)) {
                out.append('\n').append(entry(passage));
                sources.of(passage)
                        .forEach(use ->
                                out.append("    used in ").append(place(use)).append('\n'));
            }
        }
        return out.toString();
    }

    /** A passage with what is said of it, in lines each ended by a line feed. */
    private String entry(Passage passage) {
        Citation citation = Citation.of(story, passage);
        StringBuilder disputes = new StringBuilder();
        citation.disputes(story)
                .forEach(dispute ->
                        disputes.append("    disputed: ").append(dispute).append('\n'));
        String lead = passage.lead().map(words -> "[" + words + "] ").orElse("");
        String note = passage.editorsNote()
                .map(words -> "    Editor’s note: " + words + "\n")
                .orElse("");
        return passage.paragraphSign() + "  " + lead + citation.quoted() + "\n    " + citation.said() + "\n" + disputes
                + note;
    }

    /** The scene's title, and the choice's name with how it stands to the passage. */
    private static String place(PassageUses.Use use) {
        String choice = use.choice()
                .map(found -> " (" + found.key()
                        + found.stance()
                                .map(stance -> ", which " + stance.words() + " it")
                                .orElse("") + ")")
                .orElse(" (" + use.scene().id() + ", in the text)");
        return "“" + use.scene().title() + "”" + choice;
    }

    /** All of a document's passages as one text, for the one field that a reference manager has for it. */
    String annotation(Document document) {
        StringBuilder out = new StringBuilder(QUOTED);
        for (Passage passage : PassageUses.inOrder(document)) {
            out.append("\n\n").append(entry(passage).stripTrailing());
            sources.of(passage).forEach(use -> out.append("\n    used in ").append(place(use)));
        }
        return out.toString();
    }

    PassageUses sources() {
        return sources;
    }

    /** Who wrote it, where somebody is named. */
    static Optional<String> author(Document document) {
        return document.author().filter(name -> !name.equals("unsigned"));
    }
}
