package footnote.load;

import footnote.json.JsonObject;
import footnote.problem.TextFile;
import java.io.IOException;
import java.util.List;

/**
 * The files of a story and of its branches, read and parsed.
 *
 * @param files       those that could be parsed into an object: the story's in the order of their paths, then each branch's
 * @param brokenHeads the contents of each {@code branch.json} that does not say which versions of which story it fits
 * @param unreadable  the texts of those that could not be parsed; a name that is defined nowhere else may stand there
 * @param whole       whether the text of every file is known
 * @param branches    the branches that were found: those that fit, in the order of their ids, then the others
 * @param namespaces  which file belongs to which branch
 */
record StoryFiles(
        List<StoryFile> files,
        List<JsonObject> brokenHeads,
        List<TextFile> unreadable,
        boolean whole,
        List<Branch> branches,
        Namespaces namespaces) {
    static final String HEAD = "story.json";

    /**
     * One file: its path within the story or branch, and the object that it holds.
     *
     * @param branch the id of the branch that it belongs to; empty where it is the story's
     */
    record StoryFile(String path, String branch, JsonObject root) {
        /** Whether it is the one that says what the story is. */
        boolean isHead() {
            return branch.isEmpty() && path.equals(HEAD);
        }

        /** Whether it is the one that says what a branch is. */
        boolean isBranchHead() {
            return !branch.isEmpty() && path.equals(BranchFiles.HEAD);
        }
    }

    /** Reads what can be read; the rest becomes problems. */
    static StoryFiles read(StorySource source, Branches branches, ProblemCollector problems) {
        StoryFileParser parser = new StoryFileParser(problems);
        BranchFiles more = new BranchFiles(parser, branches, problems);
        try {
            List<StorySource.Entry> entries = source.list(problems);
            if (has(entries, HEAD)) {
                parser.read(source, entries, "");
                more.read(source);
            } else {
                parser.incomplete();
                problems.add(FileFaults.noStory(source.shownAs(), entries));
            }
        } catch (IOException missing) {
            parser.incomplete();
            problems.add(FileFaults.noFolder(source.shownAs()));
        }
        return new StoryFiles(
                parser.files(),
                more.brokenHeads(),
                parser.unreadable(),
                parser.whole(),
                more.found(),
                more.namespaces());
    }

    static boolean has(List<StorySource.Entry> entries, String path) {
        for (StorySource.Entry entry : entries) {
            if (entry.path().equals(path)) {
                return true;
            }
        }
        return false;
    }
}
