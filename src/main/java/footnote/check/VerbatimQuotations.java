package footnote.check;

import footnote.load.DocumentFolder;
import footnote.load.Origins;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.report.FullDocument;
import footnote.report.WhitespaceFolding;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Story;
import java.util.List;
import java.util.Optional;

/** Holds every passage to the letter against the document itself: its words, its paragraph, and how much is quoted. */
final class VerbatimQuotations {
    private final Story story;
    private final Origins origins;
    private final List<DocumentFolder.Held> held;

    /** @param held the documents themselves, as far as they are at hand */
    VerbatimQuotations(Story story, Origins origins, List<DocumentFolder.Held> held) {
        this.story = story;
        this.origins = origins;
        this.held = held;
    }

    void look(List<Problem> found) {
        for (Document document : story.documents().values()) {
            Optional<DocumentFolder.Held> file = held.stream()
                    .filter(one -> one.document().id().equals(document.id()))
                    .findFirst();
            if (file.isPresent()) {
                look(document, file.get(), found);
            } else if (!document.placeholder()) {
                found.add(about(
                        document,
                        Code.DOCUMENT_NOT_HERE,
                        "document \"" + document.id()
                                + "\" is not among the documents: no file there has its fingerprint or its name"));
            }
        }
    }

    private void look(Document document, DocumentFolder.Held file, List<Problem> found) {
        String name = file.text().name();
        if (!file.same()) {
            found.add(about(
                    document,
                    Code.OTHER_DOCUMENT,
                    "the file " + name + " is not document \"" + document.id() + "\": its fingerprint is "
                            + file.sha256()));
        }
        FullDocument text = FullDocument.of(document, name, file.text().text(), file.same());
        QuotedWords quoted = new QuotedWords(text);
        for (Passage passage : document.passages().values()) {
            Optional<FullDocument.Place> place = text.find(passage);
            if (place.isEmpty()) {
                found.add(misquoted(passage, file, text));
            }
            place.or(() -> text.elsewhere(passage)).ifPresent(quoted::mark);
        }
        amount(document, quoted, found);
    }

    private void amount(Document document, QuotedWords quoted, List<Problem> found) {
        if (document.words().isPresent() && document.words().get() != quoted.words()) {
            found.add(about(
                    document,
                    Code.OTHER_LENGTH,
                    "document \"" + document.id() + "\" has " + quoted.words() + " words, not "
                            + document.words().get()));
        }
        double most = document.quoteAtMost().orElse(1.0);
        if (quoted.marked() > most * quoted.words()) {
            found.add(about(
                            document,
                            Code.QUOTED_TOO_MUCH,
                            "the passages quote " + quoted.marked() + " of the " + quoted.words()
                                    + " words of document \"" + document.id() + "\", more than " + percent(most))
                    .withHint("quote less, or allow more with \"quote-at-most\""));
        }
    }

    private static String percent(double share) {
        long thousandths = Math.round(share * 1000);
        return thousandths / 10 + (thousandths % 10 == 0 ? "" : "." + thousandths % 10) + " %";
    }

    private Problem misquoted(Passage passage, DocumentFolder.Held file, FullDocument text) {
        Optional<FullDocument.Place> elsewhere = text.elsewhere(passage);
        if (elsewhere.isPresent()) {
            return about(
                    passage,
                    Code.OTHER_PARAGRAPH,
                    "the quotation stands in paragraph " + elsewhere.get().paragraph() + " of "
                            + file.text().name() + ", not " + passage.paragraph());
        }
        Optional<WhitespaceFolding> paragraph = text.paragraph(passage.paragraph());
        if (paragraph.isEmpty()) {
            return about(
                    passage,
                    Code.NOT_VERBATIM,
                    file.text().name() + " has no paragraph " + passage.paragraph() + ": it has "
                            + text.paragraphs().size());
        }
        WhitespaceFolding quote = WhitespaceFolding.of(passage.quote());
        Optional<QuotationDifference> near =
                QuotationDifference.first(quote.text(), paragraph.get().text());
        return near.map(difference -> nearly(passage, quote, file, paragraph.get(), difference))
                .orElseGet(() -> about(
                        passage,
                        Code.NOT_VERBATIM,
                        "paragraph " + passage.paragraph() + " of "
                                + file.text().name() + " has nothing like the quotation"));
    }

    /** Both places where the two part: in the story and in the document. */
    private Problem nearly(
            Passage passage,
            WhitespaceFolding quote,
            DocumentFolder.Held file,
            WhitespaceFolding paragraph,
            QuotationDifference difference) {
        int from = quote.origin(difference.quoteStart());
        int to = quote.origin(difference.quoteEnd() - 1) + 1;
        int begin = paragraph.origin(difference.textStart());
        int end = paragraph.origin(difference.textEnd() - 1) + 1;
        String what = "the quotation is not word for word in paragraph " + passage.paragraph() + " of "
                + file.text().name();
        return Problem.at(origins.quote(passage, from, to).orElseThrow(), Code.NOT_VERBATIM, what)
                .withPlace(file.text().span(begin, end), "the document has");
    }

    private Problem about(Object thing, Code code, String message) {
        return Problem.at(origins.of(thing).orElseThrow(), code, message);
    }
}
