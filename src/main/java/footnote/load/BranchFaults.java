package footnote.load;

import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;

/** The wording of what can be wrong with a branch, and with what it adds. */
final class BranchFaults {
    private BranchFaults() {}

    static Problem noBranch(String folder) {
        return Problem.of(Code.NO_BRANCH, "there is no branch.json in \"" + folder + "\", so this is no branch");
    }

    static Problem noBranchFolder(String folder) {
        return Problem.of(Code.NO_BRANCH, "there is no folder \"" + folder + "\", or it can't be read");
    }

    static Problem branchOfOtherFormat(JsonObject head, long version) {
        return Problem.at(
                head.find("format").orElseThrow().span(),
                Code.BRANCH_DOES_NOT_FIT,
                name(head)
                        + " is not loaded: it is written in format " + version + ", and this program reads format "
                        + Format.VERSION);
    }

    static Problem branchOfOtherStory(JsonObject head, String story) {
        return Problem.at(
                head.find("story").orElseThrow().span(),
                Code.BRANCH_DOES_NOT_FIT,
                name(head)
                        + " is not loaded: it is of story \""
                        + head.string("story").orElseThrow()
                        + "\", and this is \"" + story + "\"");
    }

    static Problem branchOfOtherVersion(JsonObject head, String story, String version) {
        return Problem.at(
                head.find("fits").orElseThrow().span(),
                Code.BRANCH_DOES_NOT_FIT,
                name(head) + " is not loaded: it does not say that it fits version " + version + " of \"" + story
                        + "\"");
    }

    private static String name(JsonObject branch) {
        return "branch \"" + branch.string("id").orElse("") + "\"";
    }

    static Problem branchClash(JsonObject second, JsonObject first) {
        return Problem.at(
                        second.find("id").orElseThrow().span(),
                        Code.BRANCH_CLASH,
                        "there are two branches \"" + second.string("id").orElseThrow() + "\"")
                .withPlace(first.find("id").orElseThrow().span(), "the other is here");
    }

    /** @param user the branch that names it; empty where the story does */
    static Problem otherBranch(Span where, String name, String owner, String user) {
        return Problem.at(
                where,
                Code.OTHER_BRANCH,
                "\"" + name + "\" is branch \"" + owner + "\"'s, and "
                        + (user.isEmpty()
                                ? "a story knows nothing of its branches"
                                : "branch \"" + user + "\" knows its own things and the story's alone"));
    }

    static Problem addsToItself(JsonString scene, String branch) {
        return Problem.at(
                        scene.span(),
                        Code.CANNOT_ADD,
                        "scene \"" + scene.value() + "\" is branch \"" + branch + "\"'s own, and needs nothing added")
                .withHint("write it in the scene");
    }

    static Problem addsNothing(JsonString scene) {
        return Problem.at(scene.span(), Code.CANNOT_ADD, "nothing is added to scene \"" + scene.value() + "\"")
                .withHint("it needs \"text\", \"choices\" or both");
    }

    /** @param what what the scene does instead, as in {@code turns the page} */
    static Problem takesNoChoices(JsonString name, String what) {
        return Problem.at(
                name.span(),
                Code.CANNOT_ADD,
                "scene \"" + name.value() + "\" " + what + ", and choices can be added to a scene that has some alone");
    }

    static Problem noAddition(JsonObject.Member member) {
        return Problem.at(
                        member.value().span(),
                        Code.WRONG_KIND,
                        "what is added to scene \"" + member.name() + "\" is an object, and this is "
                                + member.value().kind())
                .withHint("write { \"choices\": { … } }");
    }

    static Problem badBeginning(JsonString written) {
        return Problem.at(written.span(), Code.BAD_FORM, "\"" + written.value() + "\" is no beginning of a version")
                .withHint("write one to three numbers with points between them, as in 1 or 1.2");
    }

    /** @param bare what it may be called where it stands, inside something of the branch's own */
    static Problem notBare(Identifiers kind, JsonString name, String bare) {
        return Problem.at(name.span(), Code.BAD_NAME, "no " + kind.noun() + " can be called \"" + name.value() + "\"")
                .withHint("write \"" + bare + "\": what stands inside a branch's own things has a plain name");
    }

    static Problem notInFull(Identifiers kind, JsonString name, String branch) {
        int colon = name.value().indexOf(':');
        String own = branch + ":" + name.value().substring(colon + 1);
        return Problem.at(
                        name.span(),
                        Code.BAD_NAME,
                        "a " + kind.noun() + " of branch \"" + branch + "\" can't be called \"" + name.value() + "\"")
                .withHint("write \"" + own + "\"");
    }
}
