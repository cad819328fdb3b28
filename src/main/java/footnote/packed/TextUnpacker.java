package footnote.packed;

import footnote.story.Comparison;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Text;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.List;

/** Reads what a {@link TextPacker} wrote. */
final class TextUnpacker {
    private static final Comparison[] COMPARISONS = Comparison.values();

    private final PackedReader in;
    private final List<Variable> variables;
    private final List<Passage> passages;
    private final List<Mark> marks;

    TextUnpacker(PackedReader in, List<Variable> variables, List<Passage> passages, List<Mark> marks) {
        this.in = in;
        this.variables = variables;
        this.passages = passages;
        this.marks = marks;
    }

    Text text() {
        List<Paragraph> paragraphs = paragraphs();
        return paragraphs.isEmpty() ? Text.NONE : new Text(paragraphs);
    }

    private List<Paragraph> paragraphs() {
        int size = in.number();
        List<Paragraph> paragraphs = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            paragraphs.add(paragraph());
        }
        return paragraphs;
    }

    private Paragraph paragraph() {
        return switch (in.number()) {
            case 0 -> new Paragraph.Prose(in.text());
            case 1 -> new Paragraph.Quotation(passages.get(in.number()), condition());
            case 2 -> new Paragraph.EditorsNote(in.text(), condition());
            case 3 -> new Paragraph.FirstOf(cases());
            case 4 -> new Paragraph.Template(paragraphs());
            case 5 -> new Paragraph.Value(variables.get(in.number()));
            default -> throw new IllegalStateException("there is no such kind of paragraph");
        };
    }

    private List<Paragraph.Case> cases() {
        List<Paragraph.Case> cases = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            cases.add(new Paragraph.Case(condition(), text()));
        }
        return cases;
    }

    Condition condition() {
        return switch (in.number()) {
            case 0 -> Condition.ALWAYS;
            case 1 -> new Condition.All(conditions());
            case 2 -> new Condition.Any(conditions());
            case 3 -> new Condition.Not(condition());
            case 4 -> new Condition.Compare(variables.get(in.number()), COMPARISONS[in.number()], in.number());
            case 5 -> new Condition.Happened(marks.get(in.number()));
            case 6 -> new Condition.FewerVisits(marks.get(in.number()));
            default -> throw new IllegalStateException("there is no such kind of condition");
        };
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            conditions.add(condition());
        }
        return conditions;
    }

    List<Effect> effects() {
        int size = in.number();
        if (size == 0) {
            return List.of();
        }
        List<Effect> effects = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            effects.add(effect());
        }
        return effects;
    }

    private Effect effect() {
        return switch (in.number()) {
            case 0 -> new Effect.Assign(variables.get(in.number()), in.number());
            case 1 -> new Effect.Add(variables.get(in.number()), in.number());
            default -> new Effect.When(condition(), effects());
        };
    }

    Way way() {
        List<Way.Exit> exits = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            exits.add(new Way.Exit(condition(), in.text()));
        }
        return new Way(exits);
    }
}
