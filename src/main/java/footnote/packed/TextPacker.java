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
    private final ParagraphPacker paragraphPacker = new ParagraphPacker();
    private final ConditionPacker conditionPacker = new ConditionPacker();

    TextPacker(PackedWriter out, Map<Passage, Integer> passages) {
        this.out = out;
        this.passages = passages;
    }

    void text(Text text) {
        paragraphs(text.paragraphs());
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        out.number(paragraphs.size());
        paragraphs.forEach(paragraph -> paragraph.accept(paragraphPacker));
    }

    /** Writes a paragraph after the number of its kind, by which {@link TextUnpacker} tells it. */
    private final class ParagraphPacker implements Paragraph.Visitor<Void> {
        @Override
        public Void prose(Paragraph.Prose prose) {
            out.number(0);
            out.text(prose.source());
            return null;
        }

        @Override
        public Void quotation(Paragraph.Quotation quotation) {
            out.number(1);
            out.number(passages.get(quotation.passage()));
            condition(quotation.condition());
            return null;
        }

        @Override
        public Void editorsNote(Paragraph.EditorsNote note) {
            out.number(2);
            out.text(note.source());
            condition(note.condition());
            return null;
        }

        @Override
        public Void firstOf(Paragraph.FirstOf first) {
            out.number(3);
            out.number(first.cases().size());
            first.cases().forEach(one -> {
                condition(one.condition());
                text(one.text());
            });
            return null;
        }

        @Override
        public Void template(Paragraph.Template template) {
            out.number(4);
            paragraphs(template.parts());
            return null;
        }

        @Override
        public Void value(Paragraph.Value value) {
            out.number(5);
            out.number(value.variable().index());
            return null;
        }
    }

    void condition(Condition condition) {
        condition.accept(conditionPacker);
    }

    /** Writes a condition after the number of its kind, by which {@link TextUnpacker} tells it. */
    private final class ConditionPacker implements Condition.Visitor<Void> {
        @Override
        public Void always() {
            out.number(0);
            return null;
        }

        @Override
        public Void all(Condition.All all) {
            out.number(1);
            conditions(all.operands());
            return null;
        }

        @Override
        public Void any(Condition.Any any) {
            out.number(2);
            conditions(any.operands());
            return null;
        }

        @Override
        public Void not(Condition.Not not) {
            out.number(3);
            condition(not.operand());
            return null;
        }

        @Override
        public Void compare(Condition.Compare compare) {
            out.number(4);
            out.number(compare.variable().index());
            out.number(compare.comparison().ordinal());
            out.number(compare.constant());
            return null;
        }

        @Override
        public Void happened(Condition.Happened happened) {
            out.number(5);
            out.number(happened.mark().index());
            return null;
        }

        @Override
        public Void fewerVisits(Condition.FewerVisits fewer) {
            out.number(6);
            out.number(fewer.mark().index());
            return null;
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
