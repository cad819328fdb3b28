package footnote.view;

import java.util.Objects;

/** Some text of one tone, without line breaks. */
public record Run(String text, Tone tone) {
    public Run {
        Objects.requireNonNull(text);
        Objects.requireNonNull(tone);
    }

    /** How many columns it takes on a screen. */
    public int width() {
        return Columns.of(text);
    }
}
