package footnote.story;

import java.util.Map;
import java.util.Objects;

/** What follows a scene's text: choices, a page turn, or an ending. */
public sealed interface Continuation {

    /** The choices of a scene, by id, in the writer's order. */
    record Choices(Map<String, Choice> byId) implements Continuation {
        public Choices {
            byId = OrderedMaps.copy(byId);
        }
    }

    /** On to another scene, without a decision. */
    record PageTurn(Way to) implements Continuation {
        public PageTurn {
            Objects.requireNonNull(to);
        }
    }

    /** The end of a playthrough: its name, and what the debrief opens with. */
    record Ending(String name, Text about) implements Continuation {
        public Ending {
            Objects.requireNonNull(name);
            Objects.requireNonNull(about);
        }
    }
}
