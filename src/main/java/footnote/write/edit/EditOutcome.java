package footnote.write.edit;

import footnote.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the editing of a scene ended.
 *
 * @param kept    the file in which the sheet lies that was not taken; nothing where nothing would be lost
 * @param slips   what is wrong with that sheet
 * @param remarks what remarks said that went with what they were on
 * @param brought what was written brought with it
 * @param status  the editor's exit code
 */
public record EditOutcome(
        Kind kind, Optional<Path> kept, List<SheetSlip> slips, List<String> remarks, Brought brought, int status) {
    /**
     * Warnings and notes that were not there before.
     *
     * @param here      those in the scene
     * @param elsewhere how many there are in other places
     */
    public record Brought(List<Problem> here, int elsewhere) {
        static final Brought NOTHING = new Brought(List.of(), 0);

        public Brought {
            here = List.copyOf(here);
        }
    }

    /** What became of the JSON file: but for the first, nothing. */
    public enum Kind {
        WRITTEN,
        /** The sheet says what it said. */
        UNCHANGED,
        /** The sheet came back without words. */
        EMPTY,
        /** Something is wrong with the sheet, and it was not mended. */
        FAULTY,
        /** The JSON file is not what it was when the sheet was made of it. */
        FILE_CHANGED,
        /** The editor didn't end well. */
        EDITOR_FAILED
    }

    public EditOutcome {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(kept);
        Objects.requireNonNull(brought);
        slips = List.copyOf(slips);
        remarks = List.copyOf(remarks);
    }
}
