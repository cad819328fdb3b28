package footnote.write.ink;

import org.jspecify.annotations.Nullable;

/** That a scene was left, or one of its choices taken: what a story of ours remembers by itself. Each is equal to itself alone. */
final class HappenedMark {
    /** The scene; of a choice, the one that offers it, which is known once the choice is made. */
    @Nullable
    DraftScene draft;

    /** Null where the mark is the scene's. */
    @Nullable
    DraftChoice choice;

    String text() {
        String scene = draft == null ? "" : draft.id;
        return choice == null ? "visited(" + scene + ")" : "chose(" + scene + "/" + choice.id + ")";
    }
}
