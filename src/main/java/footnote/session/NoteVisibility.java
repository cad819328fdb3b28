package footnote.session;

import java.util.Optional;

/** When a page shows the notes of its offers. */
public enum NoteVisibility {
    /** While choosing. */
    SHOWN("shown", "Notes are shown while you choose."),
    /** Only after choosing: the next page begins with the note of what was chosen. */
    AFTER("after", "Notes are shown after you have chosen."),
    /** Each as one line, until it is opened. */
    FOLDED("folded", "Notes are folded, until you open one.");

    private final String word;
    private final String sentence;

    NoteVisibility(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** As it stands in the settings, and as it is typed. */
    public String word() {
        return word;
    }

    String sentence() {
        return sentence;
    }

    /** The one of that word, if there is one. */
    public static Optional<NoteVisibility> named(String word) {
        for (NoteVisibility one : values()) {
            if (one.word.equals(word)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The one behind this; the first behind the last. */
    NoteVisibility next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
