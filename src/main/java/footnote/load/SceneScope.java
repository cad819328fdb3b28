package footnote.load;

import footnote.story.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The scene in which something is written.
 *
 * @param scene   its id; empty for what is written in no scene
 * @param role    the id of its chapter's role; empty where it is in no chapter, null where its chapter is faulty
 * @param about   whether the scene names a passage that it is about
 * @param passage the passage that it is about; null where it names none, or a faulty one
 */
record SceneScope(
        String scene,
        @Nullable String role,
        boolean about,
        @Nullable Passage passage) {
    /** For what is written in no scene. */
    static final SceneScope NONE = new SceneScope("", "", false, null);
}
