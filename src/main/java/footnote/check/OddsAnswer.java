package footnote.check;

import footnote.explore.expectation.Interval;
import footnote.explore.expectation.PlaythroughOdds;
import footnote.explore.expectation.ReadingEstimate;
import footnote.explore.statespace.Explorer;
import footnote.json.JsonWriter;
import footnote.load.Origins;
import footnote.problem.WhiteSpace;
import footnote.story.Choice;
import footnote.story.Markup;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What to expect of a playthrough, said to the story's writer. */
public final class OddsAnswer implements Answer {
    /** How many of the least likely paragraphs are named in words; for machines, all are. */
    private static final int RAREST = 5;
    /** How many words name a paragraph. */
    private static final int WORDS = 6;

    private static final double ALMOST_SURE = 1 - 1e-9;

    private final Map<Role, Optional<PlaythroughOdds>> odds = new LinkedHashMap<>();
    private final Map<Role, ReadingEstimate> reading = new LinkedHashMap<>();
    private final Origins origins;
    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    private OddsAnswer(Origins origins) {
        this.origins = origins;
    }

    /**
     * The odds of every role, for a player who picks evenly among the offers.
     *
     * @param lasting the lasting values with which a playthrough begins, by variable, as they are written
     */
    public static Answer odds(Explorer explorer, Story story, Origins origins, Map<String, String> lasting) {
        OddsAnswer figures = new OddsAnswer(origins);
        for (Role role : story.roles().values()) {
            figures.odds.put(role, PlaythroughOdds.of(explorer, role, lasting));
            ReadingEstimate.of(explorer, role, lasting).ifPresent(read -> figures.reading.put(role, read));
        }
        figures.ended = explorer.ended();
        return figures;
    }

    @Override
    public String name() {
        return "odds";
    }

    @Override
    public List<String> lines() {
        lines.clear();
        odds.forEach((role, one) -> {
            lines.add(role.id() + ": " + role.title());
            one.ifPresentOrElse(
                    this::add,
                    () -> lines.add(
                            ended
                                    ? "  ended before every state was looked at, and so no odds"
                                    : "  more states than were looked at, and so no odds"));
            if (reading.containsKey(role)) {
                add(reading.get(role));
            }
        });
        return lines;
    }

    @Override
    public void write(JsonWriter out) {
        out.array();
        odds.forEach((role, one) -> {
            out.object().key("role").value(role.id()).key("sawEverything").value(one.isPresent());
            one.ifPresent(known -> write(known, out));
            if (reading.containsKey(role)) {
                write(reading.get(role), out);
            }
            out.endObject();
        });
        out.endArray();
    }

    private static void write(PlaythroughOdds odds, JsonWriter out) {
        out.key("endings").array();
        odds.endings()
                .forEach((scene, chance) -> out.object()
                        .key("scene")
                        .value(scene.id())
                        .key("chance")
                        .value(chance.middle())
                        .endObject());
        out.endArray().key("noEnding").value(odds.noEnding().middle());
        if (!odds.choices().equals(Interval.NONE)) {
            out.key("choices").value(odds.choices().middle());
        }
        out.key("differentPassages").value(odds.differentPassages().middle());
        odds.shortest().ifPresent(way -> out.key("shortest").value(way.choices().size()));
        odds.longest().ifPresent(most -> out.key("longest").value(most));
        odds.playthroughs().ifPresent(count -> out.key("playthroughs").value(count.toString()));
        odds.cycle().ifPresent(round -> {
            out.key("cycle").array();
            round.forEach(choice -> out.value(choice.key()));
            out.endArray();
        });
    }

    private void write(ReadingEstimate read, JsonWriter out) {
        if (!Double.isInfinite(read.words().high())) {
            out.key("words")
                    .value(read.words().middle())
                    .key("noteWords")
                    .value(read.noteWords().middle());
        }
        out.key("newAtASecond").value(read.newAtASecond()).key("newWithNotes").value(read.newWithNotes());
        out.key("paragraphs").array();
        read.shown()
                .forEach((scene, paragraphs) -> paragraphs.forEach(paragraph -> {
                    out.object()
                            .key("scene")
                            .value(scene.id())
                            .key("chance")
                            .value(read.chance(paragraph).middle());
                    origins.of(paragraph)
                            .ifPresent(span -> out.key("file")
                                    .value(span.file().name())
                                    .key("line")
                                    .value(span.line())
                                    .key("column")
                                    .value(span.column()));
                    out.endObject();
                }));
        out.endArray();
    }

