package footnote.view;

import footnote.report.WholeText;
import java.util.List;

/** A paragraph of a document itself, with a passage marked in it. */
final class Whole {
    private Whole() {}

    static List<Run> marked(String paragraph, WholeText.Place place) {
        return List.of(
                new Run(paragraph.substring(0, place.start()), Tone.TEXT),
                new Run(paragraph.substring(place.start(), place.end()), Tone.SELECTED),
                new Run(paragraph.substring(place.end()), Tone.TEXT));
    }
}
