package footnote.check;

import footnote.game.Game;
import footnote.game.Narration;
import footnote.game.Page;
import footnote.game.Replay;
import footnote.json.JsonWriter;
import footnote.load.Origins;
import footnote.report.PageHistory;
import footnote.save.PlayFile;
import footnote.story.Document;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What some recorded plays show of a story between them, and what they don't. */
public final class PlayCoverage implements Answer {
    private final Story story;
    private final Origins origins;
    private final int plays;
    private final Set<Object> met = new HashSet<>();
    private final Set<Paragraph> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    /** By kind: what there is of it, in the writer's order, by its name, and whether it was met. */
    private final Map<String, Map<String, Boolean>> kinds = new LinkedHashMap<>();

    private PlayCoverage(Story story, Origins origins, int plays) {
        this.story = story;
        this.origins = origins;
        this.plays = plays;
    }

    /** @param plays those that the story has roles for; each counts as far as it can be played */
    public static Answer of(Story story, Origins origins, List<PlayFile> plays) {
        PlayCoverage coverage = new PlayCoverage(story, origins, plays.size());
        Game game = new Game(story);
        for (PlayFile play : plays) {
            Replay replay = Replay.of(game, play.play().in(story.id(), story.version()));
            PageHistory.of(game, replay).moments().forEach(coverage::meet);
        }
        coverage.count();
        return coverage;
    }

    private void meet(PageHistory.Moment moment) {
        Page page = moment.page();
        for (Narration told : page.told()) {
            told.scene().ifPresent(met::add);
            shown.addAll(told.written());
        }
        met.add(page.scene());
        shown.addAll(page.scene().text().written(moment.state()));
        for (Page.Entry entry : page.entries()) {
            shown.addAll(entry.written().written(moment.state()));
        }
        page.scene().ending().ifPresent(ending -> shown.addAll(ending.about().written(moment.state())));
        moment.taken().ifPresent(offer -> {
            met.add(offer.choice());
            met.add(offer.passage());
            shown.addAll(offer.choice().margin().written(moment.state()));
            shown.addAll(offer.choice().did().written(moment.state()));
        });
    }

    private void count() {
        for (Scene scene : story.scenes().values()) {
            note(scene.ending().isPresent() ? "endings" : "scenes", scene.id(), met.contains(scene));
        }
        for (Scene scene : story.scenes().values()) {
            scene.choices().forEach(choice -> note("choices", choice.key(), met.contains(choice)));
        }
        for (Document document : story.documents().values()) {
            for (Passage passage : document.passages().values()) {
                note("passages", passage.key(), met.contains(passage));
            }
        }
        story.scenes().values().forEach(this::paragraphs);
    }

    private void paragraphs(Scene scene) {
        scene.paragraphs(paragraph -> {
            if (paragraph.isSeenItself()) {
                String place = origins.of(paragraph).map(Object::toString).orElse(scene.id());
                note("paragraphs", place, shown.contains(paragraph));
            }
        });
    }

    private void note(String kind, String name, boolean isMet) {
        kinds.computeIfAbsent(kind, one -> new LinkedHashMap<>()).merge(name, isMet, Boolean::logicalOr);
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("shown by " + (plays == 1 ? "1 play" : plays + " plays") + ":");
        kinds.forEach((kind, all) -> lines.add("  " + count(all.values()) + " of " + all.size() + " " + kind));
        kinds.forEach((kind, all) -> {
            if (count(all.values()) < all.size()) {
                lines.add("not shown, " + kind + ":");
                all.forEach((name, isMet) -> {
                    if (!isMet) {
                        lines.add("  " + name);
                    }
                });
            }
        });
        return lines;
    }

    private static int count(Collection<Boolean> met) {
        return Collections.frequency(met, true);
    }

    @Override
    public void write(JsonWriter out) {
        out.object().key("plays").value(plays);
        kinds.forEach((kind, all) -> {
            out.key(kind)
                    .object()
                    .key("shown")
                    .value(count(all.values()))
                    .key("all")
                    .value(all.size());
            out.key("missing").array();
            all.forEach((name, isMet) -> {
                if (!isMet) {
                    out.value(name);
                }
            });
            out.endArray().endObject();
        });
        out.endObject();
    }
}
