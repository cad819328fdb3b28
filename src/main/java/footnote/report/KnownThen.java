package footnote.report;

import footnote.story.StoryDate;

/** What could be known of a passage when a scene happened: that depends on the two dates alone. */
public enum KnownThen {
    KNOWN("known"),
    NOT_YET("not yet known"),
    PERHAPS_NOT_YET("perhaps not yet known"),
    UNDATED("undated");

    private final String words;

    KnownThen(String words) {
        this.words = words;
    }

    /** Of a passage and of a scene with these dates; where one of them has none, nobody can tell. */
    static KnownThen of(StoryDate passage, StoryDate scene) {
        if (!passage.known() || !scene.known()) {
            return UNDATED;
        }
        return switch (passage.laterThan(scene)) {
            case NO -> KNOWN;
            case PERHAPS -> PERHAPS_NOT_YET;
            case YES -> NOT_YET;
        };
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
