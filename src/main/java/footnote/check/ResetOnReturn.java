package footnote.check;

import footnote.explore.coverage.StoryCoverage;
import footnote.explore.statespace.WayThere;
import footnote.problem.Code;
import footnote.story.Scene;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ways out of a chapter and back into it, on which a value that lives there is lost and then asked for. */
final class ResetOnReturn implements Inspection {
    /** Of a variable with more values, which no writer gives one by one, nothing is said. */
    private static final int VALUES = 1_000;

    @Override
    public String claim() {
        return "nobody who comes back into a chapter misses what lived there";
    }

    @Override
    public Set<Code> codes() {
        return EnumSet.of(Code.RESET_ON_RETURN);
    }

    @Override
    public Basis basis() {
        return Basis.ALL_STATES;
    }

    @Override
    public void inspect(ProvenStory proven, FindingCollector found) {
        Map<SceneExit, List<Loss>> byLeaving = new LinkedHashMap<>();
        for (Variable variable : proven.story().variables().values()) {
            if (variable.lives().isPresent() && (long) variable.to() - variable.from() < VALUES) {
                look(variable, proven.coverage(), byLeaving);
            }
        }
        byLeaving.forEach((by, losses) -> tell(by, losses, proven.coverage(), found));
    }

    /** That a variable is reset, and what leads back to where it is asked for. */
    private record Loss(Variable variable, SceneExit back) {}

    private static void look(Variable variable, StoryCoverage survey, Map<SceneExit, List<Loss>> byLeaving) {
        Map<SceneExit, Set<Scene>> leaving = new ChapterValues(survey, variable).leaving();
        if (leaving.isEmpty()) {
            return;
        }
        AskedAgain asked = new AskedAgain(survey, variable);
        leaving.forEach((by, scenes) -> scenes.stream()
                .flatMap(scene -> asked.back(scene).stream())
                .findFirst()
                .ifPresent(back -> byLeaving
                        .computeIfAbsent(by, first -> new ArrayList<>())
                        .add(new Loss(variable, back))));
    }

    private static void tell(SceneExit by, List<Loss> losses, StoryCoverage survey, FindingCollector found) {
        Loss first = losses.get(0);
        Variable variable = first.variable();
        String others = losses.size() == 1 ? "" : " (and " + (losses.size() - 1) + " more)";
        String chapter = variable.lives().orElseThrow();
        found.add(
                        by.thing(),
                        Code.RESET_ON_RETURN,
                        by + " leads out of chapter \"" + chapter + "\", and " + first.back()
                                + " back into it, where \"" + variable.id() + "\"" + others
                                + " is asked for: it lives in that chapter, and is " + variable.word(variable.start())
                                + " again by then")
                .withHint("let the scenes between be in that chapter, too, or \"" + variable.id() + "\" live in none")
                .withWay(way(by, survey));
    }

    private static Optional<WayThere> way(SceneExit by, StoryCoverage survey) {
        return by.choice().flatMap(choice -> survey.wayTo(choice).map(way -> way.and(choice)));
    }
}
