package footnote.load;

import footnote.story.Passage;

/**
 * The scene in which something is written.
 *
 * @param scene   its id; empty where it is written in no scene
 * @param role    the role of its chapter; empty where it has none, null where its chapter is faulty
 * @param about   whether the scene says what it is about
 * @param passage what the scene is about; null where it does not say so, or what it says is faulty
 */
record SceneScope(String scene, String role, boolean about, Passage passage) {
    /** For what is written in no scene. */
    static final SceneScope NONE = new SceneScope("", "", false, null);
}
