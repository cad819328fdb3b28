package footnote.check;

import footnote.explore.expectation.RandomPlays;
import footnote.explore.statespace.Progress;
import footnote.json.JsonWriter;
import footnote.story.Role;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What random playthroughs come to, to hold beside the exact figures. */
public final class RandomPlaysAnswer implements Answer {
    private final Story story;
    private final long seed;
    private final Map<Role, RandomPlays> roles = new LinkedHashMap<>();

    private RandomPlaysAnswer(Story story, long seed) {
        this.story = story;
        this.seed = seed;
    }

    /**
     * Plays every role so many times.
     *
     * @param lasting the lasting values with which a playthrough begins, by variable, as they are written
     */
    public static Answer of(Story story, Map<String, String> lasting, long plays, long seed, Progress progress) {
        RandomPlaysAnswer sample = new RandomPlaysAnswer(story, seed);
        for (Role role : story.roles().values()) {
            sample.roles.put(role, RandomPlays.of(story, role, lasting, plays, seed, progress));
        }
        return sample;
    }

    @Override
    public String name() {
        return "plays";
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        roles.forEach((role, plays) -> {
            lines.add(String.format(Locale.ROOT, "%s: %,d random plays, seed %d", role.id(), plays.plays(), seed));
            plays.endings(story)
                    .forEach((scene, count) -> lines.add(String.format(
                            Locale.ROOT,
                            "  %8.4f %%  %s: %s",
                            100.0 * count / plays.plays(),
                            scene.id(),
                            scene.ending().orElseThrow().name())));
            if (plays.unfinished() > 0) {
                lines.add(String.format(
                        Locale.ROOT, "  %8.4f %%  no ending", 100.0 * plays.unfinished() / plays.plays()));
            }
            if (plays.plays() == 0) {
                lines.add("  ended before the first");
                return;
            }
            lines.add(String.format(
                    Locale.ROOT,
                    "  on average %.3f choices, %.1f words, %.3f different passages used",
                    plays.choices(),
                    plays.words(),
                    plays.differentPassages()));
        });
        return lines;
    }

    @Override
    public void write(JsonWriter out) {
        out.array();
        roles.forEach((role, plays) -> {
            out.object()
                    .key("role")
                    .value(role.id())
                    .key("count")
                    .value(plays.plays())
                    .key("seed")
                    .value(seed);
            out.key("endings").array();
            plays.endings(story)
                    .forEach((scene, count) -> out.object()
                            .key("scene")
                            .value(scene.id())
                            .key("count")
                            .value(count)
                            .endObject());
            out.endArray().key("unfinished").value(plays.unfinished());
            if (plays.plays() > 0) {
                out.key("choices").value(plays.choices()).key("words").value(plays.words());
                out.key("differentPassages").value(plays.differentPassages());
            }
            out.endObject();
        });
        out.endArray();
    }
}
