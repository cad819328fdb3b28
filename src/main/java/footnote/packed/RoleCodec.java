package footnote.packed;

import footnote.story.Role;

/** Roles, with what the status line shows for each. */
final class RoleCodec implements Codec<Role> {
    private final Numbered numbered;
    private final ConditionCodec conditions;
    private final ShownCodec shows = new ShownCodec();

    RoleCodec(Numbered numbered, ConditionCodec conditions) {
        this.numbered = numbered;
        this.conditions = conditions;
    }

    @Override
    public void write(Role role, PackedWriter out) {
        out.text(role.id());
        out.text(role.title());
        out.text(role.about());
        out.text(role.start());
        out.list(role.shows(), shows);
    }

    @Override
    public Role read(PackedReader in) {
        return new Role(in.text(), in.text(), in.text(), in.text(), in.list(shows));
    }

    private final class ShownCodec implements Codec<Role.Shown> {
        @Override
        public void write(Role.Shown shown, PackedWriter out) {
            numbered.variables.write(shown.variable(), out);
            conditions.write(shown.condition(), out);
        }

        @Override
        public Role.Shown read(PackedReader in) {
            return new Role.Shown(numbered.variables.read(in), conditions.read(in));
        }
    }
}
