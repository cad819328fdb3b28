package footnote.load;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.problem.Suggestion;
import footnote.story.Scene;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The wording of everything that can be wrong with a story.
 *
 * <p>One factory for each, in the order: files, shapes, names, values, expressions, texts and ways. Ids stand in
 * straight quotes; a message says what is wrong, a hint what to write.
 */
final class Faults {
    /** How many names a hint lists. */
    private static final int A_FEW = 12;

    private Faults() { }

    // Files

    static Problem noFolder(String folder) {
        return Problem.of(Code.NO_STORY, folder.isEmpty() ? "there is no such folder, or it can't be read"
                : "there is no folder \"" + folder + "\", or it can't be read");
    }

    static Problem noStory(String folder, List<StorySource.Entry> entries) {
        String where = folder.isEmpty() ? "" : " in \"" + folder + "\"";
        Problem problem = Problem.of(Code.NO_STORY, "there is no story.json" + where + ", so this is no story");
        for (StorySource.Entry entry : entries) {
            if (entry.path().endsWith("/story.json")) {
                String inner = entry.path().substring(0, entry.path().length() - "/story.json".length());
                return problem.withHint("there is one in \"" + (folder.isEmpty() ? "" : folder + "/") + inner + "\"");
            }
        }
        return problem;
    }

    static Problem cannotRead(String file) {
        return Problem.of(Code.CANNOT_READ, "\"" + file + "\" can't be read");
    }

    static Problem notAFile(String path) {
        return Problem.of(Code.CANNOT_READ, "\"" + path + "\" is neither a file nor a folder");
    }

    static Problem deadLink(String path) {
        return Problem.of(Code.CANNOT_READ, "\"" + path + "\" is a link that leads nowhere");
    }

    static Problem outsideLink(String path) {
        return Problem.of(Code.OUTSIDE_LINK,
                "\"" + path + "\" is a link that leads out of the story's folder, and is not followed");
    }

    static Problem fileTooLarge(String file) {
        return Problem.of(Code.LIMIT, "\"" + file + "\" is larger than 64 MB, and that is the limit of a file");
    }

    static Problem storyTooLarge() {
        return Problem.of(Code.LIMIT, "the story's files are larger than 256 MB together, and that is the limit");
    }

    static Problem tooManyFiles() {
        return Problem.of(Code.LIMIT, "the story has more than " + Reading.FILES + " files, and that is the limit");
    }

    static Problem tooManyScenes() {
        return Problem.of(Code.LIMIT, "the story has more than " + Loader.SCENES + " scenes, and that is the limit");
    }

    static Problem more() {
        return Problem.of(Code.LIMIT, "there are " + Problems.ENOUGH + " problems or more; what comes after them is not looked for");
    }

    static Problem noObject(JsonNode root) {
        return Problem.at(root.span(), Code.WRONG_KIND, "a story's file holds an object, and this is " + root.kind());
    }

    static Problem otherFormat(JsonNode where, long version) {
        return Problem.at(where.span(), Code.OTHER_FORMAT, "the story is written in format " + version
                + ", and this program reads format " + Format.VERSION)
                .withHint(version > Format.VERSION ? "a newer Footnote may read it" : "write 1");
    }

    // Branches

    static Problem noBranch(String folder) {
        return Problem.of(Code.NO_BRANCH, "there is no branch.json in \"" + folder + "\", so this is no branch");
    }

    static Problem noBranchFolder(String folder) {
        return Problem.of(Code.NO_BRANCH, "there is no folder \"" + folder + "\", or it can't be read");
    }

    static Problem branchOfOtherFormat(JsonObject head, long version) {
        return Problem.at(head.find("format").orElseThrow().span(), Code.BRANCH_DOES_NOT_FIT, name(head)
                + " is not loaded: it is written in format " + version + ", and this program reads format "
                + Format.VERSION);
    }

