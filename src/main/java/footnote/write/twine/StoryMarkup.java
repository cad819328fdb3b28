package footnote.write.twine;

import footnote.json.JsonWriter;
import footnote.problem.Span;
import footnote.write.imported.CommonFiles;
import footnote.write.imported.TextCleaning;
import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineDialect;
import footnote.write.twine.markup.TwineValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The mark-up of a whole story, in one of the story formats that are read, and what of it becomes ours. */
final class StoryMarkup {
    private final TwineStory story;
    private final TwineDialect dialect;
    private final FlowGraph graph;
    private final Map<String, ImportedVariable> variables;
    private final VariableAnalysis analysis;
    private final OurCondition conditions;
    private final EffectWriter effects;
    private final Map<Integer, List<OurEffect>> onArrival = new HashMap<>();

    /**
     * Reads all passages.
     *
     * @param passages those that become scenes, whose names differ
     * @param leftOut  those that don't
     * @param ids      the ids of our scenes, by the names of the passages that they were
     * @param first    the name of the one with which the story begins
     */
    StoryMarkup(
            TwineStory story,
            TwineDialect dialect,
            List<TwineStory.Passage> passages,
            List<TwineStory.Passage> leftOut,
            Map<String, String> ids,
            String first) {
        this.story = story;
        this.dialect = dialect;
        List<PassageFlow> scenes = new ArrayList<>();
        for (TwineStory.Passage passage : passages) {
            List<MarkupNode> read = dialect.read(passage.text(), passage.tags());
            scenes.add(new PassageFlow(passage, new Visits(passage.name(), ids.keySet()).of(read)));
        }
        List<PassageFlow> inits = new ArrayList<>();
        List<PassageFlow> others = new ArrayList<>();
        leftOut.forEach(passage -> leftOut(passage, inits, others));
        this.graph = new FlowGraph(scenes);
        this.analysis = new VariableAnalysis(dialect, graph, inits, others);
        analysis.run(first);
        VariableMaker maker = analysis.maker();
        this.variables = maker.all();
        this.conditions = new OurCondition(variables, ids);
        this.effects = new EffectWriter(variables, conditions);
        reportLost();
        reportUnbounded(maker.unbounded());
    }

    /** Tells what is done once at the beginning from what may be done at any time. */
    private void leftOut(TwineStory.Passage passage, List<PassageFlow> inits, List<PassageFlow> others) {
        Set<String> tags = Set.copyOf(passage.tags());
        if (tags.contains("stylesheet") || tags.contains("annotation") || tags.contains("Twine.private")) {
            return;
        }
        List<MarkupNode> nodes =
                tags.contains("script") ? TwineDialect.ofScript(passage.text()) : dialect.read(passage.text());
        PassageFlow flow = new PassageFlow(passage, nodes);
        boolean once = dialect == TwineDialect.SUGARCUBE
                ? tags.contains("init") || passage.name().equals("StoryInit")
                : tags.contains("startup");
        if (!once) {
            others.add(flow);
        } else if (tags.contains("init")) {
            inits.add(0, flow);
        } else {
            inits.add(flow);
        }
    }

    private void reportLost() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        analysis.lost()
                .forEach((name, reason) -> byReason.computeIfAbsent(reason, any -> new ArrayList<>())
                        .add("$" + name));
        byReason.forEach((reason, names) -> story.remark(
                firstUse(names.get(0).substring(1)),
                (names.size() == 1 ? "the variable " : "the variables ") + String.join(", ", names)
                        + (names.size() == 1 ? " is" : " are") + " not carried over, as " + reason));
    }

    private Span firstUse(String name) {
        return graph.scenes().stream()
                .filter(flow -> flow.find(name).isPresent())
                .findFirst()
                .map(flow -> flow.passage.where())
                .orElseGet(() -> story.file.span(0, 0));
    }

    private void reportUnbounded(List<String> unbounded) {
        for (String name : unbounded) {
            ImportedVariable variable = Objects.requireNonNull(variables.get(name), name);
            story.remark(
                    firstUse(name),
                    "the number $" + name + " has no bounds in Twine: here it stops at " + variable.from() + " and "
                            + variable.to());
        }
    }

    /** The scene that a passage becomes. */
    SceneBody body(TwineStory.Passage passage, ForeignKinds kinds) {
        int place = graph.place(passage.name()).orElseThrow();
        PassageFlow flow = graph.scene(place);
        SceneBody body = new MarkedScene(analysis.exact(), variables, conditions, flow, place, kinds).body(effects);
        List<OurEffect> leaving = effects.onLeaving(flow);
        List<SceneBody.Option> choices = body.choices().stream()
                .map(choice -> withEffects(choice, leaving))
                .toList();
        return new SceneBody(body.text(), choices, body.comments());
    }

    /** A choice that also does what the passages between which it leads change. */
    private SceneBody.Option withEffects(SceneBody.Option choice, List<OurEffect> leaving) {
        List<OurEffect> all = new ArrayList<>(leaving);
        all.addAll(choice.effects());
        graph.place(choice.target())
                .ifPresent(target ->
                        all.addAll(onArrival.computeIfAbsent(target, place -> effects.onArrival(graph.scene(place)))));
        return new SceneBody.Option(
                choice.name(),
                choice.written(),
                choice.target(),
                choice.condition(),
                all,
                choice.todo(),
                choice.from(),
                choice.to());
    }

    boolean hasVariables() {
        return !variables.isEmpty();
    }

    /** The text of the file with the variables. */
    String file() {
        JsonWriter out = CommonFiles.object().key("variables").object();
        for (ImportedVariable variable : variables.values()) {
            out.key(variable.name()).object();
            if (!variable.name().equals(variable.its())) {
                out.key("note").value("$" + variable.its() + " in Twine.");
            }
            if (variable.kind() instanceof TwineValue.Words) {
                texts(variable, out);
            } else if (variable.kind() instanceof TwineValue.Whole) {
                out.key("from").value(variable.from()).key("to").value(variable.to());
            }
            start(variable, out);
            out.endObject();
        }
        return out.endObject().endObject().text();
    }

    private static void texts(ImportedVariable variable, JsonWriter out) {
        out.key("of").array();
        variable.names().values().forEach(out::value);
        out.endArray();
        boolean named = variable.names().entrySet().stream()
                .anyMatch(one -> !one.getKey().value().equals(one.getValue()));
        if (named) {
            out.key("levels").array();
            variable.names()
                    .forEach((text, name) -> out.value(
                            text.equals(ImportedVariable.UNSET) || text.value().isBlank()
                                    ? name
                                    : TextCleaning.line(text.value())));
            out.endArray();
        }
    }

    private static void start(ImportedVariable variable, JsonWriter out) {
        out.key("start");
        TwineValue start = variable.start().orElse(ImportedVariable.UNSET);
        if (start instanceof TwineValue.Flag flag) {
            out.value(flag.value());
        } else if (start instanceof TwineValue.Whole whole) {
            out.value(whole.value());
        } else if (start instanceof TwineValue.Words words) {
            out.value(variable.word(words));
        }
    }
}
