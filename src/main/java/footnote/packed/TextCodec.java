package footnote.packed;

import footnote.story.Paragraph;
import footnote.story.Text;
import java.util.List;

/** Texts: paragraphs, each after the number of its kind. A new kind does not compile until it is written here. */
final class TextCodec implements Codec<Text> {
    private static final Kind[] KINDS = Kind.values();

    private final Numbered numbered;
    private final ConditionCodec conditions;
    private final ParagraphCodec paragraphs = new ParagraphCodec();
    private final CaseCodec cases = new CaseCodec();

    TextCodec(Numbered numbered, ConditionCodec conditions) {
        this.numbered = numbered;
        this.conditions = conditions;
    }

    private enum Kind {
        PROSE,
        TEMPLATE,
        VALUE,
        QUOTATION,
        EDITORS_NOTE,
        FIRST_OF
    }

    @Override
    public void write(Text text, PackedWriter out) {
        out.list(text.paragraphs(), paragraphs);
    }

    @Override
    public Text read(PackedReader in) {
        List<Paragraph> all = in.list(paragraphs);
        return all.isEmpty() ? Text.NONE : new Text(all);
    }

    private final class ParagraphCodec implements Codec<Paragraph> {
        @Override
        public void write(Paragraph paragraph, PackedWriter out) {
            paragraph.accept(new Writing(out));
        }

        @Override
        public Paragraph read(PackedReader in) {
            return switch (KINDS[in.number()]) {
                case PROSE -> new Paragraph.Prose(in.text());
                case TEMPLATE -> new Paragraph.Template(in.list(this));
                case VALUE -> new Paragraph.Value(numbered.variables.read(in));
                case QUOTATION -> new Paragraph.Quotation(numbered.passages.read(in), conditions.read(in));
                case EDITORS_NOTE -> new Paragraph.EditorsNote(in.text(), conditions.read(in));
                case FIRST_OF -> new Paragraph.FirstOf(in.list(cases));
            };
        }
    }

    private final class CaseCodec implements Codec<Paragraph.Case> {
        @Override
        public void write(Paragraph.Case one, PackedWriter out) {
            conditions.write(one.condition(), out);
            TextCodec.this.write(one.text(), out);
        }

        @Override
        public Paragraph.Case read(PackedReader in) {
            return new Paragraph.Case(conditions.read(in), TextCodec.this.read(in));
        }
    }

    private final class Writing implements Paragraph.Visitor<PackedWriter> {
        private final PackedWriter out;

        Writing(PackedWriter out) {
            this.out = out;
        }

        private PackedWriter kind(Kind kind) {
            out.number(kind.ordinal());
            return out;
        }

        @Override
        public PackedWriter prose(Paragraph.Prose prose) {
            kind(Kind.PROSE).text(prose.source());
            return out;
        }

        @Override
        public PackedWriter template(Paragraph.Template template) {
            return kind(Kind.TEMPLATE).list(template.parts(), paragraphs);
        }

        @Override
        public PackedWriter value(Paragraph.Value value) {
            numbered.variables.write(value.variable(), kind(Kind.VALUE));
            return out;
        }

        @Override
        public PackedWriter quotation(Paragraph.Quotation quotation) {
            numbered.passages.write(quotation.passage(), kind(Kind.QUOTATION));
            conditions.write(quotation.condition(), out);
            return out;
        }

        @Override
        public PackedWriter editorsNote(Paragraph.EditorsNote note) {
            kind(Kind.EDITORS_NOTE).text(note.source());
            conditions.write(note.condition(), out);
            return out;
        }

        @Override
        public PackedWriter firstOf(Paragraph.FirstOf first) {
            return kind(Kind.FIRST_OF).list(first.cases(), cases);
        }
    }
}
