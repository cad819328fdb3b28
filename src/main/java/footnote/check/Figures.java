package footnote.check;

import footnote.explore.Bounds;
import footnote.explore.Explorer;
import footnote.explore.Odds;
import footnote.story.Choice;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What to expect of a playthrough, said to the story's writer. */
public final class Figures {
    private final List<String> lines = new ArrayList<>();

    private Figures() { }

    /**
     * The odds of every role, for a player who picks evenly among the offers.
     *
     * @param lasting the lasting values with which a playthrough begins, by variable, as they are written
     */
    public static List<String> odds(Explorer explorer, Story story, Map<String, String> lasting) {
        Figures figures = new Figures();
        for (Role role : story.roles().values()) {
            figures.lines.add(role.id() + ": " + role.title());
            Odds.of(explorer, role, lasting).ifPresentOrElse(figures::add,
                    () -> figures.lines.add("  more states than were looked at, and so no odds"));
        }
        return figures.lines;
    }

    private void add(Odds odds) {
        for (Map.Entry<Scene, Bounds> ending : odds.endings().entrySet()) {
            lines.add("  " + percent(ending.getValue()) + "  " + ending.getKey().id() + ": "
                    + ending.getKey().ending().orElseThrow().name());
        }
        if (odds.noEnding().high() > 0) {
            lines.add("  " + percent(odds.noEnding()) + "  no ending");
        }
        lines.add("  choices in a playthrough: " + number(odds.choices()) + " on average, at least "
                + odds.shortest().map(way -> Integer.toString(way.choices().size())).orElse("none to an ending")
                + ", at most " + most(odds.longest()));
        lines.add("  different playthroughs: "
                + odds.playthroughs().map(Figures::grouped).orElse("no bound"));
        odds.cycle().ifPresent(round -> lines.add("  no bound, because these lead round: "
                + round.stream().map(Choice::key).collect(Collectors.joining(", "))));
        mostUsed(odds).ifPresent(lines::add);
    }

    private static Optional<String> mostUsed(Odds odds) {
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

    private static String percent(Bounds chance) {
        return String.format(Locale.ROOT, "%8.4f %%", 100 * chance.middle());
    }

    private static String number(Bounds bounds) {
        return bounds.equals(Bounds.NONE) ? "no bound" : String.format(Locale.ROOT, "%.3f", bounds.middle());
    }

    private static String grouped(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
