package footnote.story;

import java.util.Map;
import java.util.Objects;

/** What follows a scene's text: choices, a page turn, or an ending. */
public sealed interface After {

    /** The choices of a scene, by id, in the writer's order. */
    record Choices(Map<String, Choice> byId) implements After {
        public Choices {
            byId = Ordered.copy(byId);
        }
    }

    /** On to another scene, without a decision. */
    record PageTurn(Way to) implements After {
        public PageTurn {
            Objects.requireNonNull(to);
        }
    }

    /** The end of a playthrough: its name, and what the debrief opens with. */
    record Ending(String name, Text about) implements After {
        public Ending {
            Objects.requireNonNull(name);
            Objects.requireNonNull(about);
        }
    }
}
