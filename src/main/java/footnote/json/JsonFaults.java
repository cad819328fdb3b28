package footnote.json;

import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.problem.TextFile;
import java.util.Locale;

/** The wording of what can be wrong with a file as a file, whatever its JSON means; its grammar has {@link SyntaxFaults}. */
final class JsonFaults {
    private JsonFaults() {}

    static Problem notUtf8(Span where, int octet) {
        return Problem.at(
                        where,
                        Code.NOT_UTF8,
                        "this file is not UTF-8: the byte " + hex(octet, 2)
                                + " stands here where a character should begin or go on")
                .withHint("save the file as UTF-8");
    }

    static Problem duplicateKey(JsonString key, JsonString earlier) {
        return Problem.at(key.span(), Code.DUPLICATE_KEY, "the key \"" + key.value() + "\" stands here a second time")
                .withPlace(earlier.span(), "it stands here first");
    }

    static Problem refusedCharacter(JsonString string, int index) {
        int c = string.value().codePointAt(index);
        Span where = string.span(index, index + Character.charCount(c));
        Problem problem = Problem.at(
                where,
                Code.REFUSED_CHARACTER,
                "this text holds U+" + hex(c, 4) + ", " + why(c) + ", which no text may hold");
        return c == '\n' || c == '\r'
                ? problem.withHint("a text of several paragraphs is a list of strings, one a paragraph")
                : problem;
    }

    static Problem stringTooLong(JsonString string) {
        return Problem.at(
                string.span(0, 1),
                Code.LIMIT,
                "this string has " + string.value().length() + " characters, and the limit is " + JsonReader.STRING
                        + " (64 kB)");
    }

    static Problem tooDeep(Span where) {
        return Problem.at(
                where,
                Code.LIMIT,
                "brackets stand more than " + JsonReader.DEPTH + " deep in each other here, and that is the limit");
    }

    static Problem tooManyValues(Span where) {
        return Problem.at(
                where,
                Code.LIMIT,
                "the files hold more than " + JsonReader.VALUES + " values up to here, and that is the limit");
    }

    static Problem empty(TextFile file) {
        return Problem.at(file.span(0, 0), Code.NOT_JSON, "this file is empty, and a JSON object was expected")
                .withHint("the smallest is {}");
    }

    static Problem afterTheEnd(Span where) {
        return Problem.at(where, Code.NOT_JSON, "the file's only value ends before this, and nothing may follow it");
    }

    static Problem notJson(Span where, String message) {
        return Problem.at(where, Code.NOT_JSON, message);
    }

    static String hex(int number, int digits) {
        String hex = Integer.toHexString(number).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, digits - hex.length())) + hex;
    }

    /** What the character does, as a message says it. */
    private static String why(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> "a control character";
            case Character.SURROGATE -> "half a character";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "a line separator";
            default -> "a character that is not seen";
        };
    }
}
