package footnote.packed;

import footnote.story.Chapter;

/** Chapters, each with its id, its role's id and its title. */
final class ChapterCodec implements Codec<Chapter> {
    @Override
    public void write(Chapter chapter, PackedWriter out) {
        out.text(chapter.id());
        out.text(chapter.role());
        out.text(chapter.title());
    }

    @Override
    public Chapter read(PackedReader in) {
        return new Chapter(in.text(), in.text(), in.text());
    }
}
