package footnote.explore;

import footnote.game.CompiledScene;
import footnote.game.Rules;
import footnote.game.TextListener;
import footnote.story.Choice;
import footnote.story.Facts;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Values;

/** The rules of play, asked with scenes and choices as a story has them. */
public final class RulesByChoice {
    private final Rules rules;

    public RulesByChoice(Story story) {
        this.rules = new Rules(story);
    }

    public boolean offers(Choice choice, Facts facts) {
        return rules.offers(rules.scene(choice.scene()), indexOf(choice), facts);
    }

    public boolean showsClosed(Choice choice, Facts facts) {
        return rules.showsClosed(rules.scene(choice.scene()), indexOf(choice), facts);
    }

    public Scene take(Choice choice, Values values, TextListener listener) {
        return rules.take(rules.scene(choice.scene()), indexOf(choice), values, listener)
                .scene();
    }

    public Scene turnPages(Scene from, Values values, TextListener listener) {
        return rules.turnPages(rules.scene(from.id()), values, listener).scene();
    }

    private int indexOf(Choice choice) {
        CompiledScene at = rules.scene(choice.scene());
        int index = 0;
        while (!at.choice(index).equals(choice)) {
            index++;
        }
        return index;
    }
}
