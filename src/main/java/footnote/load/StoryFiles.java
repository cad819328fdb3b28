package footnote.load;

import footnote.json.Json;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.problem.TextFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A story's files, read and parsed.
 *
 * @param files      those that could be, in the order of their paths
 * @param unreadable the texts of those that could not: names that are missed elsewhere may stand in them
 * @param whole      whether the text of every file is known
 */
record StoryFiles(List<StoryFile> files, List<TextFile> unreadable, boolean whole) {
    static final int FILES = 10_000;
    static final int FILE_BYTES = 64 << 20;
    static final long STORY_BYTES = 256L << 20;
    private static final String HEAD = "story.json";

    /** One file: its path within the story, and the object that it holds. */
    record StoryFile(String path, JsonObject root) {
        /** Whether it is the one that says what the story is. */
        boolean isHead() {
            return path.equals(HEAD);
        }
    }

    /** Reads what can be read; the rest becomes problems. */
    static StoryFiles read(StorySource source, Problems problems) {
        List<StorySource.Entry> entries;
        try {
            entries = source.list(problems);
        } catch (IOException missing) {
            problems.add(Faults.noFolder(source.shownAs()));
            return new StoryFiles(List.of(), List.of(), false);
        }
        if (!hasHead(entries)) {
            problems.add(Faults.noStory(source.shownAs(), entries));
            return new StoryFiles(List.of(), List.of(), false);
        }
        return new Reading(source, problems).read(entries);
    }

    private static boolean hasHead(List<StorySource.Entry> entries) {
        for (StorySource.Entry entry : entries) {
            if (entry.path().equals(HEAD)) {
                return true;
            }
        }
        return false;
    }

    /** One reading of all the files, which keeps their limits. */
    private static final class Reading {
        private final StorySource source;
        private final Problems problems;
        private final JsonReader reader = new JsonReader();
        private final List<StoryFile> files = new ArrayList<>();
        private final List<TextFile> unreadable = new ArrayList<>();
        private long bytesLeft = STORY_BYTES;
        private boolean whole = true;

        Reading(StorySource source, Problems problems) {
            this.source = source;
            this.problems = problems;
        }

        StoryFiles read(List<StorySource.Entry> entries) {
            if (entries.size() > FILES) {
                problems.add(Faults.tooManyFiles());
                whole = false;
            }
            for (int i = 0; i < Math.min(FILES, entries.size()); i++) {
                byte[] bytes = bytes(entries.get(i));
                if (bytes != null) {
                    take(entries.get(i), bytes);
                }
                if (bytesLeft < 0) {
                    problems.add(Faults.storyTooLarge());
                    whole = false;
                    break;
                }
            }
            return new StoryFiles(files, unreadable, whole);
        }

        private byte[] bytes(StorySource.Entry entry) {
            String shown = source.shown(entry.path());
            try {
                byte[] bytes = entry.size() > FILE_BYTES ? null : source.bytes(entry);
                if (bytes != null && bytes.length <= FILE_BYTES) {
                    bytesLeft -= bytes.length;
                    return bytes;
                }
                problems.add(Faults.fileTooLarge(shown));
            } catch (IOException unread) {
                problems.add(Faults.cannotRead(shown));
            }
            whole = false;
            return null;
        }

        private void take(StorySource.Entry entry, byte[] bytes) {
            Json json = reader.read(source.shown(entry.path()), bytes);
            problems.addAll(json.problems());
            if (json.root().orElse(null) instanceof JsonObject root) {
                files.add(new StoryFile(entry.path(), root));
            } else {
                unreadable.add(json.file());
                json.root().ifPresent(other -> problems.add(Faults.noObject(other)));
            }
        }
    }
}
