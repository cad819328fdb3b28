package footnote.problem;

import static footnote.problem.Severity.ERROR;
import static footnote.problem.Severity.NOTE;
import static footnote.problem.Severity.WARNING;

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

    /** A folder that is missing, or has no {@code story.json} at its top. */
    NO_STORY(ERROR),
    /** A file that the system doesn't let us read. */
    CANNOT_READ(ERROR),
    /** A link that leads out of the story's folder, which is not followed. */
    OUTSIDE_LINK(WARNING),
    /** A story in another version of the format. */
    OTHER_FORMAT(ERROR),

    /** A folder among the branches that has no {@code branch.json}. */
    NO_BRANCH(WARNING),
    /** A branch of another story, or of other versions of this one, which is not loaded. */
    BRANCH_DOES_NOT_FIT(NOTE),
    /** Two branches of one id. */
    BRANCH_CLASH(ERROR),
    /** A name that belongs to a branch, used outside it. */
    OTHER_BRANCH(ERROR),
    /** Choices that are added where none can be. */
    CANNOT_ADD(ERROR),

    /** A key that the format doesn't know there. */
    UNKNOWN_KEY(ERROR),
    /** A key of {@code story.json} in another file. */
    MISPLACED_KEY(ERROR),
    /** A key that is required and not there. */
    MISSING_KEY(ERROR),
    /** A value of the wrong kind, such as a number where a string belongs. */
    WRONG_KIND(ERROR),
    /** A number beyond its bounds. */
    OUT_OF_BOUNDS(ERROR),
    /** A string, text or list that is empty and must not be. */
    EMPTY(ERROR),
    /** A word that is none of the few that may stand there. */
    UNKNOWN_WORD(ERROR),
    /** A date, version, IFID or fingerprint that is not written as one. */
    BAD_FORM(ERROR),
    /** A list that needs as many items as something else has. */
    WRONG_COUNT(ERROR),

    /** A remark that says what is still to be done. */
    TODO(NOTE),

    /** A name with characters that no such name can have. */
    BAD_NAME(ERROR),
    /** Two things of one kind and one name. */
    DUPLICATE_NAME(ERROR),
    /** A scene that is named and does not exist. */
    UNKNOWN_SCENE(ERROR),
    /** A choice that a condition asks for and that does not exist. */
    UNKNOWN_CHOICE(ERROR),
    /** A passage that is named and does not exist. */
    UNKNOWN_PASSAGE(ERROR),
    /** A document that is named and does not exist. */
    UNKNOWN_DOCUMENT(ERROR),
    /** A variable that is named and does not exist. */
    UNKNOWN_VARIABLE(ERROR),
    /** A value that a variable can't have. */
    UNKNOWN_VALUE(ERROR),
    /** A role that is named and does not exist. */
    UNKNOWN_ROLE(ERROR),
    /** A chapter that is named and does not exist. */
    UNKNOWN_CHAPTER(ERROR),
    /** A passage that is said to disagree with itself. */
    DISPUTES_ITSELF(ERROR),

    /** A condition that can't be understood. */
    BAD_CONDITION(ERROR),
    /** An effect that can't be understood. */
    BAD_EFFECT(ERROR),
    /** A comparison or an effect that doesn't suit the variable's kind. */
    WRONG_VALUE(ERROR),
    /** A lasting variable that is changed by another role than its own. */
    NOT_ITS_OWNER(ERROR),

    /** A choice without a passage. */
    NO_PASSAGE(ERROR),
    /** A scene that is not followed by exactly one of choices, a page turn and an ending. */
    FOLLOWS(ERROR),
    /** Something in a text that is none of the kinds of paragraph. */
    NO_PARAGRAPH(ERROR),
    /** Braces in a text that can't be understood. */
    BAD_TEMPLATE(ERROR),
    /** A space after a condition's colon that a writer meant to be read, so that two words run together. */
    LOST_SPACE(WARNING),
    /** A mark of emphasis that is never closed. */
    OPEN_MARK(ERROR),
    /** A passage or an editor's note in what comes to one line. */
    NOT_ONE_LINE(ERROR),
    /** An item without a condition that is not the last of its list. */
    BARE_BEFORE_LAST(ERROR),
    /** A list of ways whose last has a condition. */
    NO_LAST_WAY(ERROR),
    /** Page turns that lead back to where they began, without a choice. */
    RING(ERROR),

    /** A choice that cites a document which only stands in until a real source is cited. */
    PLACEHOLDER_CITED(WARNING),
    /** A passage that nothing in the story cites or shows. */
    UNCITED_PASSAGE(WARNING),

    /** A scene with choices in which a player can be without any open one. */
    NO_OFFER(WARNING),
    /** A scene from which a player can't come to an ending any more. */
    NO_WAY_OUT(WARNING),
    /** A scene to which nobody can come. */
    UNREACHABLE_SCENE(WARNING),
    /** An ending to which nobody can come. */
    UNREACHABLE_ENDING(WARNING),
    /** A choice that nobody is ever offered. */
    UNREACHABLE_CHOICE(WARNING),
    /** A paragraph that nobody is ever shown. */
    UNREACHABLE_PARAGRAPH(WARNING),
    /** A condition that holds whenever it is asked. */
    ALWAYS_TRUE(WARNING),
    /** A condition that never holds when it is asked. */
    NEVER_TRUE(WARNING),
    /** A part of a condition without which the answer is always the same. */
    IDLE_OPERAND(WARNING),
    /** An effect whose outcome nothing reads. */
    UNREAD_EFFECT(WARNING),
    /** A variable that is written and that nothing reads. */
    UNREAD_VARIABLE(WARNING),
    /** A variable that is read and that nothing ever changes. */
    UNWRITTEN_VARIABLE(WARNING),
    /** A variable that is neither read nor written. */
    UNUSED_VARIABLE(WARNING),
    /** A value that a variable never has. */
    UNUSED_VALUE(WARNING),
    /** A choice that makes no difference to anything that comes after it. */
    COSMETIC_CHOICE(NOTE),
    /** A choice that is never offered beside another. */
    NO_DECISION(NOTE),
    /** A passage that a playthrough can use more often than the story wants. */
    REPEATED_PASSAGE(WARNING),
    /** Text that not every terminal can show whole. */
    NOT_SHOWN_EVERYWHERE(WARNING),
    /** Straight quotation marks in a story that has curly ones elsewhere. */
    MIXED_QUOTES(NOTE),
    /** Words that a template left to be written, and nobody has. */
    PLACEHOLDER_WORDS(NOTE),
    /** What other tools for stories read as mark-up, and what is printed as it stands here. */
    FOREIGN_MARK_UP(WARNING),
    /** A way out of a chapter and back into it, on which a value that lives there is lost and then asked for. */
    RESET_ON_RETURN(WARNING),
    /** A story with more states than were looked at. */
    NOT_EVERYTHING_SEEN(WARNING),

    /** A line of a recorded play that can't be understood. */
    BAD_PLAY(ERROR),
    /** A choice of a recorded play that can't be made any more. */
    PLAY_STOPS(WARNING),
    /** Words that must appear in a recorded play, and don't. */
    PLAY_DIFFERS(WARNING),

    /** A document that is not among the documents at hand. */
    DOCUMENT_NOT_HERE(WARNING),
    /** A file that is called like a document and is another one. */
    OTHER_DOCUMENT(WARNING),
    /** A quotation that is not word for word in its document. */
    NOT_VERBATIM(WARNING),
    /** A quotation that stands in another paragraph than it says. */
    OTHER_PARAGRAPH(WARNING),
    /** A document of more or fewer words than the story says. */
    OTHER_LENGTH(WARNING),
    /** More of a document quoted than the story allows itself. */
    QUOTED_TOO_MUCH(WARNING);

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
