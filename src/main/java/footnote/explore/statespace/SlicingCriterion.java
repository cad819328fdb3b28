package footnote.explore.statespace;

import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What an exploration has to be able to answer, beside what is offered: some paragraphs, some effects' conditions, the
 * values that some variables get.
 *
 * <p>A state remembers what these ask and no more. A paragraph is one that stands directly in a text, with all that is
 * nested in it; an effect is one that stands directly in a choice's {@code do}.
 */
public final class SlicingCriterion {
    /** Where a player can go, get stuck and end: what every exploration answers. */
    public static final SlicingCriterion OFFERS = new SlicingCriterion(List.of(), List.of(), List.of(), false);
    /** Every variable and mark, everywhere: no two states are merged. */
    static final SlicingCriterion WHOLE = new SlicingCriterion(List.of(), List.of(), List.of(), true);

    private final Set<Object> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Variable> followed;
    private final Set<Variable> kept;
    private final Set<Variable> seen = new HashSet<>();
    private final Set<Mark> seenMarks = new HashSet<>();
    private final Condition.Asked looks = new Condition.Asked() {
        @Override
        public void variable(Variable variable) {
            seen.add(variable);
        }

        @Override
        public void mark(Mark mark) {
            seenMarks.add(mark);
        }
    };
    private final boolean whole;
    private final boolean offers;
    private boolean everyReader;
    private boolean compares;
    private boolean sameWay;

    private SlicingCriterion(
            Collection<?> counted, Collection<Variable> followed, Collection<Variable> kept, boolean whole) {
        this.counted.addAll(counted);
        this.followed = Set.copyOf(followed);
        this.kept = Set.copyOf(kept);
        this.whole = whole;
        this.offers = this.counted.isEmpty() && this.followed.isEmpty() && this.kept.isEmpty();
    }

    /** All that anybody reads: every paragraph, the status line, and what outlives a playthrough. */
    public static SlicingCriterion everyReader(Story story) {
        Set<Paragraph> all = Collections.newSetFromMap(new IdentityHashMap<>());
        story.scenes().values().forEach(scene -> scene.texts(text -> all.addAll(text.paragraphs())));
        SlicingCriterion criterion = new SlicingCriterion(all, List.of(), List.of(), false);
        criterion.everyReader = true;
        for (Role role : story.roles().values()) {
            for (Role.Shown shown : role.shows()) {
                criterion.seen.add(shown.variable());
                shown.condition().asks(criterion.looks);
            }
        }
        return criterion;
    }

    /** Some paragraphs and effects, each value that some variables get, and the offers on the way to these. */
    public static SlicingCriterion of(Collection<?> counted, Collection<Variable> followed) {
        return new SlicingCriterion(counted, followed, List.of(), false);
    }

    /** The offers, some paragraphs, and the present value of some variables, in states that are to be compared. */
    public static SlicingCriterion comparing(Collection<?> counted, Collection<Variable> kept) {
        SlicingCriterion criterion = new SlicingCriterion(counted, List.of(), kept, false);
        criterion.compares = true;
        return criterion;
    }

    /** The same of two players who go the same way: what is offered, and where it leads, needs no answer. */
    public static SlicingCriterion onTheSameWay(Collection<?> counted, Collection<Variable> kept) {
        SlicingCriterion criterion = comparing(counted, kept);
        criterion.sameWay = true;
        return criterion;
    }

    boolean counts(Paragraph paragraph) {
        return counted.contains(paragraph);
    }

    /** Whether a paragraph or an effect that is counted stands in a scene. */
    public boolean countsIn(Scene scene) {
        boolean[] found = {false};
        scene.texts(text -> text.paragraphs().forEach(paragraph -> found[0] |= counts(paragraph)));
        scene.choices().forEach(choice -> choice.effects().forEach(effect -> found[0] |= counts(effect)));
        return found[0];
    }

    /** Whether something is asked for that may come in any scene: a variable's values, or a level of the status line. */
    public boolean isAnywhere() {
        return !followed.isEmpty() || counted.stream().anyMatch(Role.Shown.class::isInstance);
    }

    boolean counts(Effect effect) {
        return counted.contains(effect);
    }

    boolean counts(Role.Shown shown) {
        return counted.contains(shown);
    }

    /** Whether every value that the variable gets has to be known. */
    public boolean follows(Variable variable) {
        return followed.contains(variable);
    }

    /** Whether something shows the variable to a player who is in a scene with choices or in an ending. */
    boolean sees(Variable variable, boolean ending) {
        return seen.contains(variable)
                || ending && everyReader && variable.lasting().isPresent();
    }

    /** Whether something that a player sees in every such scene depends on the mark. */
    boolean sees(Mark mark) {
        return seenMarks.contains(mark);
    }

    /** The variables whose present value is remembered everywhere. */
    Set<Variable> kept() {
        return kept;
    }

    boolean whole() {
        return whole;
    }

    /** Whether it is about the offers alone. */
    public boolean isOffers() {
        return offers;
    }

    /** Whether it is known already which choices are offered and where each leads. */
    boolean knowsTheWay() {
        return sameWay;
    }

    boolean isEveryReader() {
        return everyReader;
    }

    /**
     * Whether nothing has to be known any more where nothing of this can come: not even what is offered there. It may
     * be forgotten where only these things are looked for, and not where whole states are compared.
     */
    boolean endsWithItsThings() {
        return counted.size() + followed.size() > 0 && !compares && !everyReader;
    }
}
