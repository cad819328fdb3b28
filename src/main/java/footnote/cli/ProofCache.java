package footnote.cli;

import footnote.check.ProofStore;
import footnote.file.AtomicWrite;
import footnote.file.RegularFile;
import footnote.file.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What earlier checks found, in a folder of its own: a file each, which begins with a seal over all that follows it.
 *
 * <p>A file that is torn, foreign or sealed by another build of the program is as good as none. The folder may be removed
 * at any time; more than a few dozen files it never holds.
 */
final class ProofCache implements ProofStore {
    /** In bytes. */
    private static final int LONGEST = 8 << 20;
    /** The length of the seal: a SHA-256 in hexadecimal. */
    private static final int SEAL = 64;

    private static final int FILES = 48;
    private static final String ENDING = ".proof";

    private final Path folder;
    private final String build;

    /**
     * @param folder it need not exist
     * @param build  what tells this build of the program from every other
     */
    private ProofCache(Path folder, String build) {
        this.folder = folder;
        this.build = build;
    }

    /** That of this program; nothing is kept by one that can't be told from another build of it. */
    static ProofStore of(ProcessContext context) {
        String build = StoryLocator.build(context);
        return build.isEmpty()
                ? ProofStore.NONE
                : new ProofCache(context.folders().cache().resolve("proofs"), build);
    }

    @Override
    public Optional<byte[]> find(String key) {
        try {
            byte[] bytes = RegularFile.read(file(key), LONGEST);
            byte[] proof = Arrays.copyOfRange(bytes, Math.min(SEAL, bytes.length), bytes.length);
            return Arrays.equals(seal(key, proof), Arrays.copyOf(bytes, SEAL)) ? Optional.of(proof) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String key, byte[] proof) {
        byte[] seal = seal(key, proof);
        if (seal.length + proof.length > LONGEST) {
            return;
        }
        byte[] bytes = Arrays.copyOf(seal, seal.length + proof.length);
        System.arraycopy(proof, 0, bytes, seal.length, proof.length);
        try {
            AtomicWrite.replace(file(key), bytes);
            makeRoom();
        } catch (IOException unkept) {
            // the next check finds it out again
            return;
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ENDING);
    }

    private byte[] seal(String key, byte[] proof) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sealed.writeBytes((build + "\n" + key + "\n").getBytes(StandardCharsets.UTF_8));
        sealed.writeBytes(proof);
        return Sha256.hex(sealed.toByteArray()).getBytes(StandardCharsets.US_ASCII);
    }

    /** @param changed when it was written last, in milliseconds */
    private record Kept(Path file, long changed) {}

    /** Removes the older half of the files where they are too many. */
    private void makeRoom() throws IOException {
        List<Kept> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : all) {
                files.add(new Kept(file, Files.getLastModifiedTime(file).toMillis()));
            }
        }
        files.sort(Comparator.comparing(Kept::changed).reversed());
        for (Kept old : files.size() > FILES ? files.subList(FILES / 2, files.size()) : List.<Kept>of()) {
            Files.deleteIfExists(old.file);
        }
    }
}
