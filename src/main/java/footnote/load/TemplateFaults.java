package footnote.load;

import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;

/** What can be wrong with braces in a text, in words. */
final class TemplateFaults {
    private static final String A_BRACE = "write \\\\{ for a brace";

    private TemplateFaults() {}

    static Problem neverClosed(Span where) {
        return bad(where, "this brace is never closed").withHint("close it with }, or " + A_BRACE);
    }

    static Problem neverOpened(Span where) {
        return bad(where, "this brace was never opened").withHint("write \\\\} for a brace");
    }

    static Problem empty(Span where) {
        return bad(where, "there is nothing between these braces").withHint(A_BRACE);
    }

    static Problem printsNothing(Span where) {
        return bad(where, "these braces print nothing, whatever happens");
    }

    static Problem noValue(Span where, String written) {
        return bad(where, "\"" + written.strip() + "\" is no variable, so nothing can be printed here")
                .withHint("{oil} prints a variable, {oil = 2: both|one} asks, {a rope|that rope} goes by visits; "
                        + A_BRACE);
    }

    static Problem noSpace(Span where, String condition) {
        return bad(
                        where,
                        "no space stands behind this colon, so \"" + condition.strip()
                                + "\" is not read as a condition")
                .withHint("write a space after the colon, or \\\\: for one that is to be read");
    }

    static Problem lostSpace(Span where, RunTogether words) {
        return Problem.at(
                        where,
                        Code.LOST_SPACE,
                        "the space behind this colon is not read, so that \"" + words.before() + "\" and \""
                                + words.behind() + "\" run together")
                .withHint("put a space before the brace, or a second one behind the colon; where one word is meant, "
                        + "the whole of it stands between the braces");
    }

    static Problem noCondition(Span where, String written, boolean hasBars) {
        return bad(where, "\"" + written.strip() + "\" stands before a colon, and is no condition")
                .withHint(hasBars ? "write \\\\: for a colon" : A_BRACE);
    }

    static Problem tooManyOutcomes(Span where) {
        return bad(where, "a condition has two outcomes: what is printed where it holds, and after | where not")
                .withHint("braces can stand in braces");
    }

    static Problem tooManyWordings(Span where, int most) {
        return Problem.at(
                where, Code.LIMIT, "these braces have more than " + most + " wordings, and that is the limit");
    }

    static Problem tooDeep(Span where, int deepest) {
        return Problem.at(
                where, Code.LIMIT, "braces stand more than " + deepest + " deep in each other, and that is the limit");
    }

    private static Problem bad(Span where, String message) {
        return Problem.at(where, Code.BAD_TEMPLATE, message);
    }
}
