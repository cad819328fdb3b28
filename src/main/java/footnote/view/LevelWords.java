package footnote.view;

import footnote.game.Page;
import footnote.game.Step;
import footnote.story.Variable;
import java.util.List;

/** The levels of the status line in words. */
public final class LevelWords {
    private LevelWords() {}

    /** What a level is called. */
    static String label(Variable variable) {
        return variable.label().orElse(variable.id());
    }

    /** The name of a level, and its value. */
    public static String of(Page.Level level) {
        return label(level.variable()) + ": " + level.variable().inWords(level.value());
    }

    /** The same of several; empty where there are none. */
    static String of(List<Page.Level> levels) {
        StringBuilder words = new StringBuilder();
        for (Page.Level level : levels) {
            words.append(words.length() == 0 ? "" : "; ").append(of(level));
        }
        return words.toString();
    }

    /** The name of a level, and its values before and after a move. */
    static String moved(Step.LevelChange change) {
        return label(change.variable()) + ": " + between(change);
    }

    /** Both values of a move, without the name of its level. */
    static String between(Step.LevelChange change) {
        return change.variable().inWords(change.from()) + " → "
                + change.variable().inWords(change.to());
    }
}
