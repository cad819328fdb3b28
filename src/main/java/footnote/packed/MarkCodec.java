package footnote.packed;

import footnote.story.Mark;

/** Marks, each of which gets its number here. */
final class MarkCodec implements Codec<Mark> {
    private final Numbered numbered;

    MarkCodec(Numbered numbered) {
        this.numbered = numbered;
    }

    @Override
    public void write(Mark mark, PackedWriter out) {
        out.text(mark.of());
        out.number(mark.times());
        out.number(mark.index());
        numbered.marks.addWritten(mark);
    }

    @Override
    public Mark read(PackedReader in) {
        return numbered.marks.addRead(new Mark(in.text(), in.number(), in.number()));
    }
}
