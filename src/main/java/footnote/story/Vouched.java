package footnote.story;

/**
 * Scenes of a story that was found consistent before, in a map in the writer's order that never changes: a
 * {@link Story} takes it as it is, without asking for each of its scenes.
 */
public interface Vouched {}
