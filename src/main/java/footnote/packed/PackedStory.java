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
 * A story's packed form: the one that the program carries beside the story's files, or one that was kept when the story
 * was loaded last, and that is found only while no file has changed.
 */
public final class PackedStory {
    /** No packed story is longer, in bytes: a story's files together may have no more. */
    private static final int LONGEST = 256 << 20;

    private final Optional<byte[]> carried;
    private final Path file;
    private final String stamp;

    private PackedStory(Optional<byte[]> carried, Path file, String stamp) {
        this.carried = carried;
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

    /** The story, if it is carried, or was kept and nothing has changed since. */
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

    /** Keeps the story as it was loaded from those files; where that fails, nothing is lost but time. */
    public void keep(Story story) {
        if (stamp.isEmpty()) {
            return;
        }
        try {
            AtomicWrite.replace(file, packed(story, stamp));
        } catch (IOException unkept) {
            // the next start loads it again
        }
    }

    /** @param stamp which files it was made of; empty for what is carried beside them */
    static byte[] packed(Story story, String stamp) {
        PackedWriter out = new PackedWriter();
        out.text(stamp);
        new StoryCodec().write(story, out);
        return out.bytes();
    }
}
