package footnote.check;

import footnote.story.Paragraph;
import footnote.story.Text;

/** Takes down texts: what decides which paragraphs are there, and what a template comes to; the words of no other. */
final class TextRules implements Paragraph.Visitor<DigestWriter> {
    private final RulesRecord record;
    private final ConditionRules conditions;
    private boolean inTemplate;

    TextRules(RulesRecord record, ConditionRules conditions) {
        this.record = record;
        this.conditions = conditions;
    }

    /** Plain paragraphs in a row count as one, but in the layout. */
    void take(Text text) {
        int inARow = 0;
        boolean added = false;
        for (Paragraph paragraph : text.paragraphs()) {
            boolean plain = !inTemplate && StoryRules.isPlain(paragraph);
            boolean more = plain && inARow > 0 && record.isAdded(paragraph) == added;
            if (!more) {
                record.layout().number(inARow);
                inARow = 0;
            }
            if (!plain) {
                record.thing(paragraph);
                paragraph.accept(this);
                continue;
            }
            record.plain().add(paragraph);
            added = record.isAdded(paragraph);
            inARow++;
            if (!more) {
                record.rules().text("plain").flag(added);
            }
        }
        record.layout().number(inARow);
        record.rules().text("end");
    }

    /** In a template the words are a part of what it comes to. */
    @Override
    public DigestWriter prose(Paragraph.Prose prose) {
        return record.rules().text("words").text(prose.source());
    }

    @Override
    public DigestWriter template(Paragraph.Template template) {
        boolean before = inTemplate;
        inTemplate = true;
        record.rules().text("template");
        take(new Text(template.parts()));
        inTemplate = before;
        return record.rules();
    }

    @Override
    public DigestWriter value(Paragraph.Value value) {
        return record.rules().text("value").text(value.variable().id());
    }

    @Override
    public DigestWriter quotation(Paragraph.Quotation quotation) {
        record.rules().text("quotation").text(quotation.passage().key());
        conditions.take(quotation.condition());
        return record.rules();
    }

    @Override
    public DigestWriter editorsNote(Paragraph.EditorsNote note) {
        record.rules().text("note");
        conditions.take(note.condition());
        return record.rules();
    }

    @Override
    public DigestWriter firstOf(Paragraph.FirstOf first) {
        record.rules().text("first");
        record.each(first.cases(), one -> {
            conditions.take(one.condition());
            take(one.text());
        });
        return record.rules();
    }
}
