package footnote.write.twine;

import footnote.write.imported.NameMaker;
import footnote.write.twine.markup.TwineCondition;
import footnote.write.twine.markup.TwineValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes variables of ours of those of a story that are carried over: their names, their values' names, their bounds. */
final class VariableMaker {
    private final FlowGraph graph;
    private final VariableValues values;
    private final StartingValues starts;
    private final List<String> carriedOver;
    private final Map<String, NumberBounds> bounds;

    /** @param carriedOver the names in Twine of the variables that become ours */
    VariableMaker(FlowGraph graph, VariableValues values, StartingValues starts, List<String> carriedOver) {
        this.graph = graph;
        this.values = values;
        this.starts = starts;
        this.carriedOver = carriedOver;
        this.bounds = new NumberBounds.Finder(graph, starts.all()).all();
    }

    /** The variables that become ours, by their names in Twine. */
    Map<String, ImportedVariable> all() {
        Map<String, ImportedVariable> made = new LinkedHashMap<>();
        NameMaker names = new NameMaker();
        carriedOver.forEach(its -> made.put(its, made(its, names.of(its, "variable"))));
        return made;
    }

    private ImportedVariable made(String its, String name) {
        TwineValue kind = values.kind(its);
        boolean text = kind instanceof TwineValue.Words;
        NumberBounds within = bounds.getOrDefault(its, NumberBounds.NONE);
        return new ImportedVariable(
                name,
                its,
                kind,
                within.from(),
                within.to(),
                text ? texts(its) : Map.of(),
                starts.of(its).or(() -> text ? Optional.empty() : Optional.of(ImportedVariable.withoutValue(kind))));
    }

    /** The names in Twine of those whose numbers have no bounds there. */
    List<String> unbounded() {
        return carriedOver.stream()
                .filter(its -> bounds.getOrDefault(its, NumberBounds.NONE).invented())
                .toList();
    }

    private Map<TwineValue.Words, String> texts(String its) {
        Set<TwineValue> texts = new LinkedHashSet<>(values.of(its));
        for (PassageFlow flow : graph.scenes()) {
            flow.atoms.forEach(atom -> {
                if (atom instanceof TwineCondition.Compares compares
                        && compares.variable().equals(its)
                        && compares.constant() instanceof TwineValue.Words
                        && texts.size() < VariableValues.MOST_NAMES) {
                    texts.add(compares.constant());
                }
            });
        }
        NameMaker names = new NameMaker();
        Map<TwineValue.Words, String> called = new LinkedHashMap<>();
        if (!starts.has(its)) {
            called.put(ImportedVariable.UNSET, names.of("unset", "unset"));
        }
        for (TwineValue text : texts) {
            if (text instanceof TwineValue.Words words) {
                called.put(words, names.of(words.value().isEmpty() ? "empty" : words.value(), "value"));
            }
        }
        return called;
    }
}
