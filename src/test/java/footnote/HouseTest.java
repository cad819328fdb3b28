package footnote;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the house, as {@code package-info} of the root draws it, held against the classes. */
class HouseTest {
    private static final Path SOURCES = Path.of("src/main/java/footnote");
    /** Every package and its floor, as they are drawn; what stands on a floor imports only from those below it. */
    private static final Map<String, Integer> FLOORS = drawn();

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("footnote");

    @Test
    void everyPackageHasItsPlaceOnTheMap() throws IOException {
        assertThat(FLOORS.keySet()).containsAll(rooms());
        assertThat(FLOORS).containsEntry("problem", 0).containsEntry("cli", 6);
    }

    @Test
    void theReadmeShowsTheSameMap() throws IOException {
        String map = drawing().replace("<pre>\n", "").replace("&gt;", ">").replace("&lt;", "<");
        assertThat(Files.readString(Path.of("README.md"))).contains(map.replaceAll("(?m)^ \\* ?", ""));
    }

    @Test
    void noTwoTopLevelTypesShareASimpleName() throws IOException {
        Map<String, List<Path>> byName;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            byName = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
        }
        byName.values().removeIf(files -> files.size() == 1);
        assertThat(byName).isEmpty();
    }

    @Test
    void everyPackageIsDescribedAndSaysWhatMayBeNull() throws IOException {
        Set<Path> packages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .forEach(packages::add);
        }
        for (Path one : packages) {
            assertThat(one.resolve("package-info.java")).content().contains("/**", "@NullMarked");
        }
    }

    @Test
    void decisionsAreNumberedWithoutAGapAndEachOnce() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("doc/decisions"))) {
            List<Integer> numbers = files.map(file -> file.getFileName().toString())
                    .map(name -> Integer.parseInt(name.substring(0, name.indexOf('-'))))
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        }
    }

    @Test
    void aPackageImportsOnlyFromLowerFloors() {
        FLOORS.forEach((room, floor) -> {
            List<String> notBelow = new ArrayList<>();
            FLOORS.forEach((other, itsFloor) -> {
                if (itsFloor >= floor && !other.equals(room)) {
                    notBelow.add("footnote." + other + "..");
                }
            });
            if (!notBelow.isEmpty()) {
                holds(noClasses()
                        .that()
                        .resideInAPackage("footnote." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(notBelow.toArray(new String[0])));
            }
        });
    }

    @Test
    void noPackageLeadsBackToItself() {
        holds(slices().matching("footnote.(*)..").should().beFreeOfCycles());
    }

    /** What a page shows is tried without a browser, so it has nothing of one. */
    @Test
    void whatAPageShowsKnowsNothingOfTheBrowser() {
        holds(noClasses()
                .that()
                .resideInAnyPackage("footnote.web", "footnote.web.face..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.teavm.."));
    }

    /** The state space is what the other parts of the prover stand on; they know nothing of each other. */
    @Test
    void thePartsOfTheProverStandOnTheStateSpaceAlone() {
        Map<String, String> below = Map.of(
                "statespace", "coverage,equivalence,expectation",
                "coverage", "equivalence,expectation",
                "equivalence", "coverage,expectation",
                "expectation", "coverage,equivalence");
        below.forEach((part, others) -> {
            for (String other : others.split(",")) {
                holds(noClasses()
                        .that()
                        .resideInAPackage("footnote.explore." + part)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("footnote.explore." + other));
            }
        });
    }

    @Test
    void eachLibraryHasOneOwner() {
        owned("tools.jackson..", "footnote.json..");
        owned("com.googlecode.lanterna..", "footnote.tui..");
        owned("picocli..", "footnote.cli..");
        owned("org.eclipse.elk..", "footnote.write.map..");
        owned("org.jsoup..", "footnote.write.twine..");
        owned("org.teavm..", "footnote.web..");
        owned("org.eclipse.lsp4j..", "footnote.write.language..");
    }

    @Test
    void nothingElseIsUsedThanJavaAndThoseLibraries() {
        holds(classes()
                .that()
                .resideInAPackage("footnote..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "footnote..",
                        "java..",
                        "sun.misc..",
                        "tools.jackson..",
                        "com.googlecode.lanterna..",
                        "picocli..",
                        "org.eclipse.elk..",
                        "org.eclipse.emf..",
                        "org.eclipse.lsp4j..",
                        "org.jsoup..",
                        "org.teavm..",
                        "org.jspecify.annotations..")));
    }

    @Test
    void onlyTheCommandLineTouchesTheSystem() {
        for (String stream : List.of("in", "out", "err")) {
            holds(nobodyOutside("footnote.cli..").should().accessField(System.class, stream));
        }
        for (String call : List.of("exit", "getenv", "getProperty", "currentTimeMillis", "console")) {
            holds(nobodyOutside("footnote.cli..").should().callMethodWhere(calls("java.lang.System", call)));
        }
        for (String call : List.of("exit", "halt")) {
            holds(nobodyOutside("footnote.cli..").should().callMethodWhere(calls("java.lang.Runtime", call)));
        }
        holds(nobodyOutside("footnote.cli..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileDescriptor"));
    }

    @Test
    void nothingButCrashLogsKnowsTheTime() {
        holds(nobodyOutside("footnote.cli..").should().dependOnClassesThat(resideInAPackage("java.time..")));
        holds(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Random"));
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom"));
    }

    @Test
    void onlyThoseWhoReadOrWriteFilesTouchTheDisk() {
        ArchRule files = noClasses()
                .that()
                .resideOutsideOfPackages(
                        "footnote.file..",
                        "footnote.load..",
                        "footnote.packed..",
                        "footnote.save..",
                        "footnote.web.build..",
                        "footnote.write..",
                        "footnote.cli..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileInputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileOutputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.RandomAccessFile")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.channels.FileChannel");
        holds(files);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (String room : rooms()) {
            assertThat(SOURCES.resolve(room).resolve("package-info.java"))
                    .as("the words about footnote." + room)
                    .content()
                    .contains("/**");
        }
    }

    /** Reads the drawing: a line begins with its floor, or belongs to the one above it; names stand before wide gaps. */
    private static Map<String, Integer> drawn() {
        Map<String, Integer> floors = new TreeMap<>();
        int floor = -1;
        for (String line : drawing().split("\n")) {
            floor = line.matches(" \\* \\d .*") ? line.charAt(3) - '0' : floor;
            Matcher name =
                    Pattern.compile("(?:^ \\* .  |\\s{4,})([a-z]+)\\s{2,}").matcher(line);
            while (name.find()) {
                floors.put(name.group(1), floor);
            }
        }
        return floors;
    }

    private static String drawing() {
        try {
            String words = Files.readString(SOURCES.resolve("package-info.java"));
            return words.substring(words.indexOf("<pre>"), words.indexOf("</pre>"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> rooms() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static void owned(String library, String owner) {
        holds(nobodyOutside(owner).should().dependOnClassesThat(resideInAPackage(library)));
    }

    private static GivenClassesConjunction nobodyOutside(String owner) {
        return noClasses().that().resideOutsideOfPackage(owner);
    }

    private static DescribedPredicate<JavaMethodCall> calls(String owner, String method) {
        return DescribedPredicate.describe(
                owner + "." + method,
                call -> call.getTarget().getOwner().getName().equals(owner)
                        && call.getTarget().getName().equals(method));
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
