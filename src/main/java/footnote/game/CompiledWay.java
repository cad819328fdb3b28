package footnote.game;

import footnote.story.Facts;
import footnote.story.Scene;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.List;

/** Where a way out of a scene leads, each exit looked up when it is first taken: see {@link CompiledScene}. */
final class CompiledWay {
    private static final Variable[] NOTHING = {};

    private final Rules rules;
    private final Scene from;
    private final Way way;
    private final Exit[] exits;

    CompiledWay(Rules rules, Scene from, Way way) {
        this.rules = rules;
        this.from = from;
        this.way = way;
        this.exits = new Exit[way.exits().size()];
    }

    /** One exit: the scene to which it leads, and the variables that go back to their start on the way. */
    static final class Exit {
        final CompiledScene to;
        final Variable[] ends;

        private Exit(CompiledScene to, List<Variable> ends) {
            this.to = to;
            this.ends = ends.toArray(NOTHING);
        }
    }

    /** The exit that is taken now. */
    Exit exit(Facts facts) {
        int taken = way.exit(facts);
        if (exits[taken] == null) {
            CompiledScene to = rules.scene(way.exits().get(taken).scene());
            List<Variable> ends = rules.endsBetween(from, to.scene());
            exits[taken] = new Exit(to, ends);
        }
        return exits[taken];
    }
}
