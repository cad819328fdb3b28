package footnote.write.uses;

import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import footnote.story.VariableUsage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who sets each variable of a story, and who asks for it, by name. */
final class VariableUses implements VariableUsage.Listener {
    private final Map<Variable, Set<String>> setters = new LinkedHashMap<>();
    private final Map<Variable, Set<String>> askers = new LinkedHashMap<>();

    private VariableUses() {}

    static VariableUses in(Story story) {
        VariableUses uses = new VariableUses();
        VariableUsage.walk(story, uses);
        return uses;
    }

    /** The choices that change it, as {@code scene/choice}, in the writer's order. */
    List<String> setters(Variable variable) {
        return List.copyOf(setters.getOrDefault(variable, Set.of()));
    }

    /** The scenes, by id, and the choices, as {@code scene/choice}, that depend on it or print it; the debrief last. */
    List<String> askers(Variable variable) {
        return List.copyOf(askers.getOrDefault(variable, Set.of()));
    }

    @Override
    public void statusLineReads(Role role, Variable variable) {
        note(askers, variable, "the status line of " + role.id());
    }

    @Override
    public void sceneReads(Scene scene, Variable variable) {
        note(askers, variable, scene.id());
    }

    @Override
    public void choiceReads(Choice choice, Variable variable) {
        note(askers, variable, choice.key());
    }

    @Override
    public void debriefReads(Variable variable) {
        note(askers, variable, "the debrief");
    }

    @Override
    public void choiceWrites(Choice choice, Variable variable) {
        note(setters, variable, choice.key());
    }

    private static void note(Map<Variable, Set<String>> uses, Variable variable, String place) {
        uses.computeIfAbsent(variable, none -> new LinkedHashSet<>()).add(place);
    }
}
