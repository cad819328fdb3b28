package footnote.explore;

import footnote.check.Check;
import footnote.explore.expectation.Interval;
import footnote.explore.expectation.PlaythroughOdds;
import footnote.explore.expectation.RandomPlays;
import footnote.explore.expectation.ReadingEstimate;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.load.LoadResult;
import footnote.load.Origins;
import footnote.problem.Problem;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * All that {@code check --odds --states --plays 3000 --json} says of a story, but for places in files: part by part, each worked out
 * when it is asked for, the cheapest first.
 *
 * <p>Figures are taken as they are, not rounded. Two are the same where they differ by less than a thousand-millionth of
 * themselves: so much may come of adding up the same states in another order.
 */
final class WholeReport {
    private static final double SAME = 1e-9;
    private static final int PLAYS = 3000;

    private final Story story;
    private final Origins origins;
    private final Map<String, List<Object>> parts = new HashMap<>();

    WholeReport(Story story, Origins origins) {
        this.story = story;
        this.origins = origins;
    }

    /** The part of the report in which two stories differ, as far as it is worked out soon; nothing if in none. */
    static Optional<String> difference(WholeReport original, Mutant mutant) {
        for (Role role : mutant.roles()) {
            Optional<String> found = difference(original, mutant, role, Map.of());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The same for a role that begins with some lasting values. */
    static Optional<String> difference(WholeReport original, Mutant mutant, Role role, Map<String, String> lasting) {
        WholeReport now = new WholeReport(mutant.story(), original.origins);
        if (!same(original.offers(role, lasting), now.offers(role, lasting))) {
            return Optional.of("states and odds");
        }
        Set<Passage> cited = mutant.cited(original.story);
        if (!cited.isEmpty() && !same(original.passages(role, lasting, cited), now.passages(role, lasting, cited))) {
            return Optional.of("passages used");
        }
        Set<Paragraph> about = mutant.about(original.story);
        if (!about.isEmpty()
                && !same(
                        original.reading(role, lasting, about::contains),
                        now.reading(role, lasting, about::contains))) {
            return Optional.of("what is read");
        }
        return same(original.plays(role, lasting), now.plays(role, lasting))
                ? Optional.empty()
                : Optional.of("the same random plays");
    }

    /** The rest of it, which takes long. */
    static boolean differInFindings(WholeReport original, Mutant mutant) {
        return !same(original.findings(), new WholeReport(mutant.story(), original.origins).findings());
    }

    private Explorer explorer() {
        return new Explorer(story, Progress.SILENT);
    }

    private List<Object> offers(Role role, Map<String, String> lasting) {
        return parts.computeIfAbsent("offers " + role.id() + lasting, key -> {
            Optional<PlaythroughOdds> known = PlaythroughOdds.of(explorer(), role, lasting);
            if (known.isEmpty()) {
                return List.of("more states than were looked at");
            }
            List<Object> said = new ArrayList<>(List.of(explorer().explore(role).states()));
            PlaythroughOdds odds = known.get();
            Map<String, Interval> endings = new TreeMap<>();
            odds.endings().forEach((scene, chance) -> endings.put(scene.id(), chance));
            endings.forEach((scene, chance) -> said.addAll(List.of(scene, chance.middle())));
            said.addAll(List.of(
                    odds.noEnding().middle(),
                    odds.choices().middle(),
                    odds.playthroughs(),
                    odds.longest(),
                    odds.shortest().map(way -> way.choices().size())));
            return said;
        });
    }

    private List<Object> passages(Role role, Map<String, String> lasting, Set<Passage> some) {
        PlaythroughOdds odds = PlaythroughOdds.of(explorer(), role, lasting).orElseThrow();
        List<Object> said = new ArrayList<>(List.of(odds.differentPassages().middle()));
        some.forEach(passage -> said.addAll(List.of(passage, odds.mostUses(passage))));
        return said;
    }

    private List<Object> plays(Role role, Map<String, String> lasting) {
        return parts.computeIfAbsent("plays " + role.id() + lasting, key -> {
            RandomPlays plays = RandomPlays.of(story, role, lasting, PLAYS, 1, Progress.SILENT);
            Map<String, Long> endings = new TreeMap<>();
            plays.endings(story).forEach((scene, count) -> endings.put(scene.id(), count));
            return List.of(endings, plays.choices(), plays.words(), plays.differentPassages());
        });
    }

    /** In the writer's order; instead of its place in a file a paragraph has its words here. */
    private List<Object> reading(Role role, Map<String, String> lasting, Predicate<Object> wanted) {
        List<Object> said = new ArrayList<>();
        ReadingEstimate reading =
                ReadingEstimate.of(explorer(), role, lasting, wanted).orElseThrow();
        for (Map.Entry<Scene, List<Paragraph>> one : reading.shown().entrySet()) {
            said.add(one.getKey().id());
            for (Paragraph paragraph : one.getValue()) {
                said.addAll(List.of(
                        PairedRandomPlays.words(paragraph),
                        reading.chance(paragraph).middle()));
            }
        }
        said.addAll(List.of(reading.words().middle(), reading.newAtASecond()));
        return said;
    }

    private List<Object> findings() {
        return parts.computeIfAbsent("findings", key -> {
            List<Object> said = new ArrayList<>();
            for (Problem problem : new Check(Progress.SILENT)
                    .loaded(new LoadResult(Optional.of(story), origins, List.of(), List.of()))
                    .problems()) {
                said.addAll(List.of(problem.code(), problem.severity(), problem.message(), problem.wayThere()));
            }
            return said;
        });
    }

    private static boolean same(List<Object> some, List<Object> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!same(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof Double some && other instanceof Double others) {
            return some.equals(others) || Math.abs(some - others) <= SAME * Math.max(Math.abs(some), Math.abs(others));
        }
        return one.equals(other);
    }
}
