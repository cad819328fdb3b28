package footnote.json;

import footnote.problem.Problem;
import footnote.problem.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON files, keeping the place of everything in them.
 *
 * <p>Strict: no comments, no trailing commas, no second key of one name, nothing that could move a terminal's cursor or
 * hide in the text. Of what is not JSON the faults are told that have nothing to do with each other. What is read may come from anybody, so it is limited, over all the files of one reader.
 */
public final class JsonReader {
    /** How deep brackets may stand in each other. */
    public static final int DEPTH = 64;
    /** How long a string may be, in UTF-16 units. */
    public static final int STRING = 64 * 1024;
    /** How many values all the files together may hold: far beyond any story, and within a small machine's memory. */
    public static final int VALUES = 20_000_000;

    private int valuesLeft = VALUES;

    /**
     * Reads one file.
     *
     * @param name  the path as it is shown in messages
     * @param bytes the file as it lies on the disk: UTF-8, with or without a byte-order mark
     */
    public Json read(String name, byte[] bytes) {
        TextFile file = TextFile.of(name, bytes);
        Optional<Problem> undecodable = Utf8.fault(bytes, file);
        return undecodable.isPresent() ? new Json(file, Optional.empty(), List.of(undecodable.get())) : read(file);
    }

    /** Reads a text that is decoded already. */
    public Json read(TextFile file) {
        return read(file, true);
    }

    /** Reads JSON that is nobody's story: its strings may hold any characters, and be of any length. */
    public Json foreign(TextFile file) {
        return read(file, false);
    }

    private Json read(TextFile file, boolean ours) {
        List<Problem> problems = new ArrayList<>();
        JsonParser parser = new JsonParser(file, problems, valuesLeft, ours);
        try {
            JsonNode root = parser.root();
            valuesLeft -= parser.values();
            return new Json(file, Optional.of(root), problems);
        } catch (FaultException fault) {
            problems.addAll(SyntaxRecovery.of(file, fault.problem()));
        }
        return new Json(file, Optional.empty(), problems);
    }
}
