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

/** Writes the file with the variables and the scenes. */
final class InkSceneWriter {
    /** How many ways may lead on from one place. */
    private static final int MOST_WAYS = 200_000;
    /** How many words and signs a condition may have. */
    private static final int LARGEST = 250;

    private final List<Block> scenes;
    private final InkVariables variables;
    private final StepEffects effects;

    private record Way(Guard guard, Block to) {}

    /** @param blocks all that were made; those that tell nothing and lead on become no scenes */
    InkSceneWriter(List<Block> blocks, InkVariables variables) throws ImportException {
        this.scenes = blocks.stream().filter(block -> !block.isPassedOver()).toList();
        this.variables = variables;
        this.effects = new StepEffects(variables);
        if (scenes.size() > Loader.SCENES) {
            throw ImportException.tooMany(scenes.size(), "scenes");
        }
        IdMaker ids = new IdMaker("scene");
        for (Block scene : scenes) {
            String title = scene.address.container().title();
            scene.id = ids.of(title.isEmpty() ? scene.title : title);
            IdMaker names = new IdMaker("choice");
            for (Offer offer : scene.body.offers()) {
                String label = offer.choice.target().name;
                offer.id = names.of(InkContainer.isWriters(label) ? label : InkPiece.words(offer.choice.words()));
            }
        }
    }

    /**
     * Goes from the story's beginning to its first scene, and gives the variables the values that they have there.
     *
     * @return the id of that scene
     */
    String begin(Block first) throws ImportException {
        Map<String, String> values = variables.starts();
        Body start = new Body(List.of(), List.of(), new Tail.To(first));
        effects.of(start, Set.of(), first.where).forEach(effect -> effect.applyTo(values));
        variables.begin(values);
        Block at = first;
        while (at.isPassedOver()) {
            Tail tail = at.body.tail();
            while (tail instanceof Tail.Split split) {
                tail = split.asked().guard.holds(values) ? split.then() : split.otherwise();
            }
            at = ((Tail.To) tail).block;
        }
        return at.id;
    }

    /** Writes the scenes, each under its id. */
    void writeTo(JsonWriter out) throws ImportException {
        out.key("scenes").object();
        for (Block scene : scenes) {
            out.key(scene.id).object();
            write(scene, out);
            out.endObject();
        }
        out.endObject();
    }

    private void write(Block scene, JsonWriter out) throws ImportException {
        out.key("title").value(TextCleaning.line(scene.title)).key("text");
        ParagraphWriter.write(scene.body.parts(), scene.where, out);
        if (!scene.body.offers().isEmpty()) {
            out.key("choices").object();
            for (Offer offer : scene.body.offers()) {
                out.key(offer.id).object();
                write(offer, scene, out);
                out.endObject();
            }
            out.endObject();
        } else if (scene.body.tail().stops()) {
            CommonFiles.ending(scene.title, out);
        } else {
            out.key("next");
            ways(scene.body.tail(), scene.where, out);
        }
    }

    private void write(Offer offer, Block scene, JsonWriter out) throws ImportException {
        out.key("text");
        ParagraphWriter.write(offer.words, offer.where(), out);
        out.key("passage").value(CommonFiles.PLACEHOLDER);
        Guard guard = offer.guard();
        if (guard.equals(Guard.NEVER)) {
            Guard self = new Guard.Happened(offer.mark);
            out.key("if").value(self.text() + " and " + self.not().text());
        } else if (!guard.equals(Guard.ALWAYS)) {
            out.key("if").value(text(guard, offer.where()));
        }
        if (offer.once) {
            out.key("once").value(true);
        }
        List<StepEffect> changes = effects.of(offer.content, Set.of(scene.mark, offer.mark), offer.where());
        if (!changes.isEmpty()) {
            out.key("do").array();
            for (StepEffect effect : changes) {
                write(effect, offer.where(), out);
            }
            out.endArray();
        }
        if (ParagraphWriter.prints(offer.content.parts())) {
            out.key("then");
            ParagraphWriter.write(offer.content.parts(), offer.where(), out);
        }
        out.key("to");
        ways(offer.content.tail(), offer.where(), out);
    }

    private static String text(Guard guard, Span where) throws ImportException {
        if (guard.size() > LARGEST) {
            throw ImportException.cut(where + ": a condition would have more than " + LARGEST
                    + " words and signs here, and that is the limit");
        }
        return guard.text();
    }

    private static void write(StepEffect effect, Span where, JsonWriter out) throws ImportException {
        if (effect instanceof StepEffect.Assign assign) {
            out.value(assign.variable() + " = " + assign.value());
        } else if (effect instanceof StepEffect.Add add) {
            out.value(add.variable() + (add.by() < 0 ? " - " : " + ") + Math.abs(add.by()));
        } else if (effect instanceof StepEffect.When when) {
            out.object().key("if").value(text(when.guard(), where)).key("do").array();
            for (StepEffect inner : when.effects()) {
                write(inner, where, out);
            }
            out.endArray().endObject();
        }
    }

    private static void ways(Tail tail, Span where, JsonWriter out) throws ImportException {
        List<Way> ways = new ArrayList<>();
        addWays(tail, Guard.ALWAYS, ways, where);
        Way last = ways.get(ways.size() - 1);
        if (ways.size() == 1) {
            out.value(last.to.id);
            return;
        }
        out.array();
        for (Way way : ways.subList(0, ways.size() - 1)) {
            out.object()
                    .key("if")
                    .value(text(way.guard, where))
                    .key("to")
                    .value(way.to.id)
                    .endObject();
        }
        out.value(last.to.id).endArray();
    }

    /** Adds the ways to scenes, of which the first whose guard holds counts; the last one's always does. */
    private static void addWays(Tail tail, Guard under, List<Way> ways, Span where) throws ImportException {
        if (ways.size() > MOST_WAYS) {
            throw ImportException.cut(
                    where + ": more than " + MOST_WAYS + " ways lead on from here, and that is the limit");
        }
        if (tail instanceof Tail.To to) {
            Tail.To way = to;
            while (way.block.isPassedOver() && way.block.body.tail() instanceof Tail.To next) {
                way = next;
            }
            if (way.block.isPassedOver()) {
                addWays(way.block.body.tail(), under, ways, where);
            } else {
                ways.add(new Way(under, way.block));
            }
        } else if (tail instanceof Tail.Split split) {
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
