package footnote.bench;

import com.bladecoder.ink.runtime.Story;
import footnote.load.LoadResult;
import footnote.load.Loader;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A story is loaded once, by a program that has just begun: nothing is warm, as for a player. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class Loading {
    @Param("20000")
    public int scenes;

    /** What was made of the story's files when it was first played. */
    @Benchmark
    public footnote.story.Story footnote() {
        return Stories.here().open(scenes);
    }

    /** The story's files, read and checked. */
    @Benchmark
    public LoadResult fromSource() {
        return Loader.load(Stories.here().source(scenes));
    }

    /** What a compiler made of the story. */
    @Benchmark
    public Story bladeInk() throws Exception {
        return new Story(Files.readString(Stories.here().compiledInk(scenes)));
    }
}
