package footnote.load;

import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.problem.WhiteSpace;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the variables. A variable's kind follows from its keys: {@code of}, {@code from} and {@code to}, or neither. */
final class VariableReader {
    /** How many names a variable can be one of, as they are searched one by one. */
    static final int NAMES = 256;

    private final LoadContext context;

    VariableReader(LoadContext context) {
        this.context = context;
    }

    /** Reads a file's variables into the context. */
    void read(Fields file) {
        for (JsonObject.Member member : file.named("variables", Identifiers.VARIABLE)) {
            Variable variable = variable(member);
            if (variable != null && context.declared.isFirst(Identifiers.VARIABLE, member)) {
                context.variables.put(variable.id(), variable);
                context.origins.put(variable, member);
                keepNote(variable, (JsonObject) member.value());
            }
        }
    }

    private void keepNote(Variable variable, JsonObject written) {
        if (written.find(Format.NOTE).orElse(null) instanceof JsonString note) {
            context.origins.putNote(variable, note.value());
        }
    }

    private @Nullable Variable variable(JsonObject.Member member) {
        Shape shape = shape((JsonObject) member.value());
        Fields fields = new Fields(context, shape, member);
        if (shape == Format.NAMED) {
            return oneOf(fields, member.name());
        }
        return shape == Format.NUMBERED ? number(fields, member.name()) : flag(fields, member.name());
    }

    private static Shape shape(JsonObject object) {
        if (object.find("of").isPresent()) {
            return Format.NAMED;
        }
        boolean number = object.find("from").isPresent()
                || object.find("to").isPresent()
                || object.find("start").orElse(null) instanceof JsonNumber;
        return number ? Format.NUMBERED : Format.BOOLEAN;
    }

    private Variable flag(Fields fields, String id) {
        return finish(fields, id, Variable.Kind.FLAG, new int[] {0, 1, fields.flag("start") ? 1 : 0}, List.of());
    }

    private @Nullable Variable number(Fields fields, String id) {
        Optional<Integer> from = fields.whole("from");
        Optional<Integer> to = fields.whole("to");
        Optional<Integer> start = fields.whole("start");
        if (from.isEmpty() || to.isEmpty() || start.isEmpty()) {
            return null;
        }
        if (to.get() < from.get()) {
            context.problems.add(VariableFaults.upsideDown(id, from.get(), to.get(), fields.place("to")));
            return null;
        }
        if (start.get() < from.get() || start.get() > to.get()) {
            context.problems.add(
                    VariableFaults.startBeyond(id, from.get(), to.get(), start.get(), fields.place("start")));
            return null;
        }
        return finish(fields, id, Variable.Kind.NUMBER, new int[] {from.get(), to.get(), start.get()}, List.of());
    }

    private @Nullable Variable oneOf(Fields fields, String id) {
        List<String> names = names(fields, id);
        JsonString start = fields.string("start");
        if (names.isEmpty() || start == null) {
            return null;
        }
        int place = names.indexOf(start.value());
        if (place < 0) {
            context.problems.add(VariableFaults.startUnknown(id, start, names));
            return null;
        }
        return finish(fields, id, Variable.Kind.NAME, new int[] {0, names.size() - 1, place}, names);
    }

    private List<String> names(Fields fields, String id) {
        Map<String, JsonString> names = new LinkedHashMap<>();
        List<JsonString> written = fields.strings("of");
        for (JsonString name : written) {
            if (!Identifiers.VALUE.fits(name.value())) {
                context.problems.add(NameFaults.badName(Identifiers.VALUE, name));
            }
            JsonString first = names.putIfAbsent(name.value(), name);
            if (first != null) {
                context.problems.add(NameFaults.duplicateName(Identifiers.VALUE, name, first));
            }
        }
        if (names.size() > NAMES) {
            context.problems.add(VariableFaults.tooManyNames(id, fields.place("of")));
            return List.of();
        }
        if (fields.get("of") != null && fields.list("of").isEmpty()) {
            fields.reportEmpty("of", fields.place("of"));
        }
        return new ArrayList<>(names.keySet());
    }

    /** @param numbers the least value, the greatest, and the first */
    private Variable finish(Fields fields, String id, Variable.Kind kind, int[] numbers, List<String> names) {
        Variable variable = new Variable(
                id,
                context.variables.size(),
                kind,
                numbers[0],
                numbers[1],
                numbers[2],
                names,
                fields.words("label"),
                fields.wordsOf("levels"),
                reference(fields, "lives", Identifiers.CHAPTER),
                reference(fields, "lasting", Identifiers.ROLE),
                Map.of());
        if (!variable.levels().isEmpty() && variable.levels().size() != variable.size()) {
            context.problems.add(VariableFaults.levels(variable, fields.place("levels")));
        }
        Map<String, String> leaves = leaves(fields, variable);
        return leaves.isEmpty()
                ? variable
                : new Variable(
                        id,
                        variable.index(),
                        kind,
                        numbers[0],
                        numbers[1],
                        numbers[2],
                        names,
                        variable.label(),
                        variable.levels(),
                        variable.lives(),
                        variable.lasting(),
                        leaves);
    }

    private Optional<String> reference(Fields fields, String key, Identifiers kind) {
        JsonString name = fields.string(key);
        LoadContext.Naming naming =
                new LoadContext.Naming("variable", fields.id(), kind == Identifiers.ROLE ? "lasts for" : "lives in");
        return name != null && context.known(kind, name, naming) ? Optional.of(name.value()) : Optional.empty();
    }

    private Map<String, String> leaves(Fields fields, Variable variable) {
        Map<String, String> leaves = new LinkedHashMap<>();
        if (fields.get("leaves") instanceof JsonObject object) {
            for (JsonObject.Member member : object.members()) {
                OptionalInt value = variable.valueOf(member.name());
                if (value.isEmpty() && Format.isRemark(member.name())) {
                    context.remark(member);
                } else if (value.isEmpty()) {
                    context.problems.add(
                            VariableFaults.unknownValue(variable, member.key().span(), member.name()));
                } else if (member.value() instanceof JsonString sentence && !WhiteSpace.isBlank(sentence.value())) {
                    Fields.closed(context, sentence);
                    leaves.put(member.name(), sentence.value());
                } else {
                    context.problems.add(VariableFaults.noSentence(variable, member));
                }
            }
        }
        return leaves;
    }
}
