package footnote.save;

import footnote.file.AtomicWrite;
import footnote.file.RegularFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder of a story's saves: {@code saves/ID}, or {@code saves/ID.IFID} where another story of that id came first.
 *
 * <p>A file {@code ifid} in the folder says whose it is. A folder without one is from before there was such a file, or
 * has only just been made: it belongs to the first story of that id that writes into it.
 */
final class SaveFolder {
    private static final String OWNER = "ifid";
    /** In bytes: a UUID has 36. */
    private static final int LONGEST = 100;

    private final Path path;
    private final String ifid;
    private boolean marked;

    private SaveFolder(Path path, String ifid) {
        this.path = path;
        this.ifid = ifid;
    }

    /**
     * Finds the folder, of which nothing need be there yet, and makes nothing.
     *
     * @param saves the folder of all stories' saves
     * @param story the story's id
     * @param ifid  the story's own number among all stories; letters, digits and hyphens
     */
    static SaveFolder of(Path saves, String story, String ifid) {
        Path plain = saves.resolve(story);
        String owner = owner(plain);
        boolean ours = owner.isEmpty() || owner.equals(ifid);
        return new SaveFolder(ours ? plain : saves.resolve(story + "." + ifid), ifid);
    }

    /** The number of the story that writes into a folder; empty where none has said so. */
    private static String owner(Path folder) {
        try {
            return new String(RegularFile.read(folder.resolve(OWNER), LONGEST), StandardCharsets.UTF_8).strip();
        } catch (IOException none) {
            return "";
        }
    }

    Path path() {
        return path;
    }

    /** Says in the folder whose it is, once something lies in it; where that fails, the next start tries again. */
    void mark() {
        if (marked || !Files.isDirectory(path)) {
            return;
        }
        Path owner = path.resolve(OWNER);
        try {
            if (!Files.exists(owner, LinkOption.NOFOLLOW_LINKS)) {
                AtomicWrite.replace(owner, (ifid + "\n").getBytes(StandardCharsets.UTF_8));
            }
            // every choice comes by here: the disk is asked once
            marked = true;
        } catch (IOException notNow) {
            return;
        }
    }
}