    static Problem branchOfOtherStory(JsonObject head, String story) {
        return Problem.at(head.find("story").orElseThrow().span(), Code.BRANCH_DOES_NOT_FIT, name(head)
                + " is not loaded: it is of story \"" + head.string("story").orElseThrow() + "\", and this is \"" + story
                + "\"");
    }

    static Problem branchOfOtherVersion(JsonObject head, String story, String version) {
        return Problem.at(head.find("fits").orElseThrow().span(), Code.BRANCH_DOES_NOT_FIT, name(head)
                + " is not loaded: it does not say that it fits version " + version + " of \"" + story + "\"");
    }

    private static String name(JsonObject branch) {
        return "branch \"" + branch.string("id").orElse("") + "\"";
    }

    static Problem branchClash(JsonObject second, JsonObject first) {
        return Problem.at(second.find("id").orElseThrow().span(), Code.BRANCH_CLASH,
                        "there are two branches \"" + second.string("id").orElseThrow() + "\"")
                .withPlace(first.find("id").orElseThrow().span(), "the other is here");
    }

    /** @param user the branch that names it; empty where the story does */
    static Problem otherBranch(Span where, String name, String owner, String user) {
        return Problem.at(where, Code.OTHER_BRANCH, "\"" + name + "\" is branch \"" + owner + "\"'s, and "
                + (user.isEmpty() ? "a story knows nothing of its branches"
                        : "branch \"" + user + "\" knows its own things and the story's alone"));
    }

    static Problem addsToItself(JsonString scene, String branch) {
        return Problem.at(scene.span(), Code.CANNOT_ADD,
                "scene \"" + scene.value() + "\" is branch \"" + branch + "\"'s own, and needs nothing added")
                .withHint("write the choices in the scene");
    }

    static Problem takesNoChoices(JsonString name, Scene scene) {
        return Problem.at(name.span(), Code.CANNOT_ADD, "scene \"" + name.value() + "\" "
                + (scene.ending().isPresent() ? "is an ending" : "turns the page")
                + ", and choices can be added to a scene that has some alone");
    }

    static Problem noAddition(JsonObject.Member member) {
        return Problem.at(member.value().span(), Code.WRONG_KIND, "what is added to scene \"" + member.name()
                + "\" is an object, and this is " + member.value().kind()).withHint("write { \"choices\": { … } }");
    }

    static Problem badBeginning(JsonString written) {
        return Problem.at(written.span(), Code.BAD_FORM, "\"" + written.value() + "\" is no beginning of a version")
                .withHint("write one to three numbers with points between them, as in 1 or 1.2");
    }

    static Problem notInFull(Ids kind, JsonString name, String branch) {
        int colon = name.value().indexOf(':');
        String own = branch + ":" + name.value().substring(colon + 1);
        return Problem.at(name.span(), Code.BAD_NAME, "a " + kind.noun() + " of branch \"" + branch
                + "\" can't be called \"" + name.value() + "\"").withHint("write \"" + own + "\"");
    }

    // Shapes

    static Problem unknownKey(Shape shape, String id, JsonString key) {
        if (shape == Format.FILE && Format.STORY.find(key.value()) >= 0) {
            return Problem.at(key.span(), Code.MISPLACED_KEY,
                    "\"" + key.value() + "\" can stand in the top story.json alone");
        }
        if (shape == Format.BRANCH_FILE && Format.BRANCH.find(key.value()) >= 0) {
            return Problem.at(key.span(), Code.MISPLACED_KEY,
                    "\"" + key.value() + "\" can stand in the branch's branch.json alone");
        }
        if ((shape == Format.FILE || shape == Format.STORY) && Format.BRANCH_FILE.find(key.value()) >= 0) {
            return Problem.at(key.span(), Code.MISPLACED_KEY,
                    "\"" + key.value() + "\" can stand in the files of a branch alone");
        }
        Problem problem = Problem.at(key.span(), Code.UNKNOWN_KEY,
                the(shape, id) + " can't have a key \"" + key.value() + "\"");
        Optional<String> likely = shape.likely(key.value());
        if (likely.isPresent()) {
            return problem.withSuggestion(likely);
        }
        List<String> names = new ArrayList<>();
        for (Key known : shape.keys()) {
            names.add(known.name());
        }
        return problem.withHint("it can have " + String.join(", ", names));
    }

