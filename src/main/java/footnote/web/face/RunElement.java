package footnote.web.face;

import footnote.view.Run;
import footnote.view.Tone;
import java.util.Locale;

/** A run as it stands in a paragraph. */
final class RunElement {
    private RunElement() {}

    static Content of(Run run) {
        return switch (run.tone()) {
            case TEXT, OFFER, SELECTED -> new Words(run.text());
            case EMPHASIS -> Element.of("em", "").says(run.text());
            case STRONG, LABEL -> Element.of("strong", "").says(run.text());
            default -> Element.of("span", style(run.tone())).says(run.text());
        };
    }

    /** The class by which the looks know a tone. */
    private static String style(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
