package footnote.write.ink;

import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.json.JsonWriter;
import footnote.problem.TextFile;
import footnote.write.imported.ChosenStory;
import footnote.write.imported.CommonFiles;
import footnote.write.imported.IdMaker;
import footnote.write.imported.Import;
import footnote.write.imported.ImportException;
import footnote.write.imported.TextCleaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a story of ours of compiled ink. */
public final class InkImport {
    private static final String DECLARATIONS = "global decl";

    private final TextFile file;
    private final InkContainer root;
    private final Set<String> items;
    private final InkRemarks remarks = new InkRemarks();
    private final InkFaults faults = new InkFaults();
    private final Set<InkContainer> functions = new LinkedHashSet<>();

    private InkImport(TextFile file, InkReader.Compiled compiled) {
        this.file = file;
        this.root = compiled.root();
        this.items = compiled.items();
    }

    /** Whether a file says that it is compiled ink, be it whole or not. */
    public static boolean recognises(TextFile file) {
        return InkReader.recognises(file);
    }

    /**
     * Converts compiled ink of the versions 19 to 21.
     *
     * @param only the name that the story has to have, or its beginning; empty for any
     * @throws ImportException where it is none, is damaged, is not that story, or goes beyond a limit
     */
    public static Import of(TextFile file, Optional<String> only) throws ImportException {
        Import made = new InkImport(file, InkReader.read(file)).converted();
        ChosenStory.of(only, List.of(made.title()));
        return made;
    }

    private Import converted() throws ImportException {
        findFunctions(root);
        FlowTracer tracer = new FlowTracer(items, faults);
        Map<InkPointer, InkFlow> flows = new LinkedHashMap<>(tracer.trace(starts()));
        faults.reportTo(remarks);
        functions.forEach(function -> remarks.add(
                function.where(), function.knot(), "the function " + function.name, "it is left out with its words"));
        String title = TextCleaning.line(faults.title().orElseGet(this::untitled));
        InkVariables variables = new InkVariables(remarks);
        declare(variables, flows);
        DraftMaker maker = new DraftMaker(flows, title, variables, new VisitCounts(variables), remarks);
        DraftScene first = maker.draft(InkPointer.startOf(root));
        maker.place(tracer);
        starts().stream()
                .filter(start -> !tracer.tunnels.contains(start.container())
                        || tracer.leftOut.contains(start.container())
                        || tracer.isDiverted(start))
                .forEach(maker::draft);
        List<DraftScene> drafts = new ArrayList<>(maker.finish());
        drafts.addAll(ChoicelessLoops.cut(drafts, remarks));
        new Snapshots(variables, remarks).take(drafts);
        return written(title, new InkSceneWriter(drafts, variables), first, variables);
    }

    private Import written(String title, InkSceneWriter scenes, DraftScene first, InkVariables variables)
            throws ImportException {
        String id = IdMaker.id(title).isEmpty() ? "imported" : IdMaker.id(title);
        String start = scenes.begin(first);
        variables.report(root.where());
        JsonWriter body = CommonFiles.object();
        variables.writeTo(body);
        scenes.writeTo(body);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("story.json", CommonFiles.head(title, id, CommonFiles.ifid(file, title), start));
        files.put("documents.json", CommonFiles.documents());
        files.put("scenes.json", CommonFiles.laidOut(body.endObject().text()));
        files.put("imported.txt", CommonFiles.report(title, file, remarks.all()));
        return new Import(title, id, files, remarks.all());
    }

    /** The file's name in place of a title. */
    private String untitled() {
        String title = CommonFiles.titleOf(file);
        remarks.add(
                root.where(), "", "no tag says the story's title", "\"" + title + "\", its file's name, stands for it");
        return title;
    }

    /** Everywhere that the story can be entered by a name of the writer's, and its beginning. */
    private List<InkPointer> starts() {
        List<InkPointer> starts = new ArrayList<>(List.of(InkPointer.startOf(root)));
        for (InkContainer knot : root.named.values()) {
            if (knot.place < 0 && !knot.name.equals(DECLARATIONS) && !functions.contains(knot)) {
                starts.add(InkPointer.startOf(knot));
                knot.named.values().stream()
                        .filter(stitch -> stitch.place < 0 && InkContainer.isNamedByWriter(stitch.name))
                        .forEach(stitch -> starts.add(InkPointer.startOf(stitch)));
            }
        }
        return starts;
    }

    private void findFunctions(InkContainer in) throws ImportException {
        for (Object step : in.steps) {
            if (step instanceof InkContainer inner) {
                findFunctions(inner);
            } else if (step instanceof JsonObject object
                    && object.find("f()").orElse(null) instanceof JsonString path) {
                functions.add(InkReader.resolve(path, in).container());
            } else if (step instanceof JsonString word && word.value().equals("~ret")) {
                outermost(in);
            }
        }
        for (InkContainer inner : in.named.values()) {
            if (inner.place < 0) {
                findFunctions(inner);
            }
        }
    }

    private void outermost(InkContainer in) {
        InkContainer one = in;
        while (one.parent != null && one.parent != root) {
            one = one.parent;
        }
        if (one.parent == root && one.place < 0) {
            functions.add(one);
        }
    }

    private void declare(InkVariables variables, Map<InkPointer, InkFlow> flows) throws ImportException {
        InkContainer declarations = root.named.get(DECLARATIONS);
        List<InkPiece.Assign> starts = new ArrayList<>();
        if (declarations != null) {
            FlowTracer tracer = new FlowTracer(items, new InkFaults());
            InkPointer start = InkPointer.startOf(declarations);
            addAssigned(
                    tracer.trace(List.of(start)).getOrDefault(start, new InkFlow(List.of(), InkFlow.End.STOPS, null)),
                    starts);
        }
        List<InkPiece.Assign> all = new ArrayList<>(starts);
        flows.values().forEach(flow -> addAssigned(flow, all));
        variables.declare(starts, all);
    }

    private static void addAssigned(InkFlow flow, List<InkPiece.Assign> all) {
        flow.walk(piece -> {
            if (piece instanceof InkPiece.Assign assign) {
                all.add(assign);
            }
        });
    }
}