    static Problem missingKey(Shape shape, String id, Key key, Span where) {
        if (shape == Format.CHOICE && key.name().equals("passage")) {
            return Problem.at(where, Code.NO_PASSAGE, the(shape, id) + " cites no passage, and every choice does")
                    .withHint("what needs no decision is no choice: turn the page with \"next\"");
        }
        return Problem.at(where, Code.MISSING_KEY, the(shape, id) + " needs \"" + key.name() + "\": " + key.about());
    }

    static Problem wrongKind(Shape shape, String id, Key key, JsonNode value) {
        Problem problem = Problem.at(value.span(), Code.WRONG_KIND,
                of(key.name(), shape, id) + " is " + key.form().says() + ", and this is " + kind(key, value));
        return key.form() == Form.EFFECTS && value instanceof JsonString string
                ? problem.withHint("write [\"" + string.value() + "\"]") : problem;
    }

    private static String kind(Key key, JsonNode value) {
        return key.form() == Form.WHOLE && value instanceof JsonNumber ? "none" : value.kind();
    }

    static Problem notAString(Shape shape, String id, String key, JsonNode item) {
        boolean blank = item instanceof JsonString;
        return Problem.at(item.span(), blank ? Code.EMPTY : Code.WRONG_KIND,
                of(key, shape, id) + " is a list of strings, and this is " + (blank ? "empty" : item.kind()));
    }

    static Problem noThing(Ids kind, JsonObject.Member member) {
        Problem problem = Problem.at(member.value().span(), Code.WRONG_KIND, kind.noun() + " \"" + member.name()
                + "\" is an object, and this is " + member.value().kind());
        return kind == Ids.VARIABLE ? problem.withHint("write { \"start\": … }") : problem;
    }

    static Problem noChapter(JsonNode item) {
        return Problem.at(item.span(), Code.WRONG_KIND, "a chapter is an object, and this is " + item.kind());
    }

    static Problem beyond(Shape shape, String id, Key key, JsonNumber number) {
        String bounds = Double.isInfinite(key.most()) ? " is at least " + plain(key.least())
                : " is from " + plain(key.least()) + " to " + plain(key.most());
        return Problem.at(number.span(), Code.OUT_OF_BOUNDS,
                of(key.name(), shape, id) + bounds + ", and this is " + number.span().text());
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }

    static Problem unknownWord(Shape shape, String id, Key key, JsonString word) {
        Problem problem = Problem.at(word.span(), Code.UNKNOWN_WORD,
                of(key.name(), shape, id) + " can't be \"" + word.value() + "\"");
        return orList(problem, word.value(), key.words());
    }

