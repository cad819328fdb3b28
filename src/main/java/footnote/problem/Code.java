package footnote.problem;

import static footnote.problem.Severity.ERROR;

import java.util.Locale;

/** What can be wrong: the short name of each kind of problem, and how severe it is. */
public enum Code {
    /** A file that is not JSON. */
    NOT_JSON(ERROR),
    /** A file that is not UTF-8. */
    NOT_UTF8(ERROR),
    /** A key that stands twice in one object. */
    DUPLICATE_KEY(ERROR),
    /** A character that could move a terminal's cursor, turn the text around, or stand in it unseen. */
    REFUSED_CHARACTER(ERROR),
    /** Something longer, deeper or larger than a story may have it. */
    LIMIT(ERROR),
    /** A scene, choice, variable … that is named and does not exist. */
    UNKNOWN_SCENE(ERROR);

    private final Severity severity;
    private final String id;

    Code(Severity severity) {
        this.severity = severity;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** As it stands in a message and on the command line, such as {@code unknown-scene}. */
    public String id() {
        return id;
    }
}
