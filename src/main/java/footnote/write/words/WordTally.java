package footnote.write.words;

/**
 * How many words there are.
 *
 * @param own    those of the story's writer
 * @param quoted those of passages
 */
public record WordTally(long own, long quoted) {
    /** What an adult reads of prose in a minute. */
    private static final int A_MINUTE = 230;

    static final WordTally NONE = new WordTally(0, 0);

    WordTally plus(WordTally other) {
        return new WordTally(own + other.own, quoted + other.quoted);
    }

    public long all() {
        return own + quoted;
    }

    /** The time that all of it takes to read, rounded up. */
    public long minutes() {
        return (all() + A_MINUTE - 1) / A_MINUTE;
    }

    /** The share of words that are quoted, in hundredths, rounded. */
    public long percentQuoted() {
        return all() == 0 ? 0 : Math.round(100.0 * quoted / all());
    }

    /** How many words a text has: a word is a run without white space. */
    static long words(String text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
