package footnote.game;

import footnote.story.Condition;
import footnote.story.Facts;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A way out of a scene as its first exit and the rest of the way, which is taken where that exit's condition does not
 * hold: see {@link CompiledScene}.
 *
 * <p>So the one exit that most ways have is one look at the memory away. The scene to which an exit leads is looked up when
 * it is first taken.
 */
final class CompiledWay {
    private static final Variable[] NOTHING = {};

    private final Condition condition;
    private final String scene;
    /** The rest of the way; null behind the last exit, whose condition always holds. */
    private final @Nullable CompiledWay otherwise;
    /** Null until the first exit is taken. */
    private @Nullable CompiledScene to;

    private Variable[] ends = NOTHING;

    private CompiledWay(Way.Exit first, @Nullable CompiledWay otherwise) {
        this.condition = first.condition();
        this.scene = first.scene();
        this.otherwise = otherwise;
    }

    static CompiledWay of(Way way) {
        List<Way.Exit> exits = way.exits();
        CompiledWay compiled = new CompiledWay(exits.get(exits.size() - 1), null);
        for (int i = exits.size() - 2; i >= 0; i--) {
            compiled = new CompiledWay(exits.get(i), compiled);
        }
        return compiled;
    }

    /** What is left of this way at this moment: it begins with the exit that is taken. */
    CompiledWay taken(Facts facts) {
        CompiledWay taken = this;
        while (!facts.ask(taken.condition)) {
            taken = Objects.requireNonNull(taken.otherwise, "the last exit is always open");
        }
        return taken;
    }

    /** The scene to which the first exit leads. */
    CompiledScene to(CompiledScene from, Rules rules) {
        CompiledScene known = to;
        if (known == null) {
            known = rules.scene(scene);
            ends = rules.endsBetween(from.scene(), known.scene()).toArray(NOTHING);
            to = known;
        }
        return known;
    }

    /** The variables that go back to their start on the first exit; none until {@link #to} was asked. */
    Variable[] ends() {
        return ends;
    }
}
