package footnote.view;

import footnote.report.Citation;
import footnote.report.FullDocument;
import footnote.report.PassageUses;
import footnote.session.DocumentsRoom;
import footnote.session.Session;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Story;
import java.util.List;
import java.util.Optional;

/** The documents, and the passages of one. */
final class DocumentsOutline {
    private final Session session;
    private final Story story;
    private final Outline out;

    private DocumentsOutline(Session session, Outline.Width width) {
        this.session = session;
        this.story = session.story();
        this.out = new Outline(width);
    }

    static Outline of(Session session, DocumentsRoom.Documents room) {
        return new DocumentsOutline(session, Outline.Width.PROSE).documents(room);
    }

    static Outline of(Session session, DocumentsRoom.Passages room) {
        return new DocumentsOutline(session, Outline.Width.PROSE_AND_MARGIN).passages(room);
    }

    private Outline documents(DocumentsRoom.Documents room) {
        out.heading("Documents").quiet("Every choice of this story cites one of these.");
        for (Document document : room.documents()) {
            out.gap().thing(document.title());
            out.below(byline(document), Tone.QUIET);
            document.about().ifPresent(about -> out.below(about, Tone.TEXT));
            int passages = document.passages().size();
            out.below(passages + (passages == 1 ? " passage; " : " passages; ") + presence(document), Tone.QUIET);
        }
        return out;
    }

    private static String byline(Document document) {
        String date = document.date().words();
        return document.author().orElse("no author named") + (date.isEmpty() ? "" : ", " + date);
    }

    /** Whether the document itself can be opened. */
    private String presence(Document document) {
        FullDocument text = session.context().texts().get(document.id());
        return text == null
                ? "the document itself is not here"
                : text.same() ? "the document itself is here" : "the file here is another one: " + text.name();
    }

    private Outline passages(DocumentsRoom.Passages room) {
        Document document = room.document();
        out.heading(document.title()).quiet(byline(document));
        document.about().ifPresent(about -> out.text(about, Tone.TEXT));
        out.gap();
        for (Passage passage : room.passages()) {
            Run paragraph = new Run(passage.paragraphSign() + "  ", Tone.MARK);
            out.add(new Outline.Thing(
                    PassageRuns.after(paragraph, PassageRuns.words(story, passage)),
                    PassageRuns.after(paragraph, PassageRuns.quotation(story, passage)),
                    about(room, passage)));
        }
        return out;
    }

    private List<List<Run>> about(DocumentsRoom.Passages room, Passage passage) {
        List<List<Run>> about = PassageRuns.within(story, passage);
        boolean met =
                room.met().entries().stream().anyMatch(entry -> entry.passage().equals(passage));
        List<PassageUses.Use> uses = room.sources().of(passage);
        for (PassageUses.Use use : uses) {
            about.add(List.of(new Run(use(use), Tone.QUIET)));
        }
        if (uses.isEmpty()) {
            about.add(List.of(new Run("No scene uses it.", Tone.QUIET)));
        } else if (!met) {
            about.add(List.of(new Run("Not yet met.", Tone.NOT_YET)));
        }
        return about;
    }

    /** The scene, where it stands, and how its choice stands to the passage. */
    private String use(PassageUses.Use use) {
        String chapter = use.scene()
                .chapter()
                .map(id -> story.chapter(id))
                .map(found -> " (" + story.role(found.role()).title() + ", " + found.title() + ")")
                .orElse("");
        String how = use.choice()
                .map(choice -> choice.stance()
                        .map(stance -> ": a choice that " + stance.words() + " it")
                        .orElse(": a choice"))
                .orElse(": in the text");
        return "In “" + use.scene().title() + "”" + chapter + how;
    }

    /** A document itself; over its text, whether it is the one that the story cites. */
    static Outline of(DocumentsRoom.FullText room) {
        FullDocument text = room.text();
        Outline out = new Outline(Outline.Width.PROSE)
                .heading(text.document().title())
                .quiet(byline(text.document()));
        if (!text.same()) {
            out.text(
                    "The file " + text.name() + " is another one than the story cites: its fingerprint differs. "
                            + "What is marked is where the same words stand in it.",
                    Tone.NOT_YET);
        }
        Passage open = room.passages().get(room.marked() - 1);
        Optional<FullDocument.Place> place = text.find(open);
        if (place.isEmpty()) {
            out.text(
                    new Citation(text.document(), open).quoted() + " is not word for word in " + open.paragraphSign()
                            + " of this file.",
                    Tone.NOT_YET);
        }
        return out.gap().add(new Outline.FullText(text, room.passages(), open, place.or(() -> text.elsewhere(open))));
    }
}
