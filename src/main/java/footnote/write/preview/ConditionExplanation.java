package footnote.write.preview;

import footnote.game.GameState;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.List;

/** Explains which conditions of a scene hold in a state and which do not, each with its parts and values. */
final class ConditionExplanation {
    /** How many UTF-16 units of a text are shown. */
    private static final int QUOTED = 40;

    private final Story story;
    private final GameState state;
    private final List<String> lines = new ArrayList<>();

    private ConditionExplanation(Story story, GameState state) {
        this.story = story;
        this.state = state;
    }

    /** A line for each condition, those that it is made of indented below it. */
    static List<String> of(Story story, GameState state) {
        ConditionExplanation why = new ConditionExplanation(story, state);
        Scene scene = state.scene();
        why.text("the scene’s text", scene.text());
        for (Choice choice : scene.choices()) {
            why.choice(choice);
        }
        scene.ending().ifPresent(ending -> why.text("the ending", ending.about()));
        scene.pageTurn().ifPresent(why::way);
        return why.lines.isEmpty() ? List.of("Nothing here depends on anything.") : why.lines;
    }

    private void choice(Choice choice) {
        Mark mark = story.marks().get(choice.key());
        boolean taken = choice.once() && mark != null && state.happened(mark);
        boolean open = choice.condition().holds(state) && !taken;
        lines.add(choice.id() + " is " + (open ? "open" : "not open") + (taken ? ": it is once, and was taken" : ""));
        if (choice.condition() != Condition.ALWAYS) {
            condition(choice.condition(), 1);
        }
        text(choice.id() + "’s text", choice.text());
        text(choice.id() + "’s margin", choice.margin());
        text(choice.id() + "’s “did”", choice.did());
        if (choice.to().exits().size() > 1) {
            way(choice.to());
        }
    }

    private void way(Way way) {
        for (Way.Exit exit : way.exits()) {
            lines.add("  to " + exit.scene() + (exit.condition() == Condition.ALWAYS ? ", otherwise" : ":"));
            if (exit.condition() != Condition.ALWAYS) {
                condition(exit.condition(), 2);
            }
        }
    }

    private void text(String where, Text text) {
        text.walk(paragraph -> paragraph.accept(new Explaining(where)));
    }

    /** Explains the conditions that stand in one paragraph or part itself, and not in one below it. */
    private final class Explaining implements Paragraph.Visitor<Void> {
        private final String where;

        Explaining(String where) {
            this.where = where;
        }

        @Override
        public Void prose(Paragraph.Prose prose) {
            return null;
        }

        @Override
        public Void template(Paragraph.Template template) {
            return null;
        }

        @Override
        public Void value(Paragraph.Value value) {
            return null;
        }

        @Override
        public Void quotation(Paragraph.Quotation quotation) {
            part(where, quotation.condition(), quotation.passage().key());
            return null;
        }

        @Override
        public Void editorsNote(Paragraph.EditorsNote note) {
            part(where, note.condition(), note.source());
            return null;
        }

        @Override
        public Void firstOf(Paragraph.FirstOf first) {
            cases(where, first.cases());
            return null;
        }
    }

    /** Explains several cases, of which the first that holds counts; a line below that one says so. */
    private void cases(String where, List<Paragraph.Case> cases) {
        boolean counted = false;
        for (Paragraph.Case one : cases) {
            part(where + (counted ? ", where one above counts" : ""), one.condition(), words(one.text()));
            counted |= one.condition().holds(state);
        }
    }

    private void part(String where, Condition condition, String words) {
        if (condition != Condition.ALWAYS) {
            String begins = words.length() > QUOTED ? words.substring(0, QUOTED).stripTrailing() + "…" : words;
            lines.add("in " + where + ", “" + begins + "”:");
            condition(condition, 1);
        }
    }

    private static String words(Text text) {
        if (text.paragraphs().isEmpty()) {
            return "";
        }
        String own = text.paragraphs().get(0).ownWords();
        return own.isEmpty() ? "…" : own;
    }

    private void condition(Condition condition, int depth) {
        lines.add("  ".repeat(depth) + (condition.holds(state) ? "yes: " : "no: ") + condition + now(condition));
        if (condition.operands().size() > 1) {
            condition.operands().forEach(operand -> condition(operand, depth + 1));
        }
    }

    /** The value that is asked for, behind a single comparison and its opposite; nothing behind several. */
    private String now(Condition condition) {
        List<Condition> operands = condition.operands();
        if (operands.size() == 1) {
            return now(operands.get(0));
        }
        StringBuilder now = new StringBuilder();
        if (operands.isEmpty()) {
            condition.asks(new Condition.Asked() {
                @Override
                public void variable(Variable variable) {
                    now.append(" (" + variable.id() + " is " + variable.word(state.value(variable)) + ")");
                }

                @Override
                public void mark(Mark mark) {}
            });
        }
        return now.toString();
    }
}
