package footnote.write.ink;

import footnote.json.JsonWriter;
import footnote.load.Loader;
import footnote.problem.Span;
import footnote.write.imported.CommonFiles;
import footnote.write.imported.IdMaker;
import footnote.write.imported.ImportException;
import footnote.write.imported.TextCleaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes drafts as scenes of ours, in the order in which they were made. */
final class InkSceneWriter {
    /** How many ways may lead on from one place. */
    private static final int MOST_WAYS = 200_000;

    private final List<DraftScene> scenes;
    private final InkVariables variables;
    private final StepEffects effects;

    /** A scene to which one goes where a guard holds, and none before it. */
    private record Way(Guard guard, DraftScene to) {}

    /** @param drafts all that were made; those that tell nothing and lead on become no scenes */
    InkSceneWriter(List<DraftScene> drafts, InkVariables variables) throws ImportException {
        this.scenes = drafts.stream().filter(draft -> !draft.isPassedOver()).toList();
        this.variables = variables;
        this.effects = new StepEffects(variables);
        if (scenes.size() > Loader.SCENES) {
            throw ImportException.tooMany(scenes.size(), "scenes");
        }
        IdMaker ids = new IdMaker("scene");
        for (DraftScene scene : scenes) {
            String title = scene.pointer.container().title();
            scene.id = ids.of(title.isEmpty() ? scene.title : title);
            IdMaker names = new IdMaker("choice");
            for (DraftChoice choice : scene.body.choices()) {
                String label = choice.point.target().name;
                choice.id =
                        names.of(InkContainer.isNamedByWriter(label) ? label : InkPiece.words(choice.point.words()));
            }
        }
    }

    /**
     * Goes from the story's beginning to its first scene, and gives the variables the values that they have there.
     *
     * @return the id of that scene
     */
    String begin(DraftScene first) throws ImportException {
        Map<String, String> values = variables.starts();
        DraftBody start = new DraftBody(List.of(), List.of(), new Divert.To(first));
        effects.of(start, Set.of(), first.where).forEach(effect -> effect.applyTo(values));
        variables.begin(values);
        DraftScene at = first;
        while (at.isPassedOver()) {
            Divert divert = at.body.divert();
            while (divert instanceof Divert.Conditional split) {
                divert = split.asked().guard.holds(values) ? split.then() : split.otherwise();
            }
            at = ((Divert.To) divert).draft;
        }
        return at.id;
    }

    /** Writes the scenes, each under its id. */
    void writeTo(JsonWriter out) throws ImportException {
        out.key("scenes").object();
        for (DraftScene scene : scenes) {
            out.key(scene.id).object();
            write(scene, out);
            out.endObject();
        }
        out.endObject();
    }

    private void write(DraftScene scene, JsonWriter out) throws ImportException {
        out.key("title").value(TextCleaning.line(scene.title)).key("text");
        ParagraphWriter.write(scene.body.parts(), scene.where, out);
        if (!scene.body.choices().isEmpty()) {
            out.key("choices").object();
            for (DraftChoice choice : scene.body.choices()) {
                out.key(choice.id).object();
                write(choice, scene, out);
                out.endObject();
            }
            out.endObject();
        } else if (scene.body.divert().stops()) {
            CommonFiles.ending(scene.title, out);
        } else {
            out.key("next");
            ways(scene.body.divert(), scene.where, out);
        }
    }

    private void write(DraftChoice choice, DraftScene scene, JsonWriter out) throws ImportException {
        out.key("text");
        ParagraphWriter.write(choice.words, choice.where(), out);
        out.key("passage").value(CommonFiles.PLACEHOLDER);
        Guard guard = choice.guard();
        if (guard.equals(Guard.NEVER)) {
            Guard self = new Guard.Happened(choice.mark);
            out.key("if").value(self.text() + " and " + self.not().text());
        } else if (!guard.equals(Guard.ALWAYS)) {
            out.key("if").value(guard.text(choice.where()));
        }
        if (choice.once) {
            out.key("once").value(true);
        }
        List<StepEffect> changes = effects.of(choice.content, Set.of(scene.mark, choice.mark), choice.where());
        if (!changes.isEmpty()) {
            out.key("do").array();
            for (StepEffect effect : changes) {
                effect.writeTo(out, choice.where());
            }
            out.endArray();
        }
        if (DraftPart.prints(choice.content.parts())) {
            out.key("then");
            ParagraphWriter.write(choice.content.parts(), choice.where(), out);
        }
        out.key("to");
        ways(choice.content.divert(), choice.where(), out);
    }

    private static void ways(Divert divert, Span where, JsonWriter out) throws ImportException {
        List<Way> ways = new ArrayList<>();
        addWays(divert, Guard.ALWAYS, ways, where);
        Way last = ways.get(ways.size() - 1);
        if (ways.size() == 1) {
            out.value(last.to.id);
            return;
        }
        out.array();
        for (Way way : ways.subList(0, ways.size() - 1)) {
            out.object()
                    .key("if")
                    .value(way.guard.text(where))
                    .key("to")
                    .value(way.to.id)
                    .endObject();
        }
        out.value(last.to.id).endArray();
    }

    /** Adds the ways to scenes, of which the first whose guard holds counts; the last one's always does. */
    private static void addWays(Divert divert, Guard under, List<Way> ways, Span where) throws ImportException {
        if (ways.size() > MOST_WAYS) {
            throw ImportException.cut(
                    where + ": more than " + MOST_WAYS + " ways lead on from here, and that is the limit");
        }
        if (divert instanceof Divert.To to) {
            Divert.To way = to;
            while (way.draft.isPassedOver() && way.draft.body.divert() instanceof Divert.To next) {
                way = next;
            }
            if (way.draft.isPassedOver()) {
                addWays(way.draft.body.divert(), under, ways, where);
            } else {
                ways.add(new Way(under, way.draft));
            }
        } else if (divert instanceof Divert.Conditional split) {
            Guard guard = split.asked().guard;
            if (!guard.equals(Guard.NEVER)) {
                addWays(split.then(), Guard.all(List.of(under, guard)), ways, where);
            }
            if (!guard.equals(Guard.ALWAYS)) {
                addWays(split.otherwise(), under, ways, where);
            }
        }
    }
}
