package footnote.explore.equivalence;

import footnote.explore.statespace.Observable;
import footnote.explore.statespace.SlicingCriterion;
import footnote.explore.statespace.StateVector;
import footnote.story.Choice;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Something that may tell states apart which the offers leave equal: some paragraphs, or a lasting value.
 *
 * @param apart the choices that it may tell from others beside them
 */
record Distinguisher(List<Paragraph> paragraphs, List<Variable> kept, Set<Choice> apart) {

    /** All that may tell apart some equivalent choices of a role; paragraphs that look at the same cells are put together. */
    static List<Distinguisher> telling(EquivalentChoices equivalent, Story story, Role role) {
        List<Observable.ShownParagraph> questions = paragraphs(story);
        List<Observable.ShownParagraph> telling = new ArrayList<>();
        for (List<Observable.ShownParagraph> alike : Observable.alike(questions)) {
            if (!of(alike, equivalent).apart.isEmpty()) {
                telling.addAll(alike);
            }
        }
        List<Distinguisher> parts = new ArrayList<>();
        Observable.grouped(telling).forEach(group -> parts.add(of(group, equivalent)));
        kept(story, role).forEach(variable -> parts.add(of(List.of(), List.of(variable), equivalent)));
        parts.removeIf(part -> part.apart.isEmpty());
        return parts;
    }

    /** The paragraphs that can tell states apart: those with conditions, but for what an ending says of the player. */
    private static List<Observable.ShownParagraph> paragraphs(Story story) {
        List<Observable.ShownParagraph> all = Observable.paragraphs(story, new StateVector(story));
        Set<Object> atTheEnd = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Scene scene : story.scenes().values()) {
            scene.ending().ifPresent(ending -> atTheEnd.addAll(ending.about().paragraphs()));
        }
        all.removeIf(one -> atTheEnd.contains(one.about()));
        return all;
    }

    /** All that may tell apart any choices of a role, at once. */
    static Distinguisher everything(Story story, Role role) {
        List<Paragraph> all =
                paragraphs(story).stream().map(Observable.ShownParagraph::about).toList();
        return new Distinguisher(all, kept(story, role), Set.of());
    }

    /** The variables that a role leaves behind when it ends. */
    private static List<Variable> kept(Story story, Role role) {
        List<Variable> kept = new ArrayList<>();
        for (Variable variable : story.variables().values()) {
            if (variable.isLeftBy(role.id())) {
                kept.add(variable);
            }
        }
        return kept;
    }

    private static Distinguisher of(List<Observable.ShownParagraph> questions, EquivalentChoices equivalent) {
        return of(questions.stream().map(Observable.ShownParagraph::about).toList(), List.of(), equivalent);
    }

    private static Distinguisher of(List<Paragraph> paragraphs, List<Variable> kept, EquivalentChoices equivalent) {
        return new Distinguisher(paragraphs, kept, equivalent.toldApartBy(paragraphs, kept));
    }

    SlicingCriterion criterion() {
        return SlicingCriterion.comparing(paragraphs, kept);
    }
}
