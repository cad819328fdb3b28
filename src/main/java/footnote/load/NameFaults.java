package footnote.load;

import footnote.json.JsonString;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;
import java.util.Optional;

/** What can be wrong with the names of things and with what they lead to, in words. */
final class NameFaults {
    private NameFaults() {}

    static Problem badName(Identifiers kind, JsonString name) {
        boolean reserved = !kind.fits(name.value()) && Identifiers.reserved(name.value());
        return Problem.at(name.span(), Code.BAD_NAME, "no " + kind.noun() + " can be called \"" + name.value() + "\"")
                .withHint(reserved ? "that word means something in a condition" : kind.rule());
    }

    static Problem duplicateName(Identifiers kind, JsonString second, JsonString first) {
        return Problem.at(
                        second.span(),
                        Code.DUPLICATE_NAME,
                        "there is already a " + kind.noun() + " \"" + second.value() + "\"")
                .withPlace(first.span(), "here");
    }

    /** @param who who names it, as in {@code choice "take" leads to} */
    static Problem unknown(Identifiers kind, Span where, String name, String who) {
        Code code = switch (kind) {
            case SCENE -> Code.UNKNOWN_SCENE;
            case PASSAGE -> Code.UNKNOWN_PASSAGE;
            case DOCUMENT -> Code.UNKNOWN_DOCUMENT;
            case ROLE -> Code.UNKNOWN_ROLE;
            case CHAPTER -> Code.UNKNOWN_CHAPTER;
            case VARIABLE -> Code.UNKNOWN_VARIABLE;
            case CHOICE, ADDED_CHOICE -> Code.UNKNOWN_CHOICE;
            case STORY, BRANCH, VALUE -> throw new IllegalArgumentException("nothing names a " + kind.noun());
        };
        return Problem.at(where, code, who + " " + kind.noun() + " \"" + name + "\", which does not exist");
    }

    static Problem unknownChoice(Span where, String scene, String choice) {
        return Problem.at(
                where,
                Code.UNKNOWN_CHOICE,
                "this condition asks for choice \"" + choice + "\", which scene \"" + scene + "\" does not have");
    }

    static Problem unknownVariable(Span where, String name) {
        return Problem.at(where, Code.UNKNOWN_VARIABLE, "there is no variable \"" + name + "\"");
    }

    static Problem noPassageReference(JsonString written, Optional<String> likely) {
        Problem problem = Problem.at(
                written.span(),
                Code.UNKNOWN_PASSAGE,
                "\"" + written.value() + "\" does not say in which document the passage stands");
        return likely.isPresent() ? problem.withSuggestion(likely) : problem.withHint("write \"document#passage\"");
    }

    static Problem disputesItself(JsonString where, String passage) {
        return Problem.at(where.span(), Code.DISPUTES_ITSELF, "passage \"" + passage + "\" disputes itself");
    }
}
