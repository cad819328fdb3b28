package footnote.write.language;

import footnote.check.Check;
import footnote.check.Findings;
import footnote.check.StoryVariants;
import footnote.explore.statespace.Progress;
import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.load.UnsavedTexts;
import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One story that is being written, as its files are at a moment, saved or not.
 *
 * <p>What it defines and names is known at once, from texts that may be broken; a {@link Snapshot} is loaded and checked
 * beside that, on whatever thread.
 */
final class StoryProject {
    private final ProjectFolder folder;
    private final Function<UnsavedTexts, StorySource> storyOfBranches;
    /** The files as they were when it was last looked, also those that the program carries; null before the first look. */
    private volatile @Nullable Map<Path, TextFile> seen;

    private Map<Path, FileIndex> indexed = Map.of();
    /** The last one that could be played. */
    private volatile @Nullable LoadResult playable;

    StoryProject(ProjectFolder folder, Function<UnsavedTexts, StorySource> storyOfBranches) {
        this.folder = folder;
        this.storyOfBranches = storyOfBranches;
    }

    ProjectFolder folder() {
        return folder;
    }

    /** The story as it was when it could last be played; nothing where it never could since it was opened. */
    Optional<LoadResult> playable() {
        return Optional.ofNullable(playable);
    }

    /** What the files define and name now. Not for two threads at a time. */
    StoryIndex index(OpenTexts texts) {
        Map<Path, TextFile> files = seen;
        if (files == null) {
            files = new Snapshot(texts).read();
        }
        Map<Path, FileIndex> now = new LinkedHashMap<>();
        files.forEach((path, file) -> now.put(path, indexed(path, file, texts)));
        for (Path path : texts.files()) {
            if (!now.containsKey(path) && ProjectFolder.of(path, texts).equals(Optional.of(folder))) {
                now.put(path, indexed(path, new TextFile(folder.shown(path), ""), texts));
            }
        }
        indexed = now;
        return new StoryIndex(now);
    }

    private FileIndex indexed(Path path, TextFile saved, OpenTexts texts) {
        String text = texts.of(path).orElse(saved.text());
        FileIndex known = indexed.get(path);
        return known != null && known.file().text().equals(text)
                ? known
                : new FileIndex(path, new TextFile(saved.name(), text));
    }

    /** The story with the texts of one moment. */
    final class Snapshot {
        private final OpenTexts texts;

        Snapshot(OpenTexts texts) {
            this.texts = texts;
        }

        private StorySource source() {
            return folder.source(texts, storyOfBranches);
        }

        private Branches branches() {
            return folder.branches(texts);
        }

        /** Looks at the disk again; what can't be read there, loading the story tells. */
        Map<Path, TextFile> read() {
            Map<Path, TextFile> files = new LinkedHashMap<>();
            try {
                for (TextFile file : branches().texts(source())) {
                    folder.place(file.name()).ifPresent(path -> files.put(path, file));
                }
            } catch (IOException untold) {
                files.clear();
            }
            seen = files;
            return files;
        }

        StoryVariants load() {
            read();
            StoryVariants story = new StoryVariants(source(), branches());
            if (story.whole().story().isPresent()) {
                playable = story.whole();
            }
            return story;
        }

        /** Loads it as it would be with other texts, and keeps nothing of that. */
        LoadResult loadedWith(OpenTexts others) {
            return Loader.load(folder.source(others, storyOfBranches), folder.branches(others));
        }

        /** What is wrong as far as that can be told at once. */
        Findings glance(LoadResult loaded) {
            return new Findings(loaded.problems()).and(Check.asWritten(loaded));
        }

        /** All that is wrong, proved; of a branch that lies elsewhere, what is wrong with that alone. */
        Findings prove(StoryVariants story, Progress progress) {
            Check check = new Check(progress);
            return folder.branch() ? check.branchesOf(story) : check.loaded(story.whole());
        }

        /** The texts of the recorded plays, whose lines name scenes and choices. */
        List<TextFile> plays(LoadResult loaded) {
            try {
                return branches().plays(source(), loaded);
            } catch (IOException unread) {
                return List.of();
            }
        }
    }
}
