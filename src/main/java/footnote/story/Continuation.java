package footnote.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What follows a scene's text: choices, a page turn, or an ending.
 *
 * <p>Every kind answers all of these questions, so that a new kind does not compile before it has said what it is.
 */
public sealed interface Continuation {

    /** Every way out: that of a page turn, or one a choice, open or not; none where it is an ending. */
    List<Way> ways();

    /** The choices by id, in the writer's order; empty where it has none. */
    Map<String, Choice> byId();

    /** Where it leads without a decision, if it does. */
    Optional<Way> turn();

    /** This, if it is the end of a playthrough. */
    Optional<Ending> end();

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
        public List<Way> ways() {
            return byId.values().stream().map(Choice::to).toList();
        }

        @Override
        public Optional<Way> turn() {
            return Optional.empty();
        }

        @Override
        public Optional<Ending> end() {
            return Optional.empty();
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
        public List<Way> ways() {
            return List.of(to);
        }

        @Override
        public Map<String, Choice> byId() {
            return Map.of();
        }

        @Override
        public Optional<Way> turn() {
            return Optional.of(to);
        }

        @Override
        public Optional<Ending> end() {
            return Optional.empty();
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
        public List<Way> ways() {
            return List.of();
        }

        @Override
        public Map<String, Choice> byId() {
            return Map.of();
        }

        @Override
        public Optional<Way> turn() {
            return Optional.empty();
        }

        @Override
        public Optional<Ending> end() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ending(this);
        }
    }
}
