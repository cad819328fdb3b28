package footnote.explore;

import footnote.story.Effect;
import footnote.story.Paragraph;
import footnote.story.Variable;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What an exploration has to be able to answer, beside what is offered: some paragraphs, some effects' conditions, the
 * values of some variables.
 *
 * <p>A state remembers what these ask and no more. A paragraph is one that stands directly in a text, with all that is
 * nested in it; an effect is one that stands directly in a choice's {@code do}.
 */
final class Scope {
    /** Where a player can go, get stuck and end: what every exploration answers. */
    static final Scope OFFERS = new Scope(List.of(), List.of(), false);
    /** Every variable and mark, everywhere: no two states are merged. */
    static final Scope WHOLE = new Scope(List.of(), List.of(), true);

    private final Set<Object> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Variable> kept;
    private final boolean whole;

    private Scope(Collection<?> counted, Collection<Variable> kept, boolean whole) {
        this.counted.addAll(counted);
        this.kept = Set.copyOf(kept);
        this.whole = whole;
    }

    /** The offers, some paragraphs and effects, and some variables at every moment. */
    static Scope of(Collection<?> counted, Collection<Variable> kept) {
        return new Scope(counted, kept, false);
    }

    boolean counts(Paragraph paragraph) {
        return counted.contains(paragraph);
    }

    boolean counts(Effect effect) {
        return counted.contains(effect);
    }

    Set<Variable> kept() {
        return kept;
    }

    boolean whole() {
        return whole;
    }

    boolean readsNothing() {
        return counted.isEmpty();
    }
}
