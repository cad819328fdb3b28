package footnote.packed;

import footnote.story.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Variables, each of which gets its number here. */
final class VariableCodec implements Codec<Variable> {
    private static final Variable.Kind[] KINDS = Variable.Kind.values();

    private final Numbered numbered;
    private final LeafCodec leaves = new LeafCodec();

    VariableCodec(Numbered numbered) {
        this.numbered = numbered;
    }

    @Override
    public void write(Variable variable, PackedWriter out) {
        out.text(variable.id());
        out.number(variable.index());
        out.number(variable.kind().ordinal());
        out.number(variable.from());
        out.number(variable.to());
        out.number(variable.start());
        out.texts(variable.names());
        out.maybe(variable.label());
        out.texts(variable.levels());
        out.maybe(variable.lives());
        out.maybe(variable.lasting());
        out.list(List.copyOf(variable.leaves().entrySet()), leaves);
        numbered.variables.addWritten(variable);
    }

    @Override
    public Variable read(PackedReader in) {
        return numbered.variables.addRead(new Variable(
                in.text(),
                in.number(),
                KINDS[in.number()],
                in.number(),
                in.number(),
                in.number(),
                in.texts(),
                in.maybe(),
                in.texts(),
                in.maybe(),
                in.maybe(),
                ordered(in.list(leaves))));
    }

    /** A value, as it is written, with the debrief's sentence for it. */
    private static final class LeafCodec implements Codec<Map.Entry<String, String>> {
        @Override
        public void write(Map.Entry<String, String> leaf, PackedWriter out) {
            out.text(leaf.getKey());
            out.text(leaf.getValue());
        }

        @Override
        public Map.Entry<String, String> read(PackedReader in) {
            return Map.entry(in.text(), in.text());
        }
    }

    private static Map<String, String> ordered(List<Map.Entry<String, String>> entries) {
        Map<String, String> map = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }
}
