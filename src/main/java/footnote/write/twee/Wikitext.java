package footnote.write.twee;

import footnote.story.Markup;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Words as SugarCube's wikitext, in which no sign of theirs is mark-up: a sign that would be is written as a reference to its
 * character, by number.
 */
final class Wikitext {
    /** What stands in words that are put together for each part that is not plain. It may stand in no story. */
    static final char PART = '\u0001';

    /** Signs that are mark-up where two of them stand together. */
    private static final String DOUBLED = "^~=@-{\"";
    /** What is a link where a colon follows it, and something else than white space follows that. */
    private static final Pattern SCHEME = Pattern.compile("(?i)(file|https?|mailto|ftp|javascript|irc|news|data)$");
    /** How many characters a scheme has at most. */
    private static final int SCHEME_LENGTH = 10;

    private Wikitext() {}

    /** Plain words. */
    static String plain(String words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            out.append(isMarkup(words, i) ? "&#" + (int) c + ";" : c);
        }
        return out.toString();
    }

    private static boolean isMarkup(String words, int i) {
        char c = words.charAt(i);
        char before = i == 0 ? '\n' : words.charAt(i - 1);
        char after = i + 1 == words.length() ? '\n' : words.charAt(i + 1);
        return switch (c) {
            case '<', '>', '\\', '`' -> true;
            case '&' -> after == '#' || Character.isLetterOrDigit(after);
            case '[' -> "[<>iI".indexOf(after) >= 0;
            case '?' -> isLetter(after);
            case '$', '_' -> isLetter(after) || after == '$' || after == '_' || before == c;
            case '\'', '/' -> isBeside(before, c) || isBeside(after, c);
            case ':' -> before == '\n' || isScheme(words, i);
            case '!', '*', '#', '|' -> before == '\n';
            default -> DOUBLED.indexOf(c) >= 0 && (before == c || after == c);
        };
    }

    /** Whether what stands beside a sign makes it a mark: marks of our own may stand at both ends of the words. */
    private static boolean isBeside(char neighbour, char sign) {
        return neighbour == '\n' || neighbour == sign || sign == '/' && (neighbour == '*' || neighbour == '%');
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isScheme(String words, int colon) {
        return colon + 1 < words.length()
                && !Character.isWhitespace(words.charAt(colon + 1))
                && SCHEME.matcher(words.substring(Math.max(0, colon - SCHEME_LENGTH), colon))
                        .find();
    }

    /** Words with our own mark-up. */
    static String marked(String source) {
        return marked(source, () -> "");
    }

    /**
     * Words with our own mark-up, in which some stand for parts that are not plain.
     *
     * @param source with a {@link #PART} for each such part
     * @param parts  gives the wikitext of each, in order
     */
    static String marked(String source, Supplier<String> parts) {
        StringBuilder out = new StringBuilder();
        for (Markup.Run run : Markup.runs(source)) {
            String open = (run.strong() ? "''" : "") + (run.emphasis() ? "//" : "");
            String close = (run.emphasis() ? "//" : "") + (run.strong() ? "''" : "");
            String words = filled(run.text(), parts);
            out.append(words.isBlank() ? words : open + words + close);
        }
        return out.toString();
    }

    private static String filled(String words, Supplier<String> parts) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int part = words.indexOf(PART); part >= 0; part = words.indexOf(PART, from)) {
            out.append(plain(words.substring(from, part))).append(parts.get());
            from = part + 1;
        }
        return out.append(plain(words.substring(from))).toString();
    }

    /** A remark that SugarCube does not show, on a line of its own; nothing where it says nothing. */
    static String comment(String about, String words) {
        return words.isEmpty() ? "" : "/* " + about + ": " + plain(words) + " */\n";
    }
}
