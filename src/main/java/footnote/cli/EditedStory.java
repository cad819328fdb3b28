package footnote.cli;

import footnote.load.Branches;
import footnote.load.StorySource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The story of which a scene is edited: the one that is named or, where none is, the one in whose folder, or in the
 * folder of one of whose branches, the command is given, or else the one that ships with the game.
 */
record EditedStory(StorySource source, Branches branches) {
    static EditedStory of(Optional<String> named, List<Path> branches, ProcessContext context) {
        Path here = Path.of("");
        boolean inStory = Files.exists(here.resolve("story.json"));
        boolean inBranch = !inStory && Files.exists(here.resolve("branch.json"));
        Optional<String> story = named;
        List<Path> all = new ArrayList<>(branches);
        if (named.isEmpty() && inStory) {
            story = Optional.of(".");
        } else if (named.isEmpty() && inBranch) {
            story = CheckedBranches.storyAround(here);
            all.add(Path.of("."));
        }
        return new EditedStory(
                StoryLocator.source(story, context), StoryLocator.branches(new StoryLocator.With(true, all), context));
    }
}
