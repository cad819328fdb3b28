package footnote.tui;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The preview's own keys, beside those of the page in {@link KeyBindings}: a key has a meaning in one of the two alone. */
enum PreviewKey {
    LINE(":", "", "", false),
    GO("g", "go", "go ", false),
    SET("=", "set", "set ", false),
    WHY("w", "why", "why", true),
    VALUES("V", "values", "values", true),
    FAULTS("f", "faults", "faults", true),
    MAP("m", "map", "map", true);

    private final String key;
    private final String label;
    private final String line;
    private final boolean whole;

    PreviewKey(String key, String label, String line, boolean whole) {
        this.key = key;
        this.label = label;
        this.line = line;
        this.whole = whole;
    }

    /** The preview's key that was pressed, if it is one. */
    static Optional<PreviewKey> of(KeyPress pressed) {
        return Arrays.stream(values())
                .filter(one -> pressed.is(KeyPress.Name.TEXT) && pressed.text().equals(one.key))
                .findFirst();
    }

    /** The keys with a word each, in one line. */
    static String line() {
        return Arrays.stream(values())
                .filter(one -> !one.label.isEmpty())
                .map(one -> one.key + " " + one.label)
                .collect(Collectors.joining("  "));
    }

    /** What stands in the line to type in once the key is pressed. */
    String typed() {
        return line;
    }

    /** Whether that is a whole question, which is asked at once; otherwise the writer types on. */
    boolean isWhole() {
        return whole;
    }
}
