package footnote.load;

import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be wrong with an object's keys and with what stands under them, in words. */
final class ShapeFaults {
    private ShapeFaults() {}

    static Problem unknownKey(Shape shape, @Nullable String id, JsonString key) {
        if (shape == Format.FILE && Format.STORY.find(key.value()) >= 0) {
            return Problem.at(
                    key.span(), Code.MISPLACED_KEY, "\"" + key.value() + "\" can stand in the top story.json alone");
        }
        if (shape == Format.BRANCH_FILE && Format.BRANCH.find(key.value()) >= 0) {
            return Problem.at(
                    key.span(),
                    Code.MISPLACED_KEY,
                    "\"" + key.value() + "\" can stand in the branch's branch.json alone");
        }
        if ((shape == Format.FILE || shape == Format.STORY) && Format.BRANCH_FILE.find(key.value()) >= 0) {
            return Problem.at(
                    key.span(), Code.MISPLACED_KEY, "\"" + key.value() + "\" can stand in the files of a branch alone");
        }
        Problem problem = Problem.at(
                key.span(), Code.UNKNOWN_KEY, Phrases.the(shape, id) + " can't have a key \"" + key.value() + "\"");
        Optional<String> likely = shape.likely(key.value());
        if (FormerWords.now(key.value()).equals(likely) && likely.isPresent()) {
            return problem.withHint("it is called \"" + likely.get() + "\" now");
        }
        if (likely.isPresent()) {
            return problem.withSuggestion(likely);
        }
        return problem.withHint("it can have " + String.join(", ", shape.keyNames()));
    }

    static Problem missingKey(Shape shape, @Nullable String id, FormatKey key, Span where) {
        return Problem.at(
                where, Code.MISSING_KEY, Phrases.the(shape, id) + " needs \"" + key.name() + "\": " + key.about());
    }

    static Problem wrongKind(Shape shape, @Nullable String id, FormatKey key, JsonNode value) {
        Problem problem = Problem.at(
                value.span(),
                Code.WRONG_KIND,
                Phrases.of(key.name(), shape, id) + " is " + key.form().says() + ", and this is " + kind(key, value));
        if (key.form() == ValueType.EFFECTS && value instanceof JsonString string) {
            return problem.withHint("write [\"" + string.value() + "\"]");
        }
        return value instanceof JsonObject ? bracketed(problem, key) : problem;
    }

    /** One thing of a list, by itself: the brackets are what is forgotten first. */
    private static Problem bracketed(Problem problem, FormatKey key) {
        return switch (key.form()) {
            case TEXT, EFFECTS -> problem.withHint("put it in brackets: [ { … } ]");
            case WAY ->
                problem.withHint(
                        "put it in brackets, with a scene for when it does not hold: " + "[ { … }, \"scene\" ]");
            default -> problem;
        };
    }

    private static String kind(FormatKey key, JsonNode value) {
        return key.form() == ValueType.WHOLE && value instanceof JsonNumber ? "none" : value.kind();
    }

    static Problem notAString(Shape shape, @Nullable String id, String key, JsonNode item) {
        boolean blank = item instanceof JsonString;
        return Problem.at(
                item.span(),
                blank ? Code.EMPTY : Code.WRONG_KIND,
                Phrases.of(key, shape, id) + " is a list of strings, and this is " + (blank ? "empty" : item.kind()));
    }

    static Problem noThing(Identifiers kind, JsonObject.Member member) {
        Problem problem = Problem.at(
                member.value().span(),
                Code.WRONG_KIND,
                kind.noun() + " \"" + member.name() + "\" is an object, and this is "
                        + member.value().kind());
        return kind == Identifiers.VARIABLE ? problem.withHint("write { \"start\": … }") : problem;
    }

    static Problem toDo(JsonObject.Member remark) {
        return remark.value() instanceof JsonString words
                ? Problem.at(remark.span(), Code.TODO, "to do: " + words.value())
                : Problem.at(
                        remark.value().span(),
                        Code.WRONG_KIND,
                        "a TODO is a string, and this is " + remark.value().kind());
    }

    static Problem noDispute(JsonNode item) {
        Problem problem =
                Problem.at(item.span(), Code.WRONG_KIND, "a dispute is an object, and this is " + item.kind());
        return item instanceof JsonString other
                ? problem.withHint(
                        "write { \"with\": \"" + other.value() + "\", \"question\": \"…\", \"kind\": \"contradicts\" }")
                : problem;
    }

    static Problem noLevel(JsonNode item) {
        return Problem.at(
                item.span(),
                Code.WRONG_KIND,
                "a level is a variable's name or an object with \"variable\" and \"if\", and this is " + item.kind());
    }

    static Problem noChapter(JsonNode item) {
        return Problem.at(item.span(), Code.WRONG_KIND, "a chapter is an object, and this is " + item.kind());
    }

    static Problem beyond(Shape shape, @Nullable String id, FormatKey key, JsonNumber number) {
        String bounds = Double.isInfinite(key.most())
                ? " is at least " + plain(key.least())
                : " is from " + plain(key.least()) + " to " + plain(key.most());
        return Problem.at(
                number.span(),
                Code.OUT_OF_BOUNDS,
                Phrases.of(key.name(), shape, id) + bounds + ", and this is "
                        + number.span().text());
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }

    static Problem unknownWord(Shape shape, @Nullable String id, FormatKey key, JsonString word) {
        Problem problem = Problem.at(
                word.span(),
                Code.UNKNOWN_WORD,
                Phrases.of(key.name(), shape, id) + " can't be \"" + word.value() + "\"");
        Optional<String> now = FormerWords.now(word.value()).filter(key.words()::contains);
        return now.isPresent()
                ? problem.withHint("it is called \"" + now.get() + "\" now")
                : Phrases.orList(problem, word.value(), key.words());
    }

    static Problem empty(Shape shape, @Nullable String id, String key, Span where) {
        return Problem.at(where, Code.EMPTY, Phrases.of(key, shape, id) + " is empty");
    }

    static Problem badDate(JsonString date) {
        return Problem.at(date.span(), Code.BAD_FORM, "\"" + date.value() + "\" is no date")
                .withHint("write 2014, 2014-06 or 2014-06-25, and < before it for \"before\"");
    }

    static Problem badVersion(JsonString version) {
        return Problem.at(version.span(), Code.BAD_FORM, "\"" + version.value() + "\" is no version")
                .withHint("write three numbers with points between them, such as 1.0.0");
    }

    static Problem badIfid(JsonString ifid) {
        return Problem.at(ifid.span(), Code.BAD_FORM, "\"" + ifid.value() + "\" is no IFID")
                .withHint("it is a UUID, such as 6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104, and each story has its own");
    }

    static Problem badSha256(JsonString written) {
        return Problem.at(written.span(), Code.BAD_FORM, "this is no SHA-256")
                .withHint("it has 64 hexadecimal digits, in small letters");
    }
}
