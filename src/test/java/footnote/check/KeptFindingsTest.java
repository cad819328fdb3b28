package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.explore.statespace.Progress;
import footnote.load.Branches;
import footnote.load.StorySource;
import footnote.problem.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found before and is taken as found is what a look at every state would find: whatever changed meanwhile. */
class KeptFindingsTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.#/-]*");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"-])\\d+(?![\\w\"-])");
    private static final Pattern FLAG = Pattern.compile("\\b(true|false)\\b");

    @TempDir
    private Path folder;

    private final Shelf shelf = new Shelf();
    private int same;

    /** Keeps everything in memory, whoever kept it: two stories of one key would be taken for one another. */
    private static final class Shelf implements ProofStore {
        private final Map<String, byte[]> kept = new HashMap<>();
        private int found;

        @Override
        public Optional<byte[]> find(String key) {
            found += kept.containsKey(key) ? 1 : 0;
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void keep(String key, byte[] proof) {
            kept.put(key, proof);
        }
    }

    @Test
    void afterAChangeOfAnyKeyOrValueTheKeptFindingsAreStillTrue() throws IOException {
        for (String story :
                new String[] {"good/everything", "broken/unreachable-paragraph", "broken/cosmetic-choice"}) {
            Path original = RESOURCES.resolve(story);
            Path copy = folder.resolve(story.replace('/', '-'));
            copy(original, copy);
            holds(copy, story);
            for (Path file : files(copy)) {
                changeEach(copy, file);
            }
        }
        assertThat(same).as("stories that load").isGreaterThan(300);
        assertThat(shelf.kept.size()).as("different rules").isGreaterThan(50);
        assertThat(shelf.found).as("findings taken as found").isGreaterThan(100);
    }

    @Test
    void addingPlainParagraphsLeavesTheKeptFindingsInUse() throws IOException {
        copy(RESOURCES.resolve("good/everything"), folder);
        holds(folder, "as it was");
        int rules = shelf.kept.size();
        Path file = folder.resolve("quay/dawn.json");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\"text\": \\[", "\"text\": [ \"One more.\", \"And one.\","));
        assertThat(Files.readString(file)).isNotEqualTo(text);
        holds(folder, "two more");
        assertThat(shelf.kept).hasSize(rules);
    }

    private void changeEach(Path story, Path file) throws IOException {
        String text = Files.readString(file);
        Set<String> names = new LinkedHashSet<>();
        STRING.matcher(text)
                .results()
                .map(one -> one.group(1))
                .filter(one -> NAME.matcher(one).matches())
                .forEach(names::add);
        for (MatchResult one : STRING.matcher(text).results().toList()) {
            String word = one.group(1);
            List<String> instead = new ArrayList<>(List.of(word + " more", "not " + word, ""));
            if (NAME.matcher(word).matches()) {
                names.stream().limit(8).forEach(instead::add);
            }
            instead.add(word.replaceFirst("\\b[1-9]\\b", "0"));
            for (String other : instead) {
                change(story, file, text, one.start(1), one.end(1), other);
            }
        }
        for (MatchResult one : NUMBER.matcher(text).results().toList()) {
            change(story, file, text, one.start(), one.end(), Integer.toString(Integer.parseInt(one.group()) + 1));
            change(story, file, text, one.start(), one.end(), "0");
        }
        for (MatchResult one : FLAG.matcher(text).results().toList()) {
            change(story, file, text, one.start(), one.end(), one.group().equals("true") ? "false" : "true");
        }
        Files.writeString(file, text);
    }

    private void change(Path story, Path file, String text, int from, int to, String instead) throws IOException {
        Files.writeString(file, text.substring(0, from) + instead + text.substring(to));
        holds(story, file.getFileName() + ": " + instead + " instead of " + text.substring(from, to) + " at " + from);
    }

    /** That a check which may take things as found says what one says that may not. */
    private void holds(Path story, String what) {
        StoryVariants variants = new StoryVariants(StorySource.folder(story, "story"), Branches.ITS_OWN);
        if (variants.whole().story().isEmpty()) {
            return;
        }
        same++;
        Check anew = new Check(Progress.SILENT);
        assertThat(printed(anew.keepingIn(shelf).eachOf(variants))).as(what).isEqualTo(printed(anew.eachOf(variants)));
        assertThat(printed(anew.keepingIn(shelf).branchesOf(variants)))
                .as(what)
                .isEqualTo(printed(anew.branchesOf(variants)));
    }

    private static List<String> printed(Findings findings) {
        return findings.problems().stream().map(ProblemPrinter::print).toList();
    }

    private static List<Path> files(Path story) throws IOException {
        try (Stream<Path> all = Files.walk(story)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().contains("/."))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
    }

    @Test
    void keptFindingsThatDoNotFitTheStoryAreIgnored() throws IOException {
        copy(RESOURCES.resolve("broken/cosmetic-choice"), folder);
        holds(folder, "as it was");
        List<String> keys = List.copyOf(shelf.kept.keySet());
        for (String key : keys) {
            byte[] proof = shelf.kept.get(key);
            for (int length = 0; length < proof.length; length++) {
                shelf.kept.put(key, Arrays.copyOf(proof, length));
                holds(folder, "the first " + length + " bytes");
            }
            shelf.kept.put(key, Arrays.copyOf(proof, proof.length + 1));
            holds(folder, "one byte more");
            shelf.kept.put(key, proof);
        }
    }
}
