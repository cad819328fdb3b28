package footnote.explore.expectation;

import footnote.explore.statespace.ParallelWork;
import footnote.explore.statespace.Progress;
import footnote.game.Game;
import footnote.game.Narration;
import footnote.game.Page;
import footnote.game.Step;
import footnote.story.Choice;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Playthroughs of a player who picks at random, from a seed: what sampling says, to hold beside what is proved.
 *
 * <p>Each playthrough has a random generator of its own, so the same seed gives the same figures on any machine.
 */
public final class RandomPlays {
    /** A playthrough that has not ended after so many choices is given up. */
    public static final int LONGEST = 100_000;

    private static final long STRETCH = 256;

    private final Map<Scene, Long> endings = new HashMap<>();
    private long plays;
    private long unfinished;
    private long choices;
    private long words;
    private long passages;

    private RandomPlays() {}

    /**
     * Plays on all cores.
     *
     * @param lasting  the lasting values with which each begins
     * @param progress may end the work; then there are fewer plays
     */
    public static RandomPlays of(
            Story story, Role role, Map<String, String> lasting, long plays, long seed, Progress progress) {
        AtomicLong next = new AtomicLong();
        List<Progress> each = new ArrayList<>(Collections.nCopies(ParallelWork.count(), Progress.SILENT));
        each.set(0, progress);
        RandomPlays all = new RandomPlays();
        if (!progress.goOn("random plays", 0)) {
            return all; // asked first by one thread alone: the others don't ask
        }
        ParallelWork.each(each, told -> work(new Player(story, role, lasting), next, plays, seed, told))
                .forEach(all::add);
        return all;
    }

    private static RandomPlays work(Player player, AtomicLong next, long plays, long seed, Progress progress) {
        long from = next.getAndAdd(STRETCH);
        while (from < plays) {
            if (!progress.goOn("random plays", from)) {
                next.set(plays);
                break;
            }
            for (long play = from; play < Math.min(plays, from + STRETCH); play++) {
                player.play(new SplittableRandom(seed + play * 0x9E3779B97F4A7C15L));
            }
            from = next.getAndAdd(STRETCH);
        }
        return player.found;
    }

    private void add(RandomPlays some) {
        some.endings.forEach((scene, count) -> endings.merge(scene, count, Long::sum));
        plays += some.plays;
        unfinished += some.unfinished;
        choices += some.choices;
        words += some.words;
        passages += some.passages;
    }

    /** One of those who play at the same time, with a game of its own. */
    private static final class Player {
        final RandomPlays found = new RandomPlays();
        private final Game game;
        private final Role role;
        private final Map<String, String> lasting;
        private final Map<Paragraph.Visible, Integer> counts = new HashMap<>();

        Player(Story story, Role role, Map<String, String> lasting) {
            this.game = new Game(story);
            this.role = role;
            this.lasting = lasting;
        }

        void play(SplittableRandom random) {
            Set<Passage> used = new HashSet<>();
            Step step = game.start(role, lasting);
            Page page = read(step);
            int made = 0;
            while (!page.offers().isEmpty() && made < LONGEST) {
                List<Page.Offer> offers = page.offers();
                Choice choice = offers.get(random.nextInt(offers.size())).choice();
                used.add(choice.passage());
                read(choice.margin().read(step.state()));
                read(choice.did().read(step.state()));
                step = game.choose(step.state(), choice);
                page = read(step);
                made++;
            }
            found.plays++;
            found.choices += made;
            found.passages += used.size();
            if (page.scene().ending().isPresent()) {
                found.endings.merge(page.scene(), 1L, Long::sum);
            } else {
                found.unfinished++;
            }
        }

        private Page read(Step step) {
            Page page = Page.of(game, role, step);
            for (Narration told : page.told()) {
                read(told.paragraphs());
            }
            read(page.text());
            for (Page.Entry entry : page.entries()) {
                read(entry.written().read(step.state()));
            }
            page.scene().ending().ifPresent(ending -> read(ending.about().read(step.state())));
            return page;
        }

        private void read(List<Paragraph.Visible> paragraphs) {
            for (Paragraph.Visible paragraph : paragraphs) {
                found.words += counts.computeIfAbsent(paragraph, ParagraphWords::of);
            }
        }
    }

    /** How many there were. */
    public long plays() {
        return plays;
    }

    /** How often each ending was reached, in the writer's order. */
    public Map<Scene, Long> endings(Story story) {
        Map<Scene, Long> ordered = new LinkedHashMap<>();
        for (Scene scene : story.scenes().values()) {
            if (endings.containsKey(scene)) {
                ordered.put(scene, endings.get(scene));
            }
        }
        return ordered;
    }

    /** How many came to no ending: for want of an offer, or because they were given up. */
    public long unfinished() {
        return unfinished;
    }

    /** How many choices one took, on average. */
    public double choices() {
        return (double) choices / plays;
    }

    /** How many words were read in one, on average. */
    public double words() {
        return (double) words / plays;
    }

    /** How many different passages were used in one, on average. */
    public double differentPassages() {
        return (double) passages / plays;
    }
}
