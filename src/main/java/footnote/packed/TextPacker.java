package footnote.packed;

import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Text;
import footnote.story.Way;
import java.util.List;
import java.util.Map;

/** Writes texts, and the conditions and effects that are in them and around them; each kind begins with its number. */
final class TextPacker {
    private final PackedWriter out;
    private final Map<Passage, Integer> passages;

    TextPacker(PackedWriter out, Map<Passage, Integer> passages) {
        this.out = out;
        this.passages = passages;
    }

    void text(Text text) {
        out.number(text.paragraphs().size());
        text.paragraphs().forEach(this::paragraph);
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph instanceof Paragraph.Prose prose) {
            out.number(0);
            out.text(prose.source());
        } else if (paragraph instanceof Paragraph.Quotation quotation) {
            out.number(1);
            out.number(passages.get(quotation.passage()));
            condition(quotation.condition());
        } else if (paragraph instanceof Paragraph.EditorsNote note) {
            out.number(2);
            out.text(note.source());
            condition(note.condition());
        } else {
            List<Paragraph.Case> cases = ((Paragraph.FirstOf) paragraph).cases();
            out.number(3);
            out.number(cases.size());
            cases.forEach(one -> {
                condition(one.condition());
                text(one.text());
            });
        }
    }

    void condition(Condition condition) {
        if (condition instanceof Condition.Always) {
            out.number(0);
        } else if (condition instanceof Condition.All all) {
            out.number(1);
            conditions(all.operands());
        } else if (condition instanceof Condition.Any any) {
            out.number(2);
            conditions(any.operands());
        } else if (condition instanceof Condition.Not not) {
            out.number(3);
            condition(not.operand());
        } else if (condition instanceof Condition.Compare compare) {
            out.number(4);
            out.number(compare.variable().index());
            out.number(compare.comparison().ordinal());
            out.number(compare.constant());
        } else {
            out.number(5);
            out.number(((Condition.Happened) condition).mark().index());
        }
    }

    private void conditions(List<Condition> conditions) {
        out.number(conditions.size());
        conditions.forEach(this::condition);
    }

    void effects(List<Effect> effects) {
        out.number(effects.size());
        effects.forEach(this::effect);
    }

    private void effect(Effect effect) {
        if (effect instanceof Effect.Assign assign) {
            out.number(0);
            out.number(assign.variable().index());
            out.number(assign.value());
        } else if (effect instanceof Effect.Add add) {
            out.number(1);
            out.number(add.variable().index());
            out.number(add.amount());
        } else {
            Effect.When when = (Effect.When) effect;
            out.number(2);
            condition(when.condition());
            effects(when.effects());
        }
    }

    void way(Way way) {
        out.number(way.exits().size());
        way.exits().forEach(exit -> {
            condition(exit.condition());
            out.text(exit.scene());
        });
    }
}
