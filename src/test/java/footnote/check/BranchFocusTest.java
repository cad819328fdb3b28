package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.explore.statespace.Progress;
import footnote.load.Branches;
import footnote.load.StorySource;
import footnote.problem.Problem;
import footnote.problem.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A story with a branch is asked only about what the branch can change: nothing is missed by that. */
class BranchFocusTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    @Test
    void checkingBranchesOneByOneFindsWhatCheckingEachVariantWholeFinds() throws IOException {
        Branches branches = Branches.ITS_OWN.and(StorySource.folder(RESOURCES.resolve("branches/cat"), "cat"));
        int branched = 0;
        for (String shelf : new String[] {"broken", "good", "stories"}) {
            try (Stream<Path> folders = Files.list(RESOURCES.resolve(shelf))) {
                for (Path folder : folders.sorted().toList()) {
                    StoryVariants story = new StoryVariants(StorySource.folder(folder, ""), branches);
                    branched += story.branches().isEmpty() ? 0 : 1;
                    assertThat(keys(new Check(Progress.SILENT).eachOf(story)))
                            .as(folder.toString())
                            .isEqualTo(wholly(story));
                }
            }
        }
        assertThat(branched).isGreaterThan(3);
    }

    private static Set<String> wholly(StoryVariants story) {
        Set<String> keys = new TreeSet<>(keys(new Findings(story.whole().problems())));
        story.each(variant -> {
            if (variant.loaded().story().isPresent()) {
                keys.addAll(keys(new Check(Progress.SILENT).loaded(variant.loaded())));
            }
        });
        return keys;
    }

    private static Set<String> keys(Findings findings) {
        Set<String> keys = new TreeSet<>();
        for (Problem problem : findings.problems()) {
            String message = problem.message().replaceFirst("^with branch(es)? .*?\": ", "");
            keys.add(problem.code() + " " + problem.where().map(Span::toString).orElse("") + " " + message);
        }
        return keys;
    }
}
