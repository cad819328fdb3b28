package footnote.load;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * What tells a story's files, and those of its branches, from others and from what they were before.
 *
 * @param place where the story lies
 * @param files which files there are, how large, and when each was last written; none of them was read
 */
public record Fingerprint(String place, String files) {
    public Fingerprint {
        Objects.requireNonNull(place);
        Objects.requireNonNull(files);
    }

    /** Of a story with those of the branches that are there, fitting or not; nothing where they can't all be seen. */
    public static Optional<Fingerprint> of(StorySource story, Branches branches) {
        ProblemCollector problems = new ProblemCollector();
        try {
            StringBuilder files = new StringBuilder(story.stamp(problems));
            for (Branches.Found branch : branches.find(story, problems)) {
                files.append(branch.source().stamp(problems));
            }
            return problems.inOrder().isEmpty()
                    ? Optional.of(new Fingerprint(story.place(), files.toString()))
                    : Optional.empty();
        } catch (IOException | ProblemCollector.TooManyException unseen) {
            return Optional.empty();
        }
    }
}
