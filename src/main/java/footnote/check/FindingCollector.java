package footnote.check;

import footnote.load.Origins;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Collects findings, of the codes that are wanted.
 *
 * <p>Thousands of findings with long ways would take more room than the story, and nobody follows them all: each code's
 * first few have their ways there, the others only as long as all ways together stay within a bound.
 */
final class FindingCollector {
    /** So many findings of each code have their ways there in any case. */
    static final int WITH_WAY = 10;
    /** The choices of all other ways together, at most. */
    static final int WAY_CHOICES = 50_000;

    private final Set<Code> wanted;
    private final List<Finding> found = new ArrayList<>();

    FindingCollector(Set<Code> wanted) {
        this.wanted = wanted;
    }

    /** Adds a finding about a thing of the story, which the caller may say more of. */
    Finding add(Object thing, Code code, String message) {
        Finding finding = new Finding(thing, code, message);
        add(finding);
        return finding;
    }

    void add(Finding finding) {
        if (wanted.contains(finding.code())) {
            found.add(finding);
        }
    }

    /** All of them, in the order in which they were added. */
    List<Finding> found() {
        return found;
    }

    void removeIf(Predicate<Finding> unwanted) {
        found.removeIf(unwanted);
    }

    /** All of them, each at the place of its thing. */
    List<Problem> problems(Story story, Origins origins) {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        List<Problem> problems = new ArrayList<>();
        int room = WAY_CHOICES;
        for (Finding finding : found) {
            boolean early = counts.merge(finding.code(), 1, Integer::sum) <= WITH_WAY;
            boolean withWay = early || finding.wayLength() <= room;
            room -= withWay && !early ? finding.wayLength() : 0;
            problems.add(finding.problem(story, origins, withWay));
        }
        return problems;
    }
}
