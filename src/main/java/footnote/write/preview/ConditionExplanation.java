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

/** Which conditions of a scene hold in a state and which do not, taken apart as far as the reason. */
final class ConditionExplanation {
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

    /** Explains the conditions that stand in one paragraph or part itself; those below it are walked to. */
    private final class Explaining implements Paragraph.Visitor<List<String>> {
        private final String where;

        Explaining(String where) {
            this.where = where;
        }

        @Override
        public List<String> prose(Paragraph.Prose prose) {
            return lines;
        }

        @Override
        public List<String> template(Paragraph.Template template) {
            return lines;
        }

        @Override
        public List<String> value(Paragraph.Value value) {
            return lines;
        }

        @Override
        public List<String> quotation(Paragraph.Quotation quotation) {
            part(where, quotation.condition(), quotation.passage().key());
            return lines;
        }

        @Override
        public List<String> editorsNote(Paragraph.EditorsNote note) {
            part(where, note.condition(), note.source());
            return lines;
        }

        @Override
        public List<String> firstOf(Paragraph.FirstOf first) {
            cases(where, first.cases());
            return lines;
        }
    }

    /** Of several cases the first that holds counts: of one below it, that it holds says nothing. */
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
        return text.paragraphs().isEmpty()
                ? ""
                : text.paragraphs().get(0) instanceof Paragraph.Prose prose ? prose.source() : "…";
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
