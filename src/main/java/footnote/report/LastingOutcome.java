package footnote.report;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Mark;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The one sentence that tells what another role will inherit from a playthrough.
 *
 * <p>Each lasting value may have a sentence. Told is that of the first value on which a choice or a way of the other role
 * depends; where none of them does, that of the first value.
 */
final class LastingOutcome implements Condition.Asked {
    private final Set<Variable> asked = new LinkedHashSet<>();

    private LastingOutcome() {}

    static Optional<String> of(PageHistory history, Role heir) {
        LastingOutcome bequest = new LastingOutcome();
        bequest.read(history.story(), heir);
        Optional<String> first = Optional.empty();
        for (Variable variable : history.story().variables().values()) {
            Optional<String> sentence = sentence(history, variable);
            if (sentence.isPresent() && bequest.asked.contains(variable)) {
                return sentence;
            }
            first = first.or(() -> sentence);
        }
        return first;
    }

    private static Optional<String> sentence(PageHistory history, Variable variable) {
        String value = variable.word(history.present().state().value(variable));
        return variable.isLeftBy(history.role().id())
                ? Optional.ofNullable(variable.leaves().get(value))
                : Optional.empty();
    }

    private void read(Story story, Role heir) {
        for (Scene scene : story.scenes().values()) {
            if (PassageUses.roleOf(story, scene).map(heir.id()::equals).orElse(false)) {
                scene.choices().forEach(this::read);
                scene.pageTurn().ifPresent(this::read);
            }
        }
    }

    private void read(Choice choice) {
        choice.condition().asks(this);
        read(choice.to());
    }

    private void read(Way way) {
        way.exits().forEach(exit -> exit.condition().asks(this));
    }

    @Override
    public void variable(Variable variable) {
        asked.add(variable);
    }

    @Override
    public void mark(Mark mark) {}
}
