package footnote.load;

/**
 * The scene in which something is written.
 *
 * @param scene its id
 * @param role  the role of its chapter; empty where it has none, null where its chapter is faulty
 */
record SceneScope(String scene, String role) {}
