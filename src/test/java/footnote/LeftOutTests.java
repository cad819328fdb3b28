package footnote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes which tests were left out for want of a tool; its {@link #main} says so in one line at the end of a build.
 *
 * <p>A test that needs a tool says {@code needs TOOL} in its assumption.
 */
public final class LeftOutTests implements TestExecutionListener {
    private static final Pattern NEEDS = Pattern.compile("needs (\\w+)");
    private static final Path FOLDER = Path.of("target", "left-out");

    private final Path file = FOLDER.resolve(System.getProperty("footnote.tests", "tests"));

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Matcher needs =
                NEEDS.matcher(result.getThrowable().map(Throwable::getMessage).orElse(""));
        boolean leftOut = result.getStatus() == TestExecutionResult.Status.ABORTED && needs.find();
        if (leftOut) {
            className(test).ifPresent(name -> note(name.substring(name.lastIndexOf('.') + 1) + " " + needs.group(1)));
        }
    }

    /** The class of a test, or the class all of whose tests were left out. */
    private static Optional<String> className(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            return Optional.of(method.getClassName());
        }
        return source instanceof ClassSource whole ? Optional.of(whole.getClassName()) : Optional.empty();
    }

    private synchronized void note(String line) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Prints one line, or nothing where every test ran. */
    public static void main(String[] arguments) throws IOException {
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                System.out.print(sentence(files.flatMap(LeftOutTests::lines).toList()));
            }
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param noted the class of each test that was left out, a space, and the tool that it needs */
    static String sentence(List<String> noted) {
        if (noted.isEmpty()) {
            return "";
        }
        TreeMap<String, TreeSet<String>> byTool = noted.stream()
                .collect(Collectors.groupingBy(
                        line -> line.substring(line.indexOf(' ') + 1),
                        TreeMap::new,
                        Collectors.mapping(
                                line -> line.substring(0, line.indexOf(' ')), Collectors.toCollection(TreeSet::new))));
        String classes = byTool.entrySet().stream()
                .map(tool -> String.join(", ", tool.getValue()) + " (needs " + tool.getKey() + ")")
                .collect(Collectors.joining("; "));
        return "Left out: tests of " + classes + ". Install " + String.join(" and ", byTool.keySet())
                + ", and run mvn verify again.\n";
    }
}
