package footnote.write.uses;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who sets each variable of a story, and who asks for it. */
final class VariableUses {
    private final Map<Variable, Set<String>> setters = new LinkedHashMap<>();
    private final Map<Variable, Set<String>> askers = new LinkedHashMap<>();

    VariableUses(Story story) {
        for (Role role : story.roles().values()) {
            Asker statusLine = new Asker("the status line of " + role.id());
            for (Role.Shown shown : role.shows()) {
                statusLine.variable(shown.variable());
                shown.condition().asks(statusLine);
            }
        }
        story.scenes().values().forEach(this::look);
        for (Variable variable : story.variables().values()) {
            if (!variable.leaves().isEmpty()) {
                new Asker("the debrief").variable(variable);
            }
        }
    }

    /** The choices that change it, as {@code scene/choice}, in the writer's order. */
    List<String> setters(Variable variable) {
        return List.copyOf(setters.getOrDefault(variable, Set.of()));
    }

    /** The scenes, by id, and the choices, as {@code scene/choice}, that depend on it or print it; the debrief last. */
    List<String> askers(Variable variable) {
        return List.copyOf(askers.getOrDefault(variable, Set.of()));
    }

    private void look(Scene scene) {
        Asker asker = new Asker(scene.id());
        look(scene.text(), asker);
        scene.ending().ifPresent(ending -> look(ending.about(), asker));
        scene.pageTurn().ifPresent(way -> look(way, asker));
        scene.choices().forEach(this::look);
    }

    private void look(Choice choice) {
        Asker asker = new Asker(choice.key());
        choice.texts(text -> look(text, asker));
        choice.condition().asks(asker);
        look(choice.to(), asker);
        for (Effect effect : choice.effects()) {
            effect.writes(variable -> note(setters, variable, choice.key()));
            // the conditions alone: an addition looks at its own variable too, but depends on no value of it
            effect.walk(one -> one.conditions().forEach(condition -> condition.asks(asker)));
        }
    }

    private static void look(Text text, Asker asker) {
        for (Paragraph paragraph : text.paragraphs()) {
            paragraph.asks(asker);
        }
    }

    private static void look(Way way, Asker asker) {
        way.exits().forEach(exit -> exit.condition().asks(asker));
    }

    private static void note(Map<Variable, Set<String>> uses, Variable variable, String place) {
        uses.computeIfAbsent(variable, none -> new LinkedHashSet<>()).add(place);
    }

    /** Notes that one place asks for each variable that it is told of. */
    private final class Asker implements Condition.Asked {
        private final String place;

        Asker(String place) {
            this.place = place;
        }

        @Override
        public void variable(Variable variable) {
            note(askers, variable, place);
        }

        @Override
        public void mark(Mark mark) {}
    }
}
