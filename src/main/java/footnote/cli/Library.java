package footnote.cli;

import footnote.load.Branches;
import footnote.load.Loaded;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.packed.PackedStory;
import footnote.story.Story;
import java.util.List;
import java.util.Optional;

/** Opens the story that is to be played: as it was packed when it was played last, or else from its files. */
final class Library {
    private final World world;
    private final StorySource source;
    private final Branches branches;
    private final PackedStory packed;
    private Optional<Loaded> loaded = Optional.empty();

    Library(Request request, World world) {
        this.world = world;
        this.source = Stories.source(request.story(), world);
        this.branches = Stories.branches(request.with(), world);
        this.packed = PackedStory.of(source, branches, world.folders().cache(), Stories.build(world));
    }

    /** The story; nothing where it can't be played, which is said then. */
    Optional<Story> story() {
        Optional<Story> story = packed.open();
        if (story.isPresent()) {
            return story;
        }
        Loaded now = Loader.load(source, branches);
        loaded = Optional.of(now);
        if (now.story().isEmpty()) {
            Verdict.refuse(now, world);
        }
        return now.story();
    }

    /** What the player is to be told of the story: a sentence each. */
    List<String> remarks() {
        return loaded.isPresent() ? Verdict.notLoaded(loaded.get()) : List.of();
    }

    /** Packs for the next time what was loaded this time. Meant for when nobody waits for anything any more. */
    void keep() {
        if (loaded.isPresent() && loaded.get().story().isPresent() && remarks().isEmpty()) {
            packed.keep(loaded.get().story().get());
        }
    }
}
