package footnote.explore.expectation;

import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.TransitionGraph;
import footnote.story.Choice;
import footnote.story.Passage;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which passage the choice of each step cites: looked up once, as many questions go over all steps. */
final class CitationIndex {
    private static final int NONE = -1;

    private final Map<Passage, Integer> passages = new LinkedHashMap<>();
    private final int[] ofStep;

    CitationIndex(Exploration all) {
        TransitionGraph graph = all.graph();
        Map<Choice, Integer> ofChoice = new IdentityHashMap<>();
        this.ofStep = new int[graph.steps()];
        Arrays.fill(ofStep, NONE);
        for (int state = 0; state < graph.size(); state++) {
            for (int step = graph.first(state); step < graph.end(state); step++) {
                if (graph.label(step) >= 0) {
                    ofStep[step] =
                            ofChoice.computeIfAbsent(all.choice(state, step), choice -> number(choice.passage()));
                }
            }
        }
    }

    private int number(Passage passage) {
        return passages.computeIfAbsent(passage, one -> passages.size());
    }

    /** The passages that some choice cites, in the order of the nearest. */
    Set<Passage> passages() {
        return passages.keySet();
    }

    /** Whether a step is a choice that cites a passage. */
    Steps of(Passage passage) {
        int number = passages.getOrDefault(passage, NONE - 1);
        return step -> ofStep[step] == number;
    }

    /** Whether a step is a choice. */
    Steps any() {
        return step -> ofStep[step] != NONE;
    }

    /** Some of an exploration's steps. */
    interface Steps {
        boolean has(int step);
    }
}
