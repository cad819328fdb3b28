package footnote.packed;

import footnote.story.Way;

/** The ways on which choices and page turns lead, exit by exit. */
final class WayCodec implements Codec<Way> {
    private final ConditionCodec conditions;
    private final ExitCodec exits = new ExitCodec();

    WayCodec(ConditionCodec conditions) {
        this.conditions = conditions;
    }

    @Override
    public void write(Way way, PackedWriter out) {
        out.list(way.exits(), exits);
    }

    @Override
    public Way read(PackedReader in) {
        return new Way(in.list(exits));
    }

    private final class ExitCodec implements Codec<Way.Exit> {
        @Override
        public void write(Way.Exit exit, PackedWriter out) {
            conditions.write(exit.condition(), out);
            out.text(exit.scene());
        }

        @Override
        public Way.Exit read(PackedReader in) {
            return new Way.Exit(conditions.read(in), in.text());
        }
    }
}
