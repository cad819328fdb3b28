package footnote.story;

import java.util.function.Consumer;

/** Goes through a story once, and tells who reads and who writes its variables, in the order in which they are written. */
public final class VariableUsage {
    private final Story story;
    private final Listener listener;

    /**
     * Is told of each place that reads or writes a variable; of one place several times where it does so several times.
     *
     * <p>To read is to ask for the value in a condition or to print it. An addition looks at its own variable, too, but
     * nothing else depends on what it finds there: so it only writes.
     */
    public interface Listener {
        /** The status line of a role shows the variable, or asks for it to show something. */
        void statusLineReads(Role role, Variable variable);

        /** A scene reads it in its text, in its page turn or in what is said of its ending. */
        void sceneReads(Scene scene, Variable variable);

        /** A choice reads it in its condition, its texts, its effects' conditions or its way. */
        void choiceReads(Choice choice, Variable variable);

        /** The debrief says what became of it. */
        void debriefReads(Variable variable);

        /** An effect of a choice may change it. */
        void choiceWrites(Choice choice, Variable variable);
    }

    private VariableUsage(Story story, Listener listener) {
        this.story = story;
        this.listener = listener;
    }

    /** Tells a listener of all of them: first what status lines read, then each scene and its choices, then the debrief. */
    public static void walk(Story story, Listener listener) {
        new VariableUsage(story, listener).walk();
    }

    private void walk() {
        story.roles().values().forEach(this::statusLine);
        story.scenes().values().forEach(this::scene);
        for (Variable variable : story.variables().values()) {
            if (!variable.leaves().isEmpty()) {
                listener.debriefReads(variable);
            }
        }
    }

    private void statusLine(Role role) {
        for (Role.Shown shown : role.shows()) {
            listener.statusLineReads(role, shown.variable());
            shown.condition().asks(each(variable -> listener.statusLineReads(role, variable)));
        }
    }

    private void scene(Scene scene) {
        Condition.Asked reads = each(variable -> listener.sceneReads(scene, variable));
        text(scene.text(), reads);
        scene.ending().ifPresent(ending -> text(ending.about(), reads));
        scene.pageTurn().ifPresent(way -> way(way, reads));
        scene.choices().forEach(this::choice);
    }

    private void choice(Choice choice) {
        Condition.Asked reads = each(variable -> listener.choiceReads(choice, variable));
        choice.texts(text -> text(text, reads));
        choice.condition().asks(reads);
        way(choice.to(), reads);
        for (Effect effect : choice.effects()) {
            effect.writes(variable -> listener.choiceWrites(choice, variable));
            effect.walk(one -> one.conditions().forEach(condition -> condition.asks(reads)));
        }
    }

    private static void text(Text text, Condition.Asked reads) {
        text.paragraphs().forEach(paragraph -> paragraph.asks(reads));
    }

    private static void way(Way way, Condition.Asked reads) {
        way.exits().forEach(exit -> exit.condition().asks(reads));
    }

    private static Condition.Asked each(Consumer<Variable> found) {
        return new Condition.Asked() {
            @Override
            public void variable(Variable variable) {
                found.accept(variable);
            }

            @Override
            public void mark(Mark mark) {
                // whether something happened is no variable
            }
        };
    }
}
