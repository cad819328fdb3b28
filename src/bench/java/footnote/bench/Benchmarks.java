package footnote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The whole benchmark: writes the stories, measures everything in turn, a few rounds of it, and prints one table.
 *
 * <p>In each round everything is measured once, so that a change of the machine's speed meets them all.
 */
public final class Benchmarks {
    private static final int[] SIZES = {1_000, 20_000, 50_000};
    private static final int[] SIZES_FOR_PEERS = {1_000, 20_000};

    private final Stories stories;
    private final Programs programs;
    private final Figures figures = new Figures();
    private boolean node;

    private Benchmarks(Path folder) {
        this.stories = new Stories(folder);
        this.programs = new Programs(stories);
    }

    /** @param args the folder for the stories and the peers' files */
    public static void main(String[] args) throws Exception {
        Files.createDirectories(Path.of(args[0]));
        Benchmarks all = new Benchmarks(Path.of(args[0]).toRealPath());
        all.prepare();
        int rounds = Integer.getInteger("bench.rounds", 3);
        for (int round = 1; round <= rounds; round++) {
            System.out.println("round " + round + " of " + rounds);
            all.measure();
        }
        System.out.print(new Report(all.figures).table());
    }

    private void prepare() throws IOException {
        for (int scenes : SIZES) {
            stories.write(scenes);
        }
        for (int scenes : SIZES_FOR_PEERS) {
            stories.pack(scenes);
        }
        try {
            programs.fetchInkjs(System.getProperty("bench.inkjs"));
            for (int scenes : SIZES_FOR_PEERS) {
                System.out.println("compiling ink of " + scenes + " scenes");
                figures.add(Report.name("compiling", "inkjs", scenes), programs.compileInk(scenes) / 1000);
            }
            node = true;
        } catch (Programs.FailedException missing) {
            System.out.println("inkjs and blade-ink are left out: " + missing.getMessage()
                    + ". Both need node and npm, to fetch inkjs and to compile ink.");
        }
    }

    private void measure() throws RunnerException, Programs.FailedException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("footnote\\.bench\\..*")
                .jvmArgsAppend(stories.asArgument())
                .shouldDoGC(true);
        if (!node) {
            options.exclude(".*bladeInk");
        }
        if (Boolean.getBoolean("bench.glance")) {
            options.warmupIterations(0).measurementIterations(1);
        }
        noteChecking();
        note(new Runner(options.build()).run());
        for (int scenes : SIZES_FOR_PEERS) {
            noteMemory(scenes);
            if (node) {
                noteInkjs(scenes);
            }
        }
        figures.add(Report.name("states", "footnote", SIZES[2]), programs.memory("footnote", SIZES[2])[1]);
    }

    private void noteChecking() throws Programs.FailedException {
        List<String> flags = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        figures.add(Report.CHECKING + "words", programs.seconds(List.of(), "words", Checking.STORY));
        figures.add(Report.CHECKING + "story", programs.seconds(flags, "check", "--no-cache", Checking.STORY));
        figures.add(Report.CHECKING + "again", programs.secondsAgain(flags, "check", Checking.STORY));
        figures.add(
                Report.CHECKING + "branch",
                programs.seconds(flags, "check", "--no-cache", "--branch", Checking.BRANCH, Checking.STORY));
    }

    private void note(Collection<RunResult> results) {
        for (RunResult result : results) {
            String[] path = result.getParams().getBenchmark().split("\\.");
            String name = Report.name(
                    path[path.length - 2].toLowerCase(),
                    path[path.length - 1],
                    Integer.parseInt(result.getParams().getParam("scenes")));
            figures.add(name, result.getPrimaryResult().getScore());
        }
    }

    private void noteMemory(int scenes) throws Programs.FailedException {
        double[] ours = programs.memory("footnote", scenes);
        figures.add(Report.name("heap", "footnote", scenes), ours[0]);
        figures.add(Report.name("states", "footnote", scenes), ours[1]);
        figures.add(Report.name("bytes", "footnote", scenes), ours[2]);
        if (node) {
            figures.add(Report.name("heap", "bladeInk", scenes), programs.memory("blade-ink", scenes)[0]);
        }
    }

    private void noteInkjs(int scenes) throws Programs.FailedException {
        double[] inkjs = programs.inkjs(scenes);
        figures.add(Report.name("loading", "inkjs", scenes), inkjs[0] / 1000);
        figures.add(Report.name("heap", "inkjs", scenes), inkjs[1]);
        figures.add(Report.name("playing", "inkjs", scenes), inkjs[2]);
    }
}
