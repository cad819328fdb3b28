package footnote.load;

import footnote.json.Json;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.load.StoryFiles.StoryFile;
import footnote.problem.TextFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses all the files of a story and of its branches, within limits for all of them together. */
final class StoryFileParser {
    /** How many files there can be. */
    static final int FILES = 10_000;
    /** How large each can be, in bytes. */
    static final int FILE_BYTES = 64 << 20;
    /** How large all together can be, in bytes. */
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

    /** The files that could be parsed into an object, in the order in which they were read. */
    List<StoryFile> files() {
        return files;
    }

    /** The texts of the files that could not. */
    List<TextFile> unreadable() {
        return unreadable;
    }

    /** Whether the text of every file is known: in {@link #files} or in {@link #unreadable}. */
    boolean whole() {
        return whole;
    }

    /** Notes that the text of some file is not known. */
    void incomplete() {
        whole = false;
    }

    /**
     * Parses files of the story, or of a branch, until a limit is reached.
     *
     * @param branch the branch's id; empty for the story's own files
     */
    void read(StorySource source, List<StorySource.Entry> entries, String branch) {
        if (entries.size() > filesLeft) {
            problems.add(FileFaults.tooManyFiles());
            whole = false;
        }
        for (int i = 0; i < entries.size() && filesLeft > 0 && bytesLeft >= 0; i++) {
            read(source, entries.get(i), branch);
        }
    }

    /** Parses one file; null where it can't be read or holds no JSON object, which is reported. */
    @Nullable
    StoryFile read(StorySource source, StorySource.Entry entry, String branch) {
        StoryFile file = parse(source, entry, branch);
        if (file != null) {
            files.add(file);
        }
        return file;
    }

    /** The same, without putting it among {@link #files}. */
    @Nullable
    StoryFile parse(StorySource source, StorySource.Entry entry, String branch) {
        filesLeft--;
        byte[] bytes = bytes(source, entry);
        if (bytesLeft < 0) {
            problems.add(FileFaults.storyTooLarge());
            whole = false;
        }
        return bytes == null ? null : parse(source, entry, bytes, branch);
    }

    private byte @Nullable [] bytes(StorySource source, StorySource.Entry entry) {
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

    private @Nullable StoryFile parse(StorySource source, StorySource.Entry entry, byte[] bytes, String branch) {
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
