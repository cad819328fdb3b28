package footnote.bench;

import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.story.Story;
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

/** Every state of a story is visited, none of them merged with another. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 4)
public class Visiting {

    /** A story as this engine has it. */
    @State(Scope.Benchmark)
    public static class OfFootnote {
        @Param({"1000", "20000", "50000"})
        public int scenes;

        private Story story;

        @Setup
        public void load() {
            story = Stories.here().load(scenes);
        }

        Exploration visit() {
            return new Explorer(story, Progress.SILENT).unmerged(story.roles().get("walker"));
        }
    }

    /** The same story without an engine. */
    @State(Scope.Benchmark)
    public static class OfBareMachine {
        @Param({"1000", "20000", "50000"})
        public int scenes;

        private Synthetic story;

        @Setup
        public void make() {
            story = Stories.synthetic(scenes);
        }

        int visit() {
            return new BareMachine(story).visit();
        }
    }

    @Benchmark
    public Exploration footnote(OfFootnote story) {
        return story.visit();
    }

    @Benchmark
    public int bareMachine(OfBareMachine story) {
        return story.visit();
    }
}
