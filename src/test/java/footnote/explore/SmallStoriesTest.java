package footnote.explore;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Continuation;
import footnote.story.Effect;
import footnote.story.Paragraph;
import footnote.story.Stories;
import footnote.story.Story;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The made-up stories have everything that a story can have: what they lack, the comparison with a plain walk would never
 * judge, and a new kind of condition could make the proof unsound without a word.
 */
class SmallStoriesTest {
    private final Set<Class<?>> met = new HashSet<>();

    @Test
    void everyKindOfConditionEffectParagraphAndContinuationIsInSomeMadeUpStory() {
        for (long seed = 0; seed < 300; seed++) {
            meet(SmallStories.of(seed));
        }
        for (Class<?> kind : new Class<?>[] {Condition.class, Effect.class, Paragraph.class, Continuation.class}) {
            assertThat(met)
                    .as("SmallStories makes up every kind of " + kind.getSimpleName())
                    .containsAll(Stories.records(kind).toList());
        }
    }

    private void meet(Story story) {
        story.scenes().values().forEach(scene -> {
            met.add(scene.after().getClass());
            scene.texts(text -> text.walk(paragraph -> {
                met.add(paragraph.getClass());
                paragraph.conditions().forEach(this::meet);
            }));
            scene.choices().forEach(this::meet);
        });
    }

    private void meet(Choice choice) {
        meet(choice.condition());
        choice.to().exits().forEach(exit -> meet(exit.condition()));
        choice.effects().forEach(this::meet);
    }

    private void meet(Effect effect) {
        met.add(effect.getClass());
        if (effect instanceof Effect.When when) {
            meet(when.condition());
            when.effects().forEach(this::meet);
        }
    }

    private void meet(Condition condition) {
        met.add(condition.getClass());
        condition.operands().forEach(this::meet);
    }
}
