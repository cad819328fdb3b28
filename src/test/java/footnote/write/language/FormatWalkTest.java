package footnote.write.language;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.load.Branches;
import footnote.load.Format;
import footnote.load.FormatKey;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.Shape;
import footnote.load.StorySource;
import footnote.load.ValueType;
import footnote.problem.TextFile;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the language server makes out of files, held against what the loader reads. */
class FormatWalkTest {
    private static final Path SHIPPED = Path.of("story/limited-release");

    private static StoryIndex index(StorySource source) throws IOException {
        Map<Path, FileIndex> files = new LinkedHashMap<>();
        for (TextFile file : Branches.ITS_OWN.texts(source)) {
            Path path = Path.of(file.name());
            files.put(path, new FileIndex(path, file));
        }
        return new StoryIndex(files);
    }

    @Test
    void everyKeyThatIsANameSaysWhatItNames() {
        for (Shape shape : Format.shapes()) {
            for (FormatKey key : shape.keys()) {
                boolean own = key.name().equals("id")
                        || shape.name().equals("branch.json") && key.name().equals("story");
                if (key.form() == ValueType.NAME && key.words().isEmpty() && !own) {
                    assertThat(FormatWalk.named(shape.noun(), key.name()))
                            .as("%s of a %s", key.name(), shape.name())
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void theShippedStoryDefinesTheSameForTheServerAsForTheLoader() throws IOException {
        StorySource source = StorySource.folder(SHIPPED, "");
        Story story = Loader.load(source, Branches.ITS_OWN).story().orElseThrow();
        StoryIndex index = index(source);
        assertThat(names(index, NameKind.SCENE))
                .isEqualTo(new TreeSet<>(story.scenes().keySet()));
        assertThat(names(index, NameKind.VARIABLE))
                .isEqualTo(new TreeSet<>(story.variables().keySet()));
        assertThat(names(index, NameKind.ROLE))
                .isEqualTo(new TreeSet<>(story.roles().keySet()));
        assertThat(names(index, NameKind.CHAPTER))
                .isEqualTo(new TreeSet<>(story.chapters().keySet()));
        TreeSet<String> choices = new TreeSet<>();
        story.scenes().values().forEach(scene -> scene.choices().forEach(choice -> choices.add(choice.key())));
        assertThat(names(index, NameKind.CHOICE)).isEqualTo(choices);
        TreeSet<String> passages = new TreeSet<>();
        story.documents()
                .values()
                .forEach(document -> document.passages().values().forEach(one -> passages.add(one.key())));
        assertThat(names(index, NameKind.PASSAGE)).isEqualTo(passages);
    }

    private static Set<String> names(StoryIndex index, NameKind kind) {
        Set<String> names = new TreeSet<>();
        index.definitions(kind).forEach(one -> names.add(one.definition().name().full()));
        return names;
    }

    @Test
    void everyNameInTheShippedStoryLeadsToWhatIsDefined() throws IOException {
        StoryIndex index = index(StorySource.folder(SHIPPED, ""));
        int references = 0;
        for (FileIndex file : index.files()) {
            for (FileIndex.Occurrence one : file.occurrences()) {
                assertThat(index.definition(one.name()))
                        .as("%s in %s", one.name(), file.path())
                        .isPresent();
                String written = file.file().text().substring(one.start(), one.end());
                assertThat(written).isEqualTo(one.name().own());
                references += one.defines() ? 0 : 1;
            }
        }
        assertThat(references).isGreaterThan(1_000);
    }

    /** If a place were missed, or one too many taken, the story could not be loaded any more or would be another. */
    @Test
    void theShippedStoryWithEveryNameChangedIsTheSameStory() throws IOException {
        StorySource source = StorySource.folder(SHIPPED, "");
        StoryIndex index = index(source);
        OpenTexts changed = OpenTexts.NONE;
        for (FileIndex file : index.files()) {
            StringBuilder text = new StringBuilder(file.file().text());
            file.occurrences().stream()
                    .sorted((a, b) -> b.start() - a.start())
                    .forEach(one -> text.insert(
                            one.end(),
                            one.name().kind() == NameKind.VARIABLE || one.name().kind() == NameKind.VALUE
                                    ? "z"
                                    : "-z"));
            Path path = SHIPPED.toAbsolutePath().resolve(file.path());
            changed = changed.with(path, new OpenTexts.Buffer("", 1, text.toString()));
        }
        Story before = Loader.load(source, Branches.ITS_OWN).story().orElseThrow();
        LoadResult after = Loader.load(StorySource.folder(SHIPPED, "", changed), Branches.ITS_OWN);
        assertThat(after.problems()).isEmpty();
        assertThat(words(after.story().orElseThrow())).isEqualTo(words(before));
    }

    /** The story's conditions, effects and ways without the endings of the changed names. */
    private static List<String> words(Story story) {
        return story.scenes().values().stream()
                .flatMap(scene -> scene.choices().stream())
                .map(choice ->
                        choice.key() + " " + choice.condition() + choice.effects() + choice.to() + choice.passage())
                .map(words -> words.replaceAll("-?z\\b", ""))
                .toList();
    }
}
