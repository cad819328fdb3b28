package footnote.write.bundle;

import footnote.file.Resource;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder that plays one story on a machine without Java: a launcher with the bundle's name, the runtime, the story.
 *
 * @param name    of the folder and of its launcher: letters, digits, {@code .}, {@code -} and {@code _}
 * @param program the jar of the program, or the runtime in which it is running; see {@link TrimmedRuntime}
 * @param story   the files to be played
 */
public record Bundle(String name, Path program, BundledStory story) {
    private static final List<String> NOTICES = List.of("LICENSE", "NOTICE.txt");

    /**
     * Makes the folder, and the class archive with which it starts as fast as it can. It takes some ten seconds.
     *
     * @param folder where it is to lie; nothing may be there
     * @throws FileAlreadyExistsException where something is
     * @throws BundleException where this Java can't link a runtime
     * @throws IOException where something can't be read or written
     */
    public void writeTo(Path folder) throws IOException, BundleException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Files.createDirectories(folder);
        TrimmedRuntime.of(program).writeTo(folder.resolve("runtime"));
        StoriesJar.write(story, folder.resolve("stories.jar"));
        for (String notice : NOTICES) {
            Files.writeString(folder.resolve(notice), Resource.text(Bundle.class, notice));
        }
        Launcher launcher = new Launcher(name, story.path());
        launcher.writeTo(folder);
        launcher.prepare(folder);
    }
}
