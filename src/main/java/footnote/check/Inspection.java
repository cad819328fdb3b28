package footnote.check;

import footnote.problem.Code;
import java.util.Set;

/** Looks through a story for faults of a kind or a few; {@link Check} has the list of all. */
interface Inspection {
    /** What is certain of the story where this finds nothing, as the end of "it was not looked at whether …". */
    String claim();

    /** The kinds of problem that it reports, and no others. */
    Set<Code> codes();

    /** What it has to know of the states that players can come to. */
    Basis basis();

    /**
     * Whether it looks at words: what rests on the story's rules alone is found again as long as these stay the same. What
     * looks at states does not, unless it says so; it then names things by their ids and conditions.
     */
    default boolean readsWords() {
        return basis() == Basis.TEXT;
    }

    /** Adds what it finds. */
    void inspect(ProvenStory story, FindingCollector found);

    /** What an inspection rests on. */
    enum Basis {
        /** The story as it is written. */
        TEXT,
        /** States that were visited: what was seen in one of them is certain, though others were not visited. */
        SOME_STATES,
        /** All states: what was not seen in any of them is certain not to be. */
        ALL_STATES
    }
}
