package footnote.explore.coverage;

import footnote.explore.BruteForce;
import footnote.explore.ReadTexts;
import footnote.explore.RulesByChoice;
import footnote.game.GameState;
import footnote.game.TextListener;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Values;
import footnote.story.Variable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All that can be overheard on a plain walk: each question with its answer at the moment at which it is asked. */
public final class BruteForceCoverage {
    final Map<Condition, BruteForceConditionCoverage> verdicts = new IdentityHashMap<>();
    final Set<Paragraph> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    final Set<Scene> scenes = new HashSet<>();
    final Set<Choice> offered = new HashSet<>();
    final Map<Variable, Set<Integer>> values = new HashMap<>();
    private final Story story;
    private final RulesByChoice rules;

    BruteForceCoverage(Story story) {
        this.story = story;
        this.rules = new RulesByChoice(story);
        for (Role role : story.roles().values()) {
            listen(BruteForce.any(story, role));
        }
    }

    private void listen(BruteForce all) {
        for (Map<String, String> lasting : all.lasting) {
            Listening plain = new Listening();
            for (Variable variable : story.variables().values()) {
                boolean borrowed = variable.lasting().isPresent()
                        && !variable.lasting().get().equals(all.role.id());
                plain.set(
                        variable,
                        borrowed ? variable.valueOf(lasting.get(variable.id())).getAsInt() : variable.start());
            }
            rules.turnPages(story.scene(all.role.start()), plain, plain.teller());
        }
        all.steps.forEach((state, steps) -> {
            here(state);
            for (Choice choice : steps.keySet()) {
                Listening plain = new Listening(state);
                rules.take(choice, plain, plain.teller());
            }
        });
    }

    private void here(GameState state) {
        Listening plain = new Listening(state);
        scenes.add(state.scene());
        shown.addAll(state.scene().text().written(plain));
        state.scene().ending().ifPresent(ending -> shown.addAll(ending.about().written(plain)));
        for (Choice choice : state.scene().choices()) {
            if (rules.offers(choice, plain)) {
                offered.add(choice);
                shown.addAll(choice.text().written(plain));
            } else if (choice.closed().isPresent() && !choice.condition().holds(plain)) {
                shown.addAll(choice.closed().get().written(plain));
            }
        }
    }

    /** A plain state whose questions are overheard. */
    private final class Listening extends Plain {
        Listening() {}

        Listening(GameState from) {
            super(story, from);
        }

        TextListener teller() {
            return new ReadTexts(this, scenes::add, new AddingTo(shown));
        }

        @Override
        public boolean ask(Condition condition) {
            verdicts.computeIfAbsent(condition, BruteForceConditionCoverage::new)
                    .asked(this);
            return condition.holds(this);
        }

        @Override
        public void set(Variable variable, int value) {
            super.set(variable, value);
            values.computeIfAbsent(variable, v -> new TreeSet<>()).add(value);
        }
    }

    /** Adds what is shown, and the parts that are in it, as they are written. */
    private record AddingTo(Set<Paragraph> all) implements Paragraph.Shown {
        @Override
        public void shown(Paragraph paragraph, String words) {
            all.add(paragraph);
        }

        @Override
        public void part(Paragraph part) {
            all.add(part);
        }
    }

    /** A whole state in two plain maps. */
    public static class Plain implements Values {
        private final Map<Variable, Integer> now = new HashMap<>();
        private final Set<Mark> marks = new HashSet<>();

        public Plain() {}

        public Plain(Story story, GameState from) {
            story.variables().values().forEach(variable -> now.put(variable, from.value(variable)));
            story.marks().values().stream().filter(from::happened).forEach(marks::add);
        }

        @Override
        public void set(Variable variable, int value) {
            now.put(variable, value);
        }

        @Override
        public void record(Mark mark) {
            marks.add(mark);
        }

        @Override
        public int value(Variable variable) {
            return now.get(variable);
        }

        @Override
        public boolean happened(Mark mark) {
            return marks.contains(mark);
        }
    }
}
