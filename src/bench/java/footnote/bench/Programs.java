package footnote.bench;

import footnote.cli.Main;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/** Other programs, each started, waited for, and asked for the figures in its last line. */
record Programs(Stories stories) {
    private static final Path SCRIPT = Path.of("src/bench/js/inkjs.mjs");
    private static final int CHOICES = 30_000;

    /** What went wrong with a program, in a few words. */
    static final class FailedException extends Exception {
        private static final long serialVersionUID = 1;

        FailedException(String message) {
            super(message);
        }
    }

    /** {@link Memory} in a Java of its own. */
    double[] memory(String of, int scenes) throws FailedException {
        return figures(run(
                System.getProperty("java.home") + "/bin/java",
                stories.asArgument(),
                "-cp",
                System.getProperty("java.class.path"),
                Memory.class.getName(),
                of,
                String.valueOf(scenes)));
    }

    /** The seconds of the processor that a command of ours takes: {@link Checking}, with the flags of the launcher. */
    double seconds(List<String> flags, String... command) throws FailedException {
        List<String> all = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        all.addAll(flags);
        all.addAll(List.of("-cp", System.getProperty("java.class.path"), Checking.class.getName()));
        all.addAll(List.of(command));
        return figures(run(all.toArray(new String[0])))[0];
    }

    /**
     * The same of a command that was given before and finds what it kept. Only a jar is told apart from other builds, so
     * that something is kept for it: the classes are run from one here, with a folder of their own to keep things in.
     */
    double secondsAgain(List<String> flags, String... command) throws FailedException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        Path jar = stories.folder().resolve("footnote.jar");
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "cf0", jar.toString(), "-C", classes.toString(), ".");
        List<String> all = new ArrayList<>(List.of("env", "XDG_CACHE_HOME=" + stories.folder()));
        all.add(System.getProperty("java.home") + "/bin/java");
        all.addAll(flags);
        String path = jar + File.pathSeparator + System.getProperty("java.class.path");
        all.addAll(List.of("-cp", path, Checking.class.getName()));
        all.addAll(List.of(command));
        run(all.toArray(new String[0]));
        return figures(run(all.toArray(new String[0])))[0];
    }

    /** Fetches inkjs, unless it is here already. */
    void fetchInkjs(String version) throws FailedException {
        try {
            if (!Files.isDirectory(stories.folder().resolve("node_modules/inkjs"))) {
                run("npm", "install", "--no-save", "--prefix", stories.folder().toString(), "inkjs@" + version);
            }
            // beside its modules, where node looks for them
            Files.write(script(), Files.readAllBytes(SCRIPT));
        } catch (IOException broken) {
            throw new FailedException(broken.getMessage());
        }
    }

    /** Compiles the ink source of a story; the milliseconds that it took. */
    double compileInk(int scenes) throws FailedException {
        return figures(run(
                "node",
                "--max-old-space-size=8000",
                "--stack-size=60000",
                script().toString(),
                "compile",
                stories.ink(scenes).toString(),
                stories.compiledInk(scenes).toString()))[0];
    }

    /** The milliseconds that inkjs took to load a story, its heap in bytes then, and its choices a second. */
    double[] inkjs(int scenes) throws FailedException {
        return figures(run(
                "node",
                "--expose-gc",
                "--max-old-space-size=8000",
                script().toString(),
                "play",
                stories.compiledInk(scenes).toString(),
                String.valueOf(CHOICES)));
    }

    private Path script() {
        return stories.folder().resolve("inkjs.mjs");
    }

    private static String run(String... command) throws FailedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new FailedException(
                        command[0] + " failed: " + said.lines().findFirst().orElse("it said nothing"));
            }
            return said;
        } catch (IOException missing) {
            throw new FailedException("there is no " + command[0] + " here");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FailedException(command[0] + " was interrupted");
        }
    }

    private static double[] figures(String said) {
        List<String> lines = new ArrayList<>(said.lines().toList());
        return Arrays.stream(lines.get(lines.size() - 1).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
