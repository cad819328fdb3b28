package footnote.view;

/** What a stretch of text is; a theme decides how it looks. */
public enum Tone {
    /** Our own prose. */
    TEXT,
    /** Prose said with emphasis. */
    EMPHASIS,
    /** Prose said strongly. */
    STRONG,
    /** A title. */
    HEADING,
    /** Our own word for what stands below or beside it, or for the one of several that counts. */
    LABEL,
    /** What need not be read: dates, sources, what kind of saying it is. */
    QUIET,
    /** A line between parts. */
    RULE,
    /** An offer. */
    OFFER,
    /** The marked offer, or the marked thing of a list. */
    SELECTED,
    /** A choice that is not open. */
    CLOSED,
    /** The number of a note, where it is referred to and where it stands. */
    MARK,
    /** Words quoted from a document. */
    QUOTATION,
    /** The player's own hand in the margin. */
    MARGIN,
    /** What the last choice did and moved, and how one stands. */
    CONSEQUENCE,
    /** A passage of a time that has not come. */
    NOT_YET,
    /** A remark that rests on no document. */
    EDITOR,
    /** One line to the player about what was just done. */
    SAID,
    /** The status line. */
    STATUS
}