    static Problem empty(Shape shape, String id, String key, Span where) {
        return Problem.at(where, Code.EMPTY, of(key, shape, id) + " is empty");
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

    // Names

    static Problem badName(Ids kind, JsonString name) {
        boolean reserved = !kind.fits(name.value()) && Ids.reserved(name.value());
        return Problem.at(name.span(), Code.BAD_NAME, "no " + kind.noun() + " can be called \"" + name.value() + "\"")
                .withHint(reserved ? "that word means something in a condition" : kind.rule());
    }

    static Problem duplicateName(Ids kind, JsonString second, JsonString first) {
        return Problem.at(second.span(), Code.DUPLICATE_NAME,
                "there is already a " + kind.noun() + " \"" + second.value() + "\"").withPlace(first.span(), "here");
    }

    /** @param who who names it, as in {@code choice "take" leads to} */
    static Problem unknown(Ids kind, Span where, String name, String who) {
        Code code = switch (kind) {
            case SCENE -> Code.UNKNOWN_SCENE;
            case PASSAGE -> Code.UNKNOWN_PASSAGE;
            case DOCUMENT -> Code.UNKNOWN_DOCUMENT;
            case ROLE -> Code.UNKNOWN_ROLE;
            case CHAPTER -> Code.UNKNOWN_CHAPTER;
            default -> Code.UNKNOWN_VARIABLE;
        };
        return Problem.at(where, code, who + " " + kind.noun() + " \"" + name + "\", which does not exist");
    }

    static Problem unknownChoice(Span where, String scene, String choice) {
        return Problem.at(where, Code.UNKNOWN_CHOICE,
                "this condition asks for choice \"" + choice + "\", which scene \"" + scene + "\" does not have");
    }

    static Problem unknownVariable(Span where, String name) {
        return Problem.at(where, Code.UNKNOWN_VARIABLE, "there is no variable \"" + name + "\"");
    }

    static Problem noPassageReference(JsonString written, Optional<String> likely) {
        Problem problem = Problem.at(written.span(), Code.UNKNOWN_PASSAGE,
                "\"" + written.value() + "\" does not say in which document the passage stands");
        return likely.isPresent() ? problem.withSuggestion(likely) : problem.withHint("write \"document#passage\"");
    }

    static Problem disputesItself(JsonString where, String passage) {
        return Problem.at(where.span(), Code.DISPUTES_ITSELF, "passage \"" + passage + "\" disputes itself");
    }

    // Values

    static Problem upsideDown(String variable, int from, int to, Span where) {
        return Problem.at(where, Code.OUT_OF_BOUNDS,
                "\"" + variable + "\" is from " + from + " to " + to + ", which leaves it no value");
    }

    static Problem startBeyond(String variable, int from, int to, int start, Span where) {
        return Problem.at(where, Code.OUT_OF_BOUNDS,
                "\"" + variable + "\" is from " + from + " to " + to + ", and can't start at " + start);
    }

    static Problem startUnknown(String variable, JsonString start, List<String> names) {
        Problem problem = Problem.at(start.span(), Code.UNKNOWN_VALUE,
                "\"" + variable + "\" can't start at \"" + start.value() + "\"");
        return orList(problem, start.value(), names);
    }

    static Problem tooManyNames(String variable, Span where) {
        return Problem.at(where, Code.LIMIT, "\"" + variable + "\" is one of more than " + VariableReader.NAMES
                + " names, and that is the limit");
    }

    static Problem levels(Variable variable, Span where) {
        return Problem.at(where, Code.WRONG_COUNT, "\"" + variable.id() + "\" has " + variable.size() + " values and "
                + variable.levels().size() + (variable.levels().size() == 1 ? " level" : " levels"))
                .withHint("a level for each value, the lowest first");
    }

    static Problem noSentence(Variable variable, JsonObject.Member member) {
        boolean blank = member.value() instanceof JsonString;
        return Problem.at(member.value().span(), blank ? Code.EMPTY : Code.WRONG_KIND, "what \"" + variable.id()
                + "\" leaves is a string for each value, and this is " + (blank ? "empty" : member.value().kind()));
    }

    static Problem unknownValue(Variable variable, Span where, String word) {
        Problem problem = Problem.at(where, Code.UNKNOWN_VALUE,
                "\"" + variable.id() + "\" can't be \"" + word + "\"");
        return switch (variable.kind()) {
            case NAME -> orList(problem, word, variable.names());
            case FLAG -> problem.withHint("it is true or false");
            case NUMBER -> problem.withHint("it is from " + variable.from() + " to " + variable.to());
        };
    }

    static Problem outOfBounds(Variable variable, int value, Span where) {
        return Problem.at(where, Code.OUT_OF_BOUNDS, "\"" + variable.id() + "\" is from " + variable.from() + " to "
                + variable.to() + ", and can't be " + value);
    }

    // Expressions

    static Problem badExpression(Span where, boolean effect, String message) {
        return Problem.at(where, effect ? Code.BAD_EFFECT : Code.BAD_CONDITION, message);
    }

    static Problem tooManyTokens(Span where, boolean effect) {
        return Problem.at(where, Code.LIMIT, "this " + (effect ? "effect" : "condition") + " has more than "
                + Tokens.MOST + " words and signs, and that is the limit");
    }

    static Problem bareVariable(Span where, Variable variable) {
        String hint = switch (variable.kind()) {
            case FLAG -> " = true";
            case NUMBER -> " >= " + variable.to();
            case NAME -> " = " + Misspellings.one(variable);
        };
        return Problem.at(where, Code.BAD_CONDITION, "\"" + variable.id() + "\" is compared with nothing")
                .withHint("write \"" + variable.id() + hint + "\"");
    }

    static Problem wrongConstant(Span where, Variable variable, String word) {
        Problem problem = Problem.at(where, Code.WRONG_VALUE, "\"" + variable.id() + "\" is " + kind(variable)
                + ", and can't be " + word);
        return variable.kind() == Variable.Kind.FLAG ? problem : problem.withHint(values(variable));
    }

    static Problem anotherVariable(Span where, Variable variable, String word) {
        return Problem.at(where, Code.WRONG_VALUE, "\"" + word + "\" is a variable, and the right side is a constant")
                .withHint(values(variable));
    }

    static Problem noOrder(Span where, Variable variable, String sign) {
        return Problem.at(where, Code.WRONG_VALUE, "\"" + variable.id() + "\" is " + kind(variable) + ", and " + sign
                + " is for numbers").withHint("compare it with = or !=");
    }

    static Problem noSum(Span where, Variable variable) {
        return Problem.at(where, Code.WRONG_VALUE, "\"" + variable.id() + "\" is " + kind(variable)
                        + ", and + and - are for numbers")
                .withHint("write \"" + variable.id() + " = " + Misspellings.one(variable) + "\"");
    }

    private static String kind(Variable variable) {
        return switch (variable.kind()) {
            case FLAG -> "true or false";
            case NUMBER -> "a whole number";
            case NAME -> "one of several names";
        };
    }

    private static String values(Variable variable) {
        return "\"" + variable.id() + "\" " + switch (variable.kind()) {
            case FLAG -> "is true or false";
            case NUMBER -> "is from " + variable.from() + " to " + variable.to();
            case NAME -> "is one of " + list(variable.names());
        };
    }

    static Problem noEffect(JsonNode item) {
        return Problem.at(item.span(), Code.WRONG_KIND,
                "an effect is a string or an object with \"if\" and \"do\", and this is " + item.kind());
    }

    static Problem notItsOwner(Span where, Variable variable, Scope scope) {
        String owner = variable.lasting().orElseThrow();
        Problem problem = Problem.at(where, Code.NOT_ITS_OWNER, "\"" + variable.id() + "\" lasts for role \"" + owner
                + "\", and only that role's scenes can change it; scene \"" + scope.scene() + "\" "
                + (scope.role().isEmpty() ? "is in no chapter" : "is in a chapter of role \"" + scope.role() + "\""));
        return scope.role().isEmpty() ? problem.withHint("name the scene's chapter") : problem;
    }

    // Texts and ways

    static Problem noText(JsonNode node) {
        return Problem.at(node.span(), Code.WRONG_KIND,
                "a text is a string or a list of paragraphs, and this is " + node.kind());
    }

    static Problem emptyText(JsonNode node) {
        return Problem.at(node.span(), Code.EMPTY, "this text is empty");
    }

    static Problem noParagraph(JsonNode node) {
        Span where = node instanceof JsonObject object ? Fields.opening(object).span() : node.span();
        return Problem.at(where, Code.NO_PARAGRAPH, "this is no paragraph")
                .withHint("a paragraph is a string, or an object with \"if\" and \"text\", with \"first\", "
                        + "with \"passage\" or with \"editors-note\"");
    }

    static Problem openMark(JsonString prose, int index) {
        boolean strong = prose.value().startsWith("**", index);
        return Problem.at(prose.span(index, index + (strong ? 2 : 1)), Code.OPEN_MARK,
                "this mark is never closed").withHint("close it with " + (strong ? "**" : "*")
                        + ", or write \\\\* for a star");
    }

    static Problem notOneLine(Span where, String what) {
        return Problem.at(where, Code.NOT_ONE_LINE,
                what + " comes to one line, which can't show a passage or an editor's note");
    }

    static Problem bareBeforeLast(JsonNode item, String what) {
        return Problem.at(item.span(), Code.BARE_BEFORE_LAST,
                "this " + what + " stands bare, so it always counts, and nothing after it ever does")
                .withHint("only the last of the list stands bare; the others have an \"if\"");
    }

    static Problem noLastWay(JsonNode list, Context.Naming naming) {
        boolean none = list instanceof JsonArray ways && ways.items().isEmpty();
        return Problem.at(list.span(), Code.NO_LAST_WAY, naming.noun() + " \"" + naming.id() + "\" leads nowhere"
                        + (none ? ": the list is empty" : " when none of these conditions holds"))
                .withHint("the last of the list is a scene by itself");
    }

    static Problem noWay(JsonNode item) {
        return Problem.at(item.span(), Code.WRONG_KIND,
                "a way is a scene's id or an object with \"if\" and \"to\", and this is " + item.kind());
    }

    static Problem follows(JsonString scene, JsonObject object, List<String> keys) {
        List<JsonObject.Member> there = new ArrayList<>();
        for (JsonObject.Member member : object.members()) {
            if (keys.contains(member.name())) {
                there.add(member);
            }
        }
        if (there.isEmpty()) {
            return Problem.at(scene.span(), Code.FOLLOWS, "nothing follows scene \"" + scene.value() + "\"")
                    .withHint("it needs one of choices, next, ending");
        }
        Problem problem = Problem.at(there.get(1).key().span(), Code.FOLLOWS, "scene \"" + scene.value()
                + "\" has " + there.size() + " of choices, next, ending, and exactly one can follow a scene");
        return problem.withPlace(there.get(0).key().span(), "the first is here");
    }

    static Problem ring(List<Scene> ring, Origins origins) {
        StringBuilder round = new StringBuilder();
        for (int i = 0; i < Math.min(ring.size(), 20); i++) {
            round.append(ring.get(i)).append(" -> ");
        }
        round.append(ring.size() > 20 ? "… -> " : "").append(ring.get(0));
        return Problem.at(origins.of(ring.get(0)).orElseThrow(), Code.RING,
                        "these page turns go round in a ring, without a choice: " + round)
                .withHint("a scene among them needs choices or an ending");
    }

    // The words that messages share

    /** The thing as a message calls it: {@code scene "pier"}, or {@code a paragraph} where it has no name. */
    private static String the(Shape shape, String id) {
        if (id != null) {
            return shape.noun() + " \"" + id + "\"";
        }
        return switch (shape.noun()) {
            case "story", "limits", "branch" -> "the " + shape.noun();
            case "ending", "effect" -> "an " + shape.noun();
            default -> "a " + shape.noun();
        };
    }

    private static String of(String key, Shape shape, String id) {
        return "\"" + key + "\" of " + the(shape, id);
    }

    private static String list(List<String> words) {
        return words.size() <= A_FEW ? String.join(", ", words) : String.join(", ", words.subList(0, A_FEW)) + ", …";
    }

    /** With the likeliest of the words as a hint, or all of them where none is likely. */
    private static Problem orList(Problem problem, String wrong, List<String> words) {
        Optional<String> likely = Suggestion.of(wrong, words);
        return likely.isPresent() ? problem.withSuggestion(likely) : problem.withHint("it is one of " + list(words));
    }
}