    private void add(ReadingEstimate read) {
        lines.add("  words of the story in a playthrough: " + number(read.words()) + " on average; of its notes: "
                + number(read.noteWords()));
        lines.add(String.format(
                Locale.ROOT,
                "  new to who plays a second time: %.1f %% of the story, %.1f %% with its notes",
                100 * read.newAtASecond(),
                100 * read.newWithNotes()));
        List<Paragraph> rarest = new ArrayList<>();
        read.shown().values().forEach(rarest::addAll);
        rarest.removeIf(paragraph -> read.chance(paragraph).middle() > ALMOST_SURE);
        rarest.sort(
                Comparator.comparingDouble(paragraph -> read.chance(paragraph).middle()));
        for (Paragraph paragraph : rarest.subList(0, Math.min(RAREST, rarest.size()))) {
            origins.of(paragraph)
                    .ifPresent(span -> lines.add("  " + percent(read.chance(paragraph)) + "  of being shown: “"
                            + beginning(paragraph) + "”, " + span));
        }
    }

    /** The first words of what is written there; of a text that asks first, those of its first wording. */
    private static String beginning(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        paragraph.walk(part -> {
            words.append(part.ownWords());
            part.quoted().ifPresent(passage -> words.append(passage.quote()));
            if (part instanceof Paragraph.Value value) {
                words.append('{').append(value.variable().id()).append('}');
            }
        });
        List<String> all = WhiteSpace.words(Markup.plain(words.toString()));
        return all.size() <= WORDS ? String.join(" ", all) : String.join(" ", all.subList(0, WORDS)) + " …";
    }

    private void add(PlaythroughOdds odds) {
        for (Map.Entry<Scene, Interval> ending : odds.endings().entrySet()) {
            lines.add("  " + percent(ending.getValue()) + "  " + ending.getKey().id() + ": "
                    + ending.getKey().ending().orElseThrow().name());
        }
        if (odds.noEnding().high() > 0) {
            lines.add("  " + percent(odds.noEnding()) + "  no ending");
        }
        lines.add("  choices in a playthrough: " + number(odds.choices()) + " on average, at least "
                + odds.shortest()
                        .map(way -> Integer.toString(way.choices().size()))
                        .orElse("none to an ending")
                + ", at most " + most(odds.longest()));
        lines.add("  different playthroughs: "
                + odds.playthroughs().map(OddsAnswer::grouped).orElse("no bound"));
        lines.add("  different passages used: " + number(odds.differentPassages()) + " on average, of "
                + odds.passages().size());
        odds.cycle()
                .ifPresent(round -> lines.add("  no bound, because these lead round: "
                        + round.stream().map(Choice::key).collect(Collectors.joining(", "))));
        mostUsed(odds).ifPresent(lines::add);
    }

    private static Optional<String> mostUsed(PlaythroughOdds odds) {
        Passage most = null;
        int times = -1;
        for (Passage passage : odds.passages()) {
            OptionalInt uses = odds.mostUses(passage);
            int now = uses.orElse(Integer.MAX_VALUE);
            if (now > times) {
                most = passage;
                times = now;
            }
        }
        String often = times == Integer.MAX_VALUE ? "no bound" : Integer.toString(times);
        return Optional.ofNullable(most).map(found -> "  most uses of one passage: " + often + ", " + found.key());
    }

    private static String most(OptionalInt bound) {
        return bound.isPresent() ? Integer.toString(bound.getAsInt()) : "no bound";
    }

    private static String percent(Interval chance) {
        return String.format(Locale.ROOT, "%8.4f %%", 100 * chance.middle());
    }

    private static String number(Interval bounds) {
        return bounds.equals(Interval.NONE) ? "no bound" : String.format(Locale.ROOT, "%.3f", bounds.middle());
    }

    private static String grouped(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
