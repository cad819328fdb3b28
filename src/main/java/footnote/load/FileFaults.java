package footnote.load;

import footnote.json.JsonNode;
import footnote.problem.Code;
import footnote.problem.Problem;
import java.util.List;

/** What can be wrong with the files and with the story as a whole, in words. */
final class FileFaults {
    private FileFaults() {}

    static Problem noFolder(String folder) {
        return Problem.of(
                Code.NO_STORY,
                folder.isEmpty()
                        ? "there is no such folder, or it can't be read"
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
        return Problem.of(
                Code.OUTSIDE_LINK,
                "\"" + path + "\" is a link that leads out of the story's folder, and is not followed");
    }

    static Problem fileTooLarge(String file) {
        return Problem.of(Code.LIMIT, "\"" + file + "\" is larger than 64 MB, and that is the limit of a file");
    }

    static Problem storyTooLarge() {
        return Problem.of(Code.LIMIT, "the story's files are larger than 256 MB together, and that is the limit");
    }

    static Problem tooManyFiles() {
        return Problem.of(
                Code.LIMIT, "the story has more than " + StoryFileParser.FILES + " files, and that is the limit");
    }

    static Problem tooManyBranches() {
        return Problem.of(Code.LIMIT, "there are more than " + Branches.MOST + " branches, and that is the limit");
    }

    static Problem tooManyScenes() {
        return Problem.of(Code.LIMIT, "the story has more than " + Loader.SCENES + " scenes, and that is the limit");
    }

    static Problem more() {
        return Problem.of(
                Code.LIMIT,
                "there are " + ProblemCollector.ENOUGH + " problems or more; what comes after them is not looked for");
    }

    static Problem noObject(JsonNode root) {
        return Problem.at(root.span(), Code.WRONG_KIND, "a story's file holds an object, and this is " + root.kind());
    }

    static Problem otherFormat(JsonNode where, long version) {
        return Problem.at(
                        where.span(),
                        Code.OTHER_FORMAT,
                        "the story is written in format " + version + ", and this program reads format "
                                + Format.VERSION)
                .withHint(version > Format.VERSION ? "a newer Footnote may read it" : "write 1");
    }
}
