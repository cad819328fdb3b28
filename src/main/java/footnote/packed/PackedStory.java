package footnote.packed;

import footnote.load.Branches;
import footnote.load.Stamp;
import footnote.load.StorySource;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A story's packed form, beside the files that it was made of: found only while it is theirs. */
public final class PackedStory {
    private final Path file;
    private final String stamp;

    private PackedStory(Path file, String stamp) {
        this.file = file;
        this.stamp = stamp;
    }

    /**
     * Looks at the files of a story and its branches, without reading them.
     *
     * @param folder  where packed stories are kept; it need not exist
     * @param program what tells this build of the program from every other, as a form is read by none but its own;
     *                where it is empty, nothing is kept
     */
    public static PackedStory of(StorySource source, Branches branches, Path folder, String program) {
        Optional<Stamp> stamp = Stamp.of(source, branches);
        if (stamp.isEmpty() || program.isEmpty()) {
            return new PackedStory(folder, "");
        }
        Path file = folder.resolve(Integer.toHexString(stamp.get().place().hashCode()) + ".story");
        return new PackedStory(file, program + "\n" + stamp.get().files());
    }

    /** The story, if it was kept and nothing has changed since. */
    public Optional<Story> open() {
        if (stamp.isEmpty() || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Unpacker unpacker = new Unpacker(Files.readAllBytes(file));
            return unpacker.text().equals(stamp) ? Optional.of(new StoryUnpacker(unpacker).story()) : Optional.empty();
        } catch (IOException | RuntimeException spoilt) {
            // it is only a copy: the story itself is still there
            return Optional.empty();
        }
    }

    /** Keeps the story as it was loaded from those files; where that fails, nothing is lost but time. */
    public void keep(Story story) {
        if (stamp.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), "story", ".draft");
            Packer packer = new Packer();
            packer.text(stamp);
            new StoryPacker(packer).story(story);
            Files.write(draft, packer.bytes());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unkept) {
            // the next start loads it again
        }
    }
}
