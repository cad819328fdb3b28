package footnote.write.words;

/**
 * A number of words, as {@link footnote.problem.WhiteSpace} counts them.
 *
 * @param own    how many are the writer's own
 * @param quoted how many are quoted, in passages
 */
public record WordTally(long own, long quoted) {
    /** How many words of prose an adult reads in a minute. */
    private static final int A_MINUTE = 230;

    static final WordTally NONE = new WordTally(0, 0);

    WordTally plus(WordTally other) {
        return new WordTally(own + other.own, quoted + other.quoted);
    }

    public long all() {
        return own + quoted;
    }

    /** How many minutes all of it takes to read, rounded up. */
    public long minutes() {
        return (all() + A_MINUTE - 1) / A_MINUTE;
    }

    /** How many per cent of the words are quoted, rounded; 0 where there are no words. */
    public long percentQuoted() {
        return all() == 0 ? 0 : Math.round(100.0 * quoted / all());
    }
}
