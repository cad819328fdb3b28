package footnote.cli;

import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.packed.PackedStory;
import footnote.story.Story;
import java.util.List;
import java.util.Optional;

/** Opens the story that is to be played: as it was packed when it was played last, or else from its files. */
final class StoryOpener {
    private final ProcessContext context;
    private final StorySource source;
    private final Branches branches;
    private final PackedStory packed;
    private Optional<LoadResult> loaded = Optional.empty();

    StoryOpener(PlayRequest request, ProcessContext context) {
        this.context = context;
        this.source = StoryLocator.source(request.story(), context);
        this.branches = StoryLocator.branches(request.with(), context);
        this.packed = PackedStory.of(source, branches, context.folders().cache(), StoryLocator.build(context));
    }

    /** The story; nothing where it can't be played, which is said then. */
    Optional<Story> story() {
        Optional<Story> story = packed.open();
        if (story.isPresent()) {
            return story;
        }
        LoadResult now = Loader.load(source, branches);
        loaded = Optional.of(now);
        if (now.story().isEmpty()) {
            FindingsOutput.refuse(now, context);
        }
        return now.story();
    }

    /** What the player is to be told of the story: a sentence each. */
    List<String> remarks() {
        return loaded.isPresent() ? FindingsOutput.notLoaded(loaded.get()) : List.of();
    }

    /** Packs for the next time what was loaded this time. Meant for when nobody waits for anything any more. */
    void keep() {
        if (loaded.isPresent() && loaded.get().story().isPresent() && remarks().isEmpty()) {
            packed.keep(loaded.get().story().get());
        }
    }
}
