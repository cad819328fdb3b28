package footnote.write.edit;

import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.load.SceneIndex;
import footnote.problem.Problem;
import footnote.problem.Severity;
import footnote.problem.TextFile;
import footnote.write.format.JsonLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scene that is being edited: its sheet, and what a sheet that comes back makes of its JSON file. */
public final class SceneEdit {
    private final String scene;
    private final JsonObject root;
    private final TypographicQuotes quotes;
    private final SheetReader reader;
    /** The scene as the file has it; nothing where it is new. */
    private final Optional<SheetScene> old;

    private SceneEdit(String scene, SceneIndex.File file, String language) {
        this.scene = scene;
        this.root = file.root();
        this.quotes = TypographicQuotes.of(language);
        this.reader = new SheetReader(quotes);
        this.old = find(root, scene).map(reader::scene);
    }

    /**
     * @param scene    the id of a scene in the file, or of one that it is to have
     * @param language the story's, for its quotation marks
     */
    public static SceneEdit of(String scene, SceneIndex.File file, String language) {
        return new SceneEdit(scene, file, language);
    }

    /** The JSON file as it was read. */
    public TextFile file() {
        return root.file();
    }

    /** The scene in lines; of a new one, what can stand in a sheet. */
    public String sheet() {
        String words = old.map(one -> SheetWriter.of(one, reader.origins())).orElse(SheetGrammar.A_NEW_SCENE);
        return "# " + scene + ", in " + file().name() + "\n" + words + SheetGrammar.AT_THE_FOOT;
    }

    /** What became of a sheet: the file's new text where nothing is wrong with it; the old one where it says the same. */
    public TakenSheet take(String sheet) {
        SheetParser.Result parsed = SheetParser.parse(sheet, quotes);
        List<SheetSlip> slips = new ArrayList<>(parsed.slips());
        parsed.scene().ifPresent(now -> sayUnknownKept(now, parsed.lines(), slips));
        if (!slips.isEmpty() || parsed.scene().isEmpty()) {
            return TakenSheet.refused(parsed, slips);
        }
        SheetScene now = parsed.scene().get();
        String text = old.isEmpty() ? added(now) : merged(old.get(), now);
        return TakenSheet.as(parsed, text);
    }

    private String merged(SheetScene before, SheetScene now) {
        if (before.equals(now)) {
            return file().text();
        }
        Splices splices = new Splices(file());
        new SceneMerge(reader.origins(), splices).merge(before, now);
        return splices.applied();
    }

    private String added(SheetScene now) {
        String json = new FreshJson(reader.origins()).scene(now);
        Splices splices = new Splices(file());
        if (root.find("scenes").orElse(null) instanceof JsonObject scenes) {
            List<ElementSplice.Slot> slots = new ArrayList<>();
            for (int i = 0; i < scenes.members().size(); i++) {
                slots.add(ElementSplice.Slot.kept(i));
            }
            slots.add(ElementSplice.Slot.fresh(JsonLayout.quote(scene) + ": ", json));
            new ElementSplice(splices, scenes).become(slots);
        } else {
            List<String> keys = new ArrayList<>();
            root.members().forEach(member -> keys.add(member.name()));
            keys.add("scenes");
            ObjectEdit edit = new ObjectEdit(root, keys, splices);
            edit.set("scenes", "{" + JsonLayout.quote(scene) + ": " + json + "}");
            edit.done();
        }
        return splices.applied();
    }

    private void sayUnknownKept(SheetScene now, SheetLines lines, List<SheetSlip> slips) {
        List<SheetBlock> all = new ArrayList<>(now.text());
        now.choices().forEach(choice -> all.addAll(choice.then()));
        now.ending().ifPresent(ending -> all.addAll(ending.about()));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof SheetBlock.Conditional conditional) {
                conditional.cases().forEach(one -> all.addAll(one.blocks()));
            } else if (all.get(i) instanceof SheetBlock.Kept kept
                    && reader.origins().like(kept).isEmpty()) {
                slips.add(new SheetSlip(
                        lines.of(kept, 0), "nothing in this scene is kept under the number " + kept.number()));
            }
        }
    }

    /** The remarks of the scene that no longer stand in its file, because what they were on is gone. */
    public List<String> remarksLost(String newText) {
        List<String> lost = new ArrayList<>(find(root, scene).map(Remarks::in).orElse(List.of()));
        find(parsed(newText), scene).map(Remarks::in).orElse(List.of()).forEach(lost::remove);
        return lost;
    }

    /**
     * What the loader has to say about a sheet that was taken: every error in the scene, and those elsewhere that were
     * not there before.
     *
     * @param before what it said of the story as it was
     * @param now    what it says of the story with the new text
     */
    public List<SheetSlip> slips(TakenSheet taken, List<Problem> before, List<Problem> now) {
        return loaderSlips(taken).of(before, now);
    }

    /** Which warnings and notes a sheet brought that was taken; those elsewhere are only counted. */
    EditOutcome.Brought brought(TakenSheet taken, List<Problem> before, List<Problem> now) {
        LoaderSlips slips = loaderSlips(taken);
        List<Problem> fresh = LoaderSlips.fresh(before, now).stream()
                .filter(problem -> problem.severity() != Severity.ERROR)
                .toList();
        List<Problem> here = fresh.stream().filter(slips::isInScene).toList();
        return new EditOutcome.Brought(here, fresh.size() - here.size());
    }

    private LoaderSlips loaderSlips(TakenSheet taken) {
        JsonObject.Member made =
                member(parsed(taken.text().orElseThrow()), scene).orElseThrow();
        SheetReader again = new SheetReader(quotes);
        SheetScene read = again.scene((JsonObject) made.value());
        return new LoaderSlips(made, new ProblemLines(read, again.origins(), taken.scene(), taken.lines()));
    }

    private JsonObject parsed(String text) {
        JsonNode node =
                new JsonReader().read(new TextFile(file().name(), text)).root().orElseThrow();
        return (JsonObject) node;
    }

    private static Optional<JsonObject> find(JsonObject root, String scene) {
        return member(root, scene).map(member -> (JsonObject) member.value());
    }

    private static Optional<JsonObject.Member> member(JsonObject root, String scene) {
        return root.find("scenes").orElse(null) instanceof JsonObject scenes
                ? scenes.members().stream()
                        .filter(member -> member.name().equals(scene) && member.value() instanceof JsonObject)
                        .findFirst()
                : Optional.empty();
    }
}
