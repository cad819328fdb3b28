package footnote.write.imported;

import footnote.problem.HiddenCharacters;

/** Makes another tool's words fit for a story, in which no text may hold a hidden character. */
public final class TextCleaning {

    private TextCleaning() {}

    /** Plain words in one line, with spaces for hidden characters; a sign for three points where nothing is left. */
    public static String line(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints().forEach(c -> line.appendCodePoint(!HiddenCharacters.is(c) ? c : ' '));
        String stripped = line.toString().strip();
        return stripped.isEmpty() ? "…" : stripped;
    }

    /** The same as prose, with a backslash before each star and brace, which would be signs there. */
    public static String prose(String words) {
        return escaped(line(words));
    }

    /** A part of a line of prose, its outer spaces with it, with spaces for hidden characters and the same backslashes. */
    public static String escaped(String part) {
        StringBuilder plain = new StringBuilder();
        part.codePoints().forEach(c -> plain.appendCodePoint(!HiddenCharacters.is(c) ? c : ' '));
        return plain.toString().replace("*", "\\*").replace("{", "\\{").replace("}", "\\}");
    }
}
