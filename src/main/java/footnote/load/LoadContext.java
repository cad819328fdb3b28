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

/** What the readers of one story share: what is wrong so far, where things stood, and what has been read already. */
final class LoadContext {
    /** How many names are compared, over all suggestions: about a second's work. */
    private static final int COMPARISONS = 500_000;

    final ProblemCollector problems;
    final Origins origins = new Origins();
    final SymbolTable declared;
    /** The sound variables by id, the sound passages by key: read before anything that names them. */
    final Map<String, Variable> variables = new LinkedHashMap<>();

    final Map<String, Passage> passages = new LinkedHashMap<>();
    /** The role of each chapter that is sound. */
    final Map<String, String> roleOfChapter = new LinkedHashMap<>();
    /** What some condition, or a {@code once}, asks about. */
    final Map<String, Mark> marks = new LinkedHashMap<>();

    private long comparisons;

    LoadContext(ProblemCollector problems, SymbolTable declared) {
        this.problems = problems;
        this.declared = declared;
    }

    /** The mark of a scene or choice that is asked about. */
    Mark mark(String of) {
        return mark(of, 1);
    }

    /** The mark of a scene that was left so many times, at least 1; what happened so often happened less often, too. */
    Mark mark(String of, int times) {
        Mark mark = null;
        for (int i = 1; i <= times; i++) {
            String key = Mark.key(of, i);
            mark = marks.get(key);
            if (mark == null) {
                mark = new Mark(of, i, marks.size());
                marks.put(key, mark);
            }
        }
        return mark;
    }

    /** Says where something is called what it can't be; what a branch defines has the branch's id before it. */
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

    /** Whether a name that stands in that file is another branch's, or any branch's where it is the story's; that is said. */
    boolean foreign(String name, TextFile file, Located place) {
        String owner = declared.namespaces().foreign(name, file);
        if (owner != null) {
            problems.add(BranchFaults.otherBranch(
                    place.span(), name, owner, declared.namespaces().of(file)));
        }
        return owner != null;
    }

    /** Takes a writer's remark: one that says what is to be done is listed, any other is nobody's business. */
    void remark(JsonObject.Member remark) {
        if (Format.isToDo(remark.name())) {
            problems.add(ShapeFaults.toDo(remark));
        }
    }

    /** Whether a name leads to something; where it surely doesn't, that is said. */
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

    /** Whether it is there, and only called wrongly: without the branch's id before it. That fault is said there. */
    private boolean standsWithoutItsBranch(Identifiers kind, JsonString name) {
        String begins = declared.namespaces().of(name.file()) + ":";
        return kind.inFull()
                && name.value().startsWith(begins)
                && declared.isOf(kind, name.value().substring(begins.length()), name.file());
    }

    /** What was probably meant by a name that does not exist; nothing once that has taken too long already. */
    Optional<String> likely(String wrong, Collection<String> names) {
        comparisons += names.size();
        return comparisons > COMPARISONS ? Optional.empty() : Suggestion.of(wrong, names);
    }

    /** Who names something, as a message says it, such as {@code choice "take" leads to}; worded when it is needed. */
    record Naming(String noun, String id, String verb) {
        String words() {
            return noun + " \"" + id + "\" " + verb;
        }
    }
}
