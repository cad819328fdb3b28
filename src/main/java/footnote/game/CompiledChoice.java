package footnote.game;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Facts;
import footnote.story.Mark;
import footnote.story.Text;
import footnote.story.Values;
import org.jspecify.annotations.Nullable;

/** A choice with its mark and its way looked up, kept together for speed alone: see {@link CompiledScene}. */
final class CompiledChoice {
    private static final Effect[] NONE = {};

    final Choice choice;
    final Text text;
    final Condition condition;
    final boolean once;
    /** The mark of this choice; null where no condition asks for it and it is not {@code once}. */
    final @Nullable Mark mark;

    final Effect[] effects;
    final Text then;
    final CompiledWay way;

    CompiledChoice(Choice choice, @Nullable Mark mark, CompiledWay way) {
        this.choice = choice;
        this.text = choice.text();
        this.condition = choice.condition();
        this.once = choice.once();
        this.mark = mark;
        this.effects = choice.effects().toArray(NONE);
        this.then = choice.then();
        this.way = way;
    }

    /** Whether it can be taken a single time and was taken. */
    boolean isUsedUp(Facts facts) {
        return once && mark != null && facts.happened(mark);
    }

    /** Notes that it was taken, where something asks for that. */
    void recordChoice(Values values) {
        if (mark != null) {
            values.record(mark);
        }
    }
}
