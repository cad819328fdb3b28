package footnote.packed;

import footnote.file.AtomicWrite;
import footnote.file.RegularFile;
import footnote.load.Branches;
import footnote.load.Fingerprint;
import footnote.load.StorySource;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A story's packed form: the one that the program carries beside the story's files, or the one that was kept when the
 * story was last loaded. The latter is opened only as long as none of the story's files has changed.
 */
public final class PackedStory {
    /** How long a packed story may be, in bytes: as long as a story's files may be together. */
    private static final int LONGEST = 256 << 20;

    private final Optional<byte[]> carried;
    private final Path file;
    /** What the kept form has to begin with; empty where nothing is kept. */
    private final String stamp;

    private PackedStory(Optional<byte[]> carried, Path file, String stamp) {
        this.carried = carried;
        this.file = file;
        this.stamp = stamp;
    }

    /**
     * The packed form of a story with its branches; their files are looked at, and not read.
     *
     * @param folder  where packed stories are kept; it need not exist
     * @param program what tells this build of the program from every other, as each build reads its own form alone;
     *                empty for a build of which that is not known, and which keeps nothing
     */
    public static PackedStory of(StorySource source, Branches branches, Path folder, String program) {
        Optional<byte[]> carried = carried(source, branches);
        Optional<Fingerprint> stamp =
                carried.isPresent() || program.isEmpty() ? Optional.empty() : Fingerprint.of(source, branches);
        if (stamp.isEmpty()) {
            return new PackedStory(carried, folder, "");
        }
        Path file = folder.resolve(Integer.toHexString(stamp.get().place().hashCode()) + ".story");
        return new PackedStory(carried, file, program + "\n" + stamp.get().files());
    }

    private static Optional<byte[]> carried(StorySource source, Branches branches) {
        try {
            Optional<byte[]> carried = source.carried();
            return carried.isPresent() && branches.areItsOwn() ? carried : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The story, if it is carried, or was kept and no file has changed since; nothing also where the form is damaged. */
    public Optional<Story> open() {
        if (carried.isEmpty() && (stamp.isEmpty() || !Files.exists(file))) {
            return Optional.empty();
        }
        try {
            PackedReader in = new PackedReader(carried.isPresent() ? carried.get() : RegularFile.read(file, LONGEST));
            return in.text().equals(stamp) ? Optional.of(new StoryCodec().read(in)) : Optional.empty();
        } catch (IOException | RuntimeException spoilt) {
            // it is only a copy: the story itself is still there
            return Optional.empty();
        }
    }

    /** Keeps the story as it was loaded from those files; where that fails, the next start loads it again. */
    public void keep(Story story) {
        if (stamp.isEmpty()) {
            return;
        }
        try {
            AtomicWrite.replace(file, packed(story, stamp));
        } catch (IOException unkept) {
            // see above
        }
    }

    /** The bytes of a packed story.
     *
     * @param stamp which files it was made of, and by which build; empty for the one that the program carries
     */
    public static byte[] packed(Story story, String stamp) {
        PackedWriter out = new PackedWriter();
        out.text(stamp);
        new StoryCodec().write(story, out);
        return out.bytes();
    }
}
