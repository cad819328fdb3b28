package footnote.load;

import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.json.Located;
import footnote.problem.Suggestion;
import footnote.problem.TextFile;
import footnote.story.Mark;
import footnote.story.Passage;
import footnote.story.Variable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the readers of one story share: the problems so far, where things stand, and what has been read already. */
final class LoadContext {
    /** With how many names unknown ones are compared, over all suggestions of one loading: about a second's work. */
    private static final int COMPARISONS = 500_000;

    final ProblemCollector problems;
    final Origins origins = new Origins();
    final SymbolTable declared;
    /** The sound variables by id; read before anything that names one. */
    final Map<String, Variable> variables = new LinkedHashMap<>();
    /** The sound passages by key; read before anything that names one. */
    final Map<String, Passage> passages = new LinkedHashMap<>();
    /** The role's id of each sound chapter, by the chapter's id. */
    final Map<String, String> roleOfChapter = new LinkedHashMap<>();
    /** The marks of what some condition, or a {@code once}, asks about, by their keys. */
    final Map<String, Mark> marks = new LinkedHashMap<>();

    private long comparisons;

    LoadContext(ProblemCollector problems, SymbolTable declared) {
        this.problems = problems;
        this.declared = declared;
    }

    /** The mark of a scene that was left, or of a choice that was made; made here when it is first asked for. */
    Mark mark(String of) {
        return mark(of, 1);
    }

    /**
     * The mark of a scene that was left so many times. There is then a mark for each lower number, too: what happened
     * three times happened twice.
     *
     * @param times at least 1
     */
    Mark mark(String of, int times) {
        if (times > 1) {
            mark(of, times - 1);
        }
        String key = Mark.key(of, times);
        Mark mark = marks.get(key);
        if (mark == null) {
            mark = new Mark(of, times, marks.size());
            marks.put(key, mark);
        }
        return mark;
    }

    /** Reports a thing that can't be called so where it stands: in a branch's file, a name may need the branch's id. */
    void checkName(Identifiers kind, JsonObject.Member thing) {
        if (!declared.namespaces().fits(kind, thing.name(), thing.file())) {
            JsonString name = thing.key();
            String branch = declared.namespaces().of(name.file());
            String afterColon = name.value().substring(name.value().indexOf(':') + 1);
            if (branch.isEmpty() || !kind.fits(afterColon)) {
                problems.add(NameFaults.badName(kind, name));
            } else if (kind.inFull()) {
                problems.add(BranchFaults.notInFull(kind, name, branch));
            } else {
                problems.add(BranchFaults.notBare(kind, name, afterColon));
            }
        }
    }

    /** True, and reported as a problem, if {@code name} belongs to a branch other than the file's own. */
    boolean foreign(String name, TextFile file, Located place) {
        Optional<String> owner = declared.namespaces().otherOwner(name, file);
        if (owner.isPresent()) {
            problems.add(BranchFaults.otherBranch(
                    place.span(), name, owner.get(), declared.namespaces().of(file)));
        }
        return owner.isPresent();
    }

    /** Takes a writer's remark: a {@code TODO} is reported as a note, a {@code note} is passed over. */
    void remark(JsonObject.Member remark) {
        if (Format.isToDo(remark.name())) {
            problems.add(ShapeFaults.toDo(remark));
        }
    }

    /** Whether a name leads to something. If it doesn't, that is reported, unless the thing may stand in an unread file. */
    boolean known(Identifiers kind, JsonString name, Naming naming) {
        if (foreign(name.value(), name.file(), name)) {
            return false;
        }
        if (declared.has(kind, name.value())) {
            return true;
        }
        if (!declared.mayStandElsewhere(name.value()) && !standsWithoutItsBranch(kind, name)) {
            problems.add(
                    kind.noun() + " " + name.value(),
                    NameFaults.unknown(kind, name.span(), name.value(), naming.words())
                            .withSuggestion(likely(name.value(), declared.names(kind))));
        }
        return false;
    }

    /** Whether such a thing is there without its branch's id before its name, which is reported where it stands. */
    private boolean standsWithoutItsBranch(Identifiers kind, JsonString name) {
        String begins = declared.namespaces().of(name.file()) + ":";
        return kind.inFull()
                && name.value().startsWith(begins)
                && declared.isOf(kind, name.value().substring(begins.length()), name.file());
    }

    /** What was probably meant by a name that does not exist; nothing once too many names have been compared. */
    Optional<String> likely(String wrong, Collection<String> names) {
        comparisons += names.size();
        return comparisons > COMPARISONS ? Optional.empty() : Suggestion.of(wrong, names);
    }

    /** Who names something and how, such as {@code choice "take" leads to}; put into words only for a message. */
    record Naming(String noun, String id, String verb) {
        String words() {
            return noun + " \"" + id + "\" " + verb;
        }
    }
}
