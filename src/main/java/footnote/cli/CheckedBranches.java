package footnote.cli;

import footnote.load.Branches;
import footnote.load.StorySource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a check is about: a story with its branches or, where a branch is named or the command is given in a branch's
 * folder, those branches alone.
 *
 * @param story    where the story lies
 * @param branches the branches that it is loaded with
 * @param alone    whether it is the branches that are asked about
 * @param subject  what is asked about, as messages name it
 * @param named    the story's folder, where it was named or found around a branch; nothing for the shipped story
 */
record CheckedBranches(StorySource story, Branches branches, boolean alone, String subject, Optional<String> named) {
    private static final String HEAD = "branch.json";

    static CheckedBranches of(StoryOptions asked, ProcessContext context) {
        if (!asked.with().more().isEmpty()) {
            return about(asked.story(), asked.with().more(), context);
        }
        Path here = Path.of(asked.story().orElse(""));
        boolean inBranch = Files.exists(here.resolve(HEAD)) && Files.notExists(here.resolve("story.json"));
        return inBranch
                ? about(storyAround(here), List.of(here), context)
                : of(asked.source(context), asked.branches(context), asked.story());
    }

    private static CheckedBranches of(StorySource story, Branches branches, Optional<String> named) {
        return new CheckedBranches(story, branches, false, story.shownAs(), named);
    }

    private static CheckedBranches about(Optional<String> story, List<Path> folders, ProcessContext context) {
        Branches branches = StoryLocator.branches(new StoryLocator.With(false, folders), context);
        String subject = folders.stream()
                .map(folder -> StoryLocator.shown(folder.toString()))
                .map(shown -> shown.isEmpty() ? "this branch" : shown)
                .collect(Collectors.joining(", "));
        return new CheckedBranches(StoryLocator.source(story, context), branches, true, subject, story);
    }

    /** The folder of the story in whose folder of branches a branch lies; nothing where it lies elsewhere. */
    static Optional<String> storyAround(Path branch) {
        Path story = branch.resolve("../..").normalize();
        if (!branch.isAbsolute()) {
            story = branch.toAbsolutePath().normalize().resolve("../..").normalize();
        }
        return Files.exists(story.resolve("story.json")) ? Optional.of(story.toString()) : Optional.empty();
    }

    /** A line in place of all that could be said of the story itself. */
    String foldedStory() {
        String name = story.shownAs().isEmpty() ? "The story" : story.shownAs();
        return name + " itself was not asked about: footnote check"
                + named.map(folder -> " " + story.shownAs()).orElse("") + "\n";
    }
}
