package footnote.bench;

import com.bladecoder.ink.runtime.Story;
import footnote.game.Game;
import footnote.game.Narration;
import footnote.game.Page;
import footnote.game.Step;
import footnote.story.Paragraph;
import footnote.story.Role;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One choice at random: the page that a player sees, every text of it, and the step.
 *
 * <p>In a heap of one size that the system has handed out already: how soon it does so is no engine's merit.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsPrepend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class Playing {

    /** A playthrough of this engine's. */
    @State(Scope.Thread)
    public static class OfFootnote {
        @Param({"1000", "20000"})
        public int scenes;

        private final SplittableRandom random = new SplittableRandom(7);
        private Game game;
        private Role role;
        private Step step;

        @Setup
        public void begin() {
            game = new Game(Stories.here().open(scenes));
            role = game.story().roles().get("walker");
            step = game.start(role, Map.of());
        }

        int choose() {
            Page page = Page.of(game, role, step);
            List<Page.Offer> offers = page.offers();
            int length = length(page);
            step = game.choose(
                    step.state(), offers.get(random.nextInt(offers.size())).choice());
            return length;
        }

        private static int length(Page page) {
            int length = 0;
            for (Narration told : page.told()) {
                length += length(told.paragraphs());
            }
            return length + length(page.text());
        }

        private static int length(List<Paragraph.Visible> paragraphs) {
            int length = 0;
            for (Paragraph paragraph : paragraphs) {
                length += ((Paragraph.Prose) paragraph).source().length();
            }
            return length;
        }
    }

    /** A playthrough of blade-ink's. */
    @State(Scope.Thread)
    public static class OfBladeInk {
        @Param({"1000", "20000"})
        public int scenes;

        private final SplittableRandom random = new SplittableRandom(7);
        private Story story;

        @Setup
        public void begin() throws Exception {
            story = new Story(Files.readString(Stories.here().compiledInk(scenes)));
        }

        int choose() throws Exception {
            StringBuilder text = new StringBuilder();
            while (story.canContinue()) {
                text.append(story.Continue());
            }
            story.chooseChoiceIndex(random.nextInt(story.getCurrentChoices().size()));
            return text.toString().length();
        }
    }

    @Benchmark
    public int footnote(OfFootnote playthrough) {
        return playthrough.choose();
    }

    @Benchmark
    public int bladeInk(OfBladeInk playthrough) throws Exception {
        return playthrough.choose();
    }
}
