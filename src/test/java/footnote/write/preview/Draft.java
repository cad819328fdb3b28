package footnote.write.preview;

import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A story in the making: a copy of the pier's, whose files a test can change as an editor would. */
public final class Draft {
    private final Path folder;

    /** @param folder an empty one */
    public Draft(Path folder) {
        this.folder = folder;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/stories/pier"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public LoadResult load() {
        return Loader.load(StorySource.folder(folder, "pier"));
    }

    public Preview preview() {
        return new Preview(load(), this::load);
    }

    /** Saves a file with other words in one place. */
    public void replace(String file, String words, String others) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            if (!text.contains(words)) {
                throw new IllegalArgumentException(words);
            }
            Files.writeString(path, text.replace(words, others));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
