package footnote.view;

import footnote.report.FullDocument;
import java.util.List;

/** A paragraph of a document itself, with a passage marked in it. */
final class DocumentParagraph {
    private DocumentParagraph() {}

    static List<Run> marked(String paragraph, FullDocument.Place place) {
        return List.of(
                new Run(paragraph.substring(0, place.start()), Tone.TEXT),
                new Run(paragraph.substring(place.start(), place.end()), Tone.SELECTED),
                new Run(paragraph.substring(place.end()), Tone.TEXT));
    }
}
