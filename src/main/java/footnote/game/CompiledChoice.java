package footnote.game;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Mark;
import footnote.story.Text;
import footnote.story.Values;

/** A choice with its mark and its way looked up, side by side in memory: see {@link CompiledScene}. */
final class CompiledChoice {
    private static final Effect[] NONE = {};

    final Choice choice;
    final Condition condition;
    final boolean once;
    /** The mark of this choice; null where no condition and no {@code once} asks for it. */
    final Mark mark;

    final Effect[] effects;
    final Text then;
    final CompiledWay way;

    CompiledChoice(Choice choice, Mark mark, CompiledWay way) {
        this.choice = choice;
        this.condition = choice.condition();
        this.once = choice.once();
        this.mark = mark;
        this.effects = choice.effects().toArray(NONE);
        this.then = choice.then();
        this.way = way;
    }

    void recordChoice(Values values) {
        if (mark != null) {
            values.record(mark);
        }
    }
}
