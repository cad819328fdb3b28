package footnote.report;

import footnote.game.Narration;
import footnote.game.Playthrough;
import footnote.game.Step;
import footnote.story.Chapter;
import footnote.story.Document;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Scene;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A playthrough written down: what was read and chosen, with numbered notes that cite the passages and say which words
 * are quotations; at its end the choices themselves, from which it can be played again.
 */
public final class Transcript {
    private static final String QUOTED =
            "Words in quotation marks after “Quoted:” are the documents’ own, exactly; all others were "
                    + "written for this story.";
    private static final String CHOICES = "The choices";

    private final PageHistory history;
    private final TranscriptFormat format;
    private final List<Noted> notes = new ArrayList<>();
    private Optional<String> chapter = Optional.empty();

    private Transcript(PageHistory history, TranscriptFormat format) {
        this.history = history;
        this.format = format;
    }

    /** A passage that has a note, and the choice whose passage it is, where it is not only quoted. */
    private record Noted(Passage passage, Optional<Step.Chosen> chosen) {}

    /** As Markdown. */
    public static String markdown(PageHistory history) {
        return new Transcript(history, new MarkdownTranscript()).write();
    }

    /** As plain text. */
    public static String plain(PageHistory history) {
        return new Transcript(history, new PlainTranscript()).write();
    }

    private String write() {
        format.title(history.story().title());
        format.prose(history.role().title() + ". Version " + history.story().version() + ".");
        format.prose(QUOTED);
        history.moments().forEach(this::moment);
        format.chapter("Notes");
        for (int i = 0; i < notes.size(); i++) {
            note(i + 1, notes.get(i));
        }
        documents();
        format.chapter(CHOICES);
        format.lines(play(history.playthrough()));
        return format.text();
    }

    private void moment(PageHistory.Moment moment) {
        for (Narration told : moment.page().told()) {
            told.scene().ifPresent(this::heading);
            paragraphs(told.paragraphs());
        }
        heading(moment.page().scene());
        paragraphs(moment.page().text());
        moment.taken().ifPresent(offer -> {
            notes.add(new Noted(offer.passage(), moment.chosen()));
            format.choice(offer.text(), notes.size());
        });
        moment.page().scene().ending().ifPresent(ending -> {
            format.chapter("The end: " + ending.name());
            paragraphs(ending.about().read(moment.state()));
        });
    }

    private void heading(Scene scene) {
        if (scene.chapter().isPresent() && !scene.chapter().equals(chapter)) {
            Chapter begun = Objects.requireNonNull(
                    history.story().chapters().get(scene.chapter().get()));
            format.chapter(begun.title());
        }
        chapter = scene.chapter();
        format.scene(scene.title(), scene.date().words());
    }

    private void paragraphs(List<Paragraph.Visible> paragraphs) {
        paragraphs.forEach(paragraph -> paragraph.accept(new Blocks()));
    }

    /** Writes a block for each paragraph; a quotation gets a note. */
    private final class Blocks implements Paragraph.VisibleVisitor<Void> {
        @Override
        public Void prose(Paragraph.Prose prose) {
            format.prose(prose.source());
            return null;
        }

        @Override
        public Void quotation(Paragraph.Quotation quotation) {
            notes.add(new Noted(quotation.passage(), Optional.empty()));
            format.quotation(Citation.of(history.story(), quotation.passage()).quoted(), notes.size());
            return null;
        }

        @Override
        public Void editorsNote(Paragraph.EditorsNote note) {
            format.editorsNote(note.source());
            return null;
        }
    }

    private void note(int number, Noted noted) {
        Passage passage = noted.passage();
        Citation citation = Citation.of(history.story(), passage);
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence(citation.said()));
        sentences.add(sentence(citation.where()));
        citation.disputes(history.story()).forEach(dispute -> sentences.add("Disputed: " + plain(dispute)));
        passage.editorsNote().ifPresent(words -> sentences.add("Editor’s note: " + plain(words)));
        noted.chosen().ifPresent(chosen -> sentences.addAll(sentences(chosen)));
        format.note(number, passage.lead().map(lead -> "[" + lead + "] ").orElse(""), citation.quoted(), sentences);
    }

    private static List<String> sentences(Step.Chosen chosen) {
        List<String> sentences = new ArrayList<>();
        chosen.choice().stance().ifPresent(stance -> sentences.add("This choice " + stance.words() + " it."));
        if (!chosen.margin().isEmpty()) {
            sentences.add("In the margin: " + chosen.margin());
        }
        return sentences;
    }

    /** What is not prose has no mark-up: a star in it is a star. */
    private static String plain(String text) {
        return text.replace("*", "\\*");
    }

    private static String sentence(String words) {
        String plain = plain(words);
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + ".";
    }

    private void documents() {
        Set<String> cited = new LinkedHashSet<>();
        notes.forEach(noted -> cited.add(noted.passage().document()));
        if (!cited.isEmpty()) {
            format.chapter("Documents");
        }
        for (String id : cited) {
            Document document = history.story().document(id);
            String author = document.author().map(name -> ", " + name).orElse("");
            String date = document.date().words();
            String about = document.about().map(words -> " " + words).orElse("");
            format.prose(plain(document.title() + author + (date.isEmpty() ? "" : ", " + date) + "." + about));
        }
    }

    /** The choices that are played, one a line, in the form in which a play is written. */
    static List<String> play(Playthrough playthrough) {
        List<String> lines = new ArrayList<>();
        lines.add("role " + playthrough.role());
        playthrough.branches().forEach(branch -> lines.add("branch " + branch));
        playthrough.lasting().forEach((name, value) -> lines.add("lasting " + name + " = " + value));
        playthrough.played().forEach(choice -> lines.add("> " + choice));
        return lines;
    }
}
