package footnote.write.edit;

/**
 * Straight quotation marks and apostrophes made curly, one for one, as a language writes them.
 *
 * <p>Knows English ({@code “ ” ‘ ’}) and German ({@code „ “ ‚ ‘}); of any other language only the apostrophe, since
 * a wrong mark is worse than a straight one.
 */
final class TypographicQuotes {
    private static final String OPENERS = "([{|—–‘“„‚«";

    private final String doubles;
    private final String singles;

    private TypographicQuotes(String doubles, String singles) {
        this.doubles = doubles;
        this.singles = singles;
    }

    /** @param language as a story names it, such as {@code en} or {@code de-AT} */
    static TypographicQuotes of(String language) {
        String bare = language.split("-", 2)[0];
        return switch (bare) {
            case "en" -> new TypographicQuotes("“”", "‘’");
            case "de" -> new TypographicQuotes("„“", "‚‘");
            default -> new TypographicQuotes("\"\"", "''");
        };
    }

    /** The same words, each straight mark in the place of its curly one: as long as before. */
    String curled(String words) {
        if (words.indexOf('"') < 0 && words.indexOf('\'') < 0) {
            return words;
        }
        StringBuilder curled = new StringBuilder(words);
        for (int i = 0; i < curled.length(); i++) {
            if (curled.charAt(i) == '"') {
                curled.setCharAt(i, doubles.charAt(opens(curled, i) ? 0 : 1));
            } else if (curled.charAt(i) == '\'') {
                curled.setCharAt(i, single(curled, i));
            }
        }
        return curled.toString();
    }

    private char single(CharSequence words, int at) {
        if (!opens(words, at)) {
            boolean inWord = isLetter(words, at - 1);
            return inWord && (isLetter(words, at + 1) || !isOpen(words, at)) ? '’' : singles.charAt(1);
        }
        boolean quotes = isLetter(words, at + 1) && closesLater(words, at);
        return quotes || !isLetter(words, at + 1) && !isDigit(words, at + 1) ? singles.charAt(0) : '’';
    }

    /** Whether a mark has nothing but an opening behind it: a space, a bracket, a dash before a letter, the beginning. */
    private static boolean opens(CharSequence words, int at) {
        int before = at - 1;
        while (before >= 0 && words.charAt(before) == '*') {
            before--;
        }
        int after = at + 1;
        while (after < words.length() && words.charAt(after) == '*') {
            after++;
        }
        boolean ends = after == words.length() || Character.isWhitespace(words.charAt(after));
        return before < 0
                || !ends
                        && (Character.isWhitespace(words.charAt(before)) || OPENERS.indexOf(words.charAt(before)) >= 0);
    }

    /** Whether a single mark that opened stands before that place and was not closed yet. */
    private boolean isOpen(CharSequence words, int at) {
        int open = 0;
        for (int i = 0; i < at; i++) {
            boolean closes = words.charAt(i) == singles.charAt(1) && !isLetter(words, i + 1);
            open = words.charAt(i) == singles.charAt(0) ? open + 1 : closes ? 0 : open;
        }
        return open > 0;
    }

    /** Whether a straight mark behind a word follows: then this one opens, and is no apostrophe. */
    private static boolean closesLater(CharSequence words, int at) {
        for (int i = at + 1; i < words.length(); i++) {
            if (words.charAt(i) == '\'' && !isLetter(words, i + 1) && !Character.isWhitespace(words.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(CharSequence words, int at) {
        return at >= 0 && at < words.length() && Character.isLetter(words.charAt(at));
    }

    private static boolean isDigit(CharSequence words, int at) {
        return at < words.length() && Character.isDigit(words.charAt(at));
    }
}
