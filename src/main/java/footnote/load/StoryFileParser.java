package footnote.load;

import footnote.json.Json;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.load.StoryFiles.StoryFile;
import footnote.problem.TextFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One reading of all the files of a story and its branches, which keeps the limits of all together. */
final class StoryFileParser {
    static final int FILES = 10_000;
    static final int FILE_BYTES = 64 << 20;
    static final long STORY_BYTES = 256L << 20;

    private final ProblemCollector problems;
    private final JsonReader reader = new JsonReader();
    private final List<StoryFile> files = new ArrayList<>();
    private final List<TextFile> unreadable = new ArrayList<>();
    private long bytesLeft = STORY_BYTES;
    private int filesLeft = FILES;
    private boolean whole = true;

    StoryFileParser(ProblemCollector problems) {
        this.problems = problems;
    }

    /** The files that could be read, in the order of reading. */
    List<StoryFile> files() {
        return files;
    }

    List<TextFile> unreadable() {
        return unreadable;
    }

    boolean whole() {
        return whole;
    }

    /** Says that there is more than could be read. */
    void incomplete() {
        whole = false;
    }

    /** Reads files of the story, or of a branch, as far as the limits go. */
    void read(StorySource source, List<StorySource.Entry> entries, String branch) {
        if (entries.size() > filesLeft) {
            problems.add(FileFaults.tooManyFiles());
            whole = false;
        }
        for (int i = 0; i < entries.size() && filesLeft > 0 && bytesLeft >= 0; i++) {
            read(source, entries.get(i), branch);
        }
    }

    /** Reads one file; null where it can't be parsed into an object, which is said. */
    StoryFile read(StorySource source, StorySource.Entry entry, String branch) {
        StoryFile file = parse(source, entry, branch);
        if (file != null) {
            files.add(file);
        }
        return file;
    }

    /** Reads one file without counting it among the story's. */
    StoryFile parse(StorySource source, StorySource.Entry entry, String branch) {
        filesLeft--;
        byte[] bytes = bytes(source, entry);
        if (bytesLeft < 0) {
            problems.add(FileFaults.storyTooLarge());
            whole = false;
        }
        return bytes == null ? null : parse(source, entry, bytes, branch);
    }

    private byte[] bytes(StorySource source, StorySource.Entry entry) {
        String shown = source.shown(entry.path());
        try {
            byte[] bytes = entry.size() > FILE_BYTES ? null : source.bytes(entry);
            if (bytes != null && bytes.length <= FILE_BYTES) {
                bytesLeft -= bytes.length;
                return bytes;
            }
            problems.add(FileFaults.fileTooLarge(shown));
        } catch (IOException unread) {
            problems.add(FileFaults.cannotRead(shown));
        }
        whole = false;
        return null;
    }

    private StoryFile parse(StorySource source, StorySource.Entry entry, byte[] bytes, String branch) {
        Json json = reader.read(source.shown(entry.path()), bytes);
        problems.addAll(json.problems());
        if (json.root().orElse(null) instanceof JsonObject root) {
            return new StoryFile(entry.path(), branch, root);
        }
        unreadable.add(json.file());
        json.root().ifPresent(other -> problems.add(FileFaults.noObject(other)));
        return null;
    }
}
