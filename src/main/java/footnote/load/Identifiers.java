package footnote.load;

/** The kinds of things in a story that have a name, and what each may be called. */
enum Identifiers {
    SCENE("scene", true, true),
    CHOICE("choice", true, false),
    DOCUMENT("document", true, false),
    PASSAGE("passage", true, false),
    ROLE("role", true, false),
    CHAPTER("chapter", true, false),
    STORY("story", true, false),
    BRANCH("branch", false, false),
    ADDED_CHOICE("choice", true, false),
    VARIABLE("variable", false, false),
    VALUE("value", false, false);

    /** The longest name, in characters. */
    static final int LONGEST = 64;

    private final String noun;
    private final boolean hyphens;
    private final boolean dots;

    Identifiers(String noun, boolean hyphens, boolean dots) {
        this.noun = noun;
        this.hyphens = hyphens;
        this.dots = dots;
    }

    /** What a message calls such a thing. */
    String noun() {
        return noun;
    }

    /** Whether such a thing may be called so, in the story's own files or after a branch's id. */
    boolean fits(String name) {
        if (name.isEmpty() || name.length() > LONGEST || !begins(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean allowed = small(c) || digit(c) || c == (hyphens ? '-' : '_') || dots && c == '.';
            if (!allowed) {
                return false;
            }
        }
        return hyphens || !reserved(name);
    }

    /** Whether the names of such things begin with the branch's id and a colon where a branch defines them. */
    boolean inFull() {
        return this == SCENE || this == DOCUMENT || this == VARIABLE || this == ADDED_CHOICE;
    }

    /** What such a name is made of, as a hint says it. */
    String rule() {
        String last = hyphens ? dots ? ", digits, hyphens and dots" : ", digits and hyphens" : ", digits and _";
        String first = hyphens ? "a letter or digit" : "a letter";
        return "a " + noun + "'s name has small letters" + last + ", begins with " + first + ", and has at most "
                + LONGEST + " characters";
    }

    /** Whether a word means something in a condition, so that no variable, value or branch may be called so. */
    static boolean reserved(String word) {
        return Keyword.of(word).isPresent();
    }

    private boolean begins(char c) {
        return small(c) || hyphens && digit(c);
    }

    private static boolean small(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
