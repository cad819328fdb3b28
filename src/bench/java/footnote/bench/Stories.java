package footnote.bench;

import footnote.load.Branches;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.packed.PackedStory;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The stories that are measured, as files below one folder; they are written once and kept. */
record Stories(Path folder) {
    private static final String FOLDER = "bench.folder";
    private static final long SEED = 1;

    /** Where the benchmark's own process put them; its forks are told by a property. */
    static Stories here() {
        return new Stories(Path.of(System.getProperty(FOLDER)));
    }

    /** The property by which a fork finds them, as an argument of {@code java}. */
    String asArgument() {
        return "-D" + FOLDER + "=" + folder;
    }

    static Synthetic synthetic(int scenes) {
        return Synthetic.of(scenes, SEED);
    }

    /** The story as this engine reads it. */
    Path folder(int scenes) {
        return of(scenes).resolve("story");
    }

    /** The story as ink source, and as a compiler of ink leaves it. */
    Path ink(int scenes) {
        return of(scenes).resolve("story.ink");
    }

    Path compiledInk(int scenes) {
        return of(scenes).resolve("story.ink.json");
    }

    private Path of(int scenes) {
        return folder.resolve("scenes-" + scenes);
    }

    void write(int scenes) throws IOException {
        if (!Files.exists(ink(scenes))) {
            Written written = new Written(synthetic(scenes));
            written.folder(folder(scenes));
            written.ink(ink(scenes));
        }
    }

    Story load(int scenes) {
        return Loader.load(source(scenes)).story().orElseThrow();
    }

    StorySource source(int scenes) {
        return StorySource.folder(folder(scenes), "");
    }

    /** The story as a start finds it after the first, every scene of it opened, as whoever wants them all has them. */
    Story open(int scenes) {
        Story story = packed(scenes).open().orElseThrow();
        story.scenes().entrySet();
        return story;
    }

    private PackedStory packed(int scenes) {
        return PackedStory.of(source(scenes), Branches.NONE, of(scenes).resolve("packed"), "benchmark");
    }

    void pack(int scenes) {
        if (packed(scenes).open().isEmpty()) {
            packed(scenes).keep(load(scenes));
        }
    }
}
