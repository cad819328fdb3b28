package footnote.write.language;

/**
 * A name as the whole story knows it.
 *
 * @param holder the name of what holds the thing, such as a choice's scene; empty where nothing does
 * @param own    what the thing itself is called there
 */
record StoryName(NameKind kind, String holder, String own) {
    static StoryName of(NameKind kind, String own) {
        return new StoryName(kind, "", own);
    }

    /** As a writer writes it where the whole story is meant, such as {@code pier/light-it}. */
    String full() {
        return holder.isEmpty() ? own : holder + kind.joint() + own;
    }

    /** As a sentence calls it, such as {@code scene "pier"}. */
    String words() {
        return kind.noun() + " \"" + own + "\"";
    }
}
