package footnote.load;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.load.StoryFiles.StoryFile;
import footnote.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the branches of a story, and reads the files of those that fit it, after the story's own. */
final class BranchFiles {
    static final String HEAD = "branch.json";

    private final StoryFileParser parser;
    private final Branches asked;
    private final ProblemCollector problems;
    private final Namespaces namespaces = new Namespaces();
    private final List<JsonObject> brokenHeads = new ArrayList<>();
    private final Map<String, Candidate> byId = new TreeMap<>();
    private final List<Branch> unfit = new ArrayList<>();
    /** What the story's own head says; null where that can't be read. */
    private @Nullable JsonObject story;

    /** @param asked which branches to look for */
    BranchFiles(StoryFileParser parser, Branches asked, ProblemCollector problems) {
        this.parser = parser;
        this.asked = asked;
        this.problems = problems;
    }

    /** A branch of this story, of which the head is read. */
    private record Candidate(StorySource source, List<StorySource.Entry> entries, StoryFile head, Branch branch) {}

    /** Reads the branches that are asked for and fit; the story's own files are read already. */
    void read(StorySource source) {
        for (StoryFile file : parser.files()) {
            story = file.isHead() ? file.root() : story;
        }
        for (Branches.Found found : asked.find(source, problems)) {
            open(found);
        }
        for (Candidate candidate : byId.values()) {
            read(candidate);
        }
    }

    private void open(Branches.Found found) {
        StorySource source = found.source();
        try {
            List<StorySource.Entry> entries = source.list(problems);
            for (StorySource.Entry entry : entries) {
                if (entry.path().equals(HEAD)) {
                    StoryFile head = parser.parse(source, entry, "");
                    if (head != null) {
                        classify(found, entries, head);
                    }
                    return;
                }
            }
            problems.add(BranchFaults.noBranch(source.shownAs()));
        } catch (IOException missing) {
            problems.add(BranchFaults.noBranchFolder(source.shownAs()));
        }
    }

    private void classify(Branches.Found found, List<StorySource.Entry> entries, StoryFile head) {
        JsonObject root = head.root();
        String id = root.string("id").orElse("");
        if (found.anyStorys() && !isOfThisStory(root) || !asked.wants(id)) {
            namespaces.found(id);
            return;
        }
        Optional<Problem> unsuitable = identifiesItself(root) ? unsuitable(root) : Optional.empty();
        Branch branch = new Branch(
                id,
                root.string("version").orElse(""),
                root.string("title").orElse(""),
                found.source().shownAs(),
                unsuitable.map(Problem::message));
        if (!identifiesItself(root)) {
            brokenHeads.add(root);
            unfit.add(new Branch(
                    id,
                    branch.version(),
                    branch.title(),
                    branch.where(),
                    Optional.of("its branch.json does not say which versions of which story it fits")));
        } else if (unsuitable.isPresent()) {
            problems.add(unsuitable.get());
            unfit.add(branch);
        } else {
            accept(new Candidate(found.source(), entries, head, branch));
        }
        namespaces.found(id);
    }

    /** Whether a head has the id, by which the branch's names are known, and says which versions of which story it fits. */
    private static boolean identifiesItself(JsonObject head) {
        boolean some = false;
        for (JsonNode item : head.list("fits")) {
            some = true;
            if (!(item instanceof JsonString beginning) || !BranchManifest.isBeginning(beginning.value())) {
                return false;
            }
        }
        return some
                && Identifiers.BRANCH.fits(head.string("id").orElse(""))
                && head.string("story").isPresent();
    }

    private boolean isOfThisStory(JsonObject head) {
        return story == null || story.string("id").equals(head.string("story"));
    }

    /** Why a branch does not fit the story, if it doesn't. Where the story has no id or no version, that is not asked. */
    private Optional<Problem> unsuitable(JsonObject head) {
        long format = head.whole("format").orElse(Format.VERSION);
        if (format != Format.VERSION) {
            return Optional.of(BranchFaults.branchOfOtherFormat(head, format));
        }
        String id = story == null ? "" : story.string("id").orElse("");
        if (!id.isEmpty() && !isOfThisStory(head)) {
            return Optional.of(BranchFaults.branchOfOtherStory(head, id));
        }
        String version = story == null ? "" : story.string("version").orElse("");
        return version.isEmpty() || fits((JsonArray) head.find("fits").orElseThrow(), version)
                ? Optional.empty()
                : Optional.of(BranchFaults.branchOfOtherVersion(head, id, version));
    }

    private static boolean fits(JsonArray beginnings, String version) {
        for (JsonNode item : beginnings.items()) {
            if ((version + ".").startsWith(((JsonString) item).value() + ".")) {
                return true;
            }
        }
        return false;
    }

    private void accept(Candidate candidate) {
        Candidate first = byId.putIfAbsent(candidate.branch().id(), candidate);
        if (first != null) {
            problems.add(BranchFaults.branchClash(
                    candidate.head().root(), first.head().root()));
        }
    }

    private void read(Candidate candidate) {
        String id = candidate.branch().id();
        int from = parser.files().size();
        parser.files().add(new StoryFile(HEAD, id, candidate.head().root()));
        List<StorySource.Entry> others = new ArrayList<>();
        for (StorySource.Entry entry : candidate.entries()) {
            if (!entry.path().equals(HEAD)) {
                others.add(entry);
            }
        }
        parser.read(candidate.source(), others, id);
        for (StoryFile file : parser.files().subList(from, parser.files().size())) {
            namespaces.add(file.root().file(), id);
        }
    }

    /** All branches that were found: those that fit, in the order of their ids, then the others. */
    List<Branch> found() {
        List<Branch> all = new ArrayList<>();
        for (Candidate candidate : byId.values()) {
            all.add(candidate.branch());
        }
        all.addAll(unfit);
        return all;
    }

    List<JsonObject> brokenHeads() {
        return brokenHeads;
    }

    Namespaces namespaces() {
        return namespaces;
    }
}
