package footnote.story;

import java.util.Map;
import java.util.Objects;

/** What follows a scene's text: choices, a page turn, or an ending. */
public sealed interface Continuation {

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of continuation. */
    interface Visitor<R> {
        R choices(Choices choices);

        R pageTurn(PageTurn turn);

        R ending(Ending ending);
    }

    /** The choices of a scene, by id, in the writer's order. */
    record Choices(Map<String, Choice> byId) implements Continuation {
        public Choices {
            byId = OrderedMaps.copy(byId);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choices(this);
        }
    }

    /** On to another scene, without a decision. */
    record PageTurn(Way to) implements Continuation {
        public PageTurn {
            Objects.requireNonNull(to);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pageTurn(this);
        }
    }

    /** The end of a playthrough: its name, and what the debrief opens with. */
    record Ending(String name, Text about) implements Continuation {
        public Ending {
            Objects.requireNonNull(name);
            Objects.requireNonNull(about);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ending(this);
        }
    }
}
