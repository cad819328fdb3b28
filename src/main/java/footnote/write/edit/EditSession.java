package footnote.write.edit;

import footnote.file.AtomicWrite;
import footnote.file.RegularFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One editing of a scene: the sheet goes to an editor and comes back, as often as something is wrong with it and
 * somebody mends it.
 *
 * <p>The sheet lies in a file of its own from the first moment on, and goes only when the JSON file holds what it says,
 * or when it says nothing that is not there: so nothing that was typed is lost, whatever happens in between.
 */
public final class EditSession {
    private final SceneEdit edit;
    private final SceneCheck check;
    private final Path json;
    private final byte[] before;
    private final Editor editor;
    private final SheetFile file;
    /** Whether the sheet holds something that somebody typed, and that is not in the JSON file. */
    private boolean typed;
    /** The sheet as it was given to the editor last. */
    private String given;
    /** What is wrong with that. */
    private List<SheetSlip> slips = List.of();

    private EditSession(
            SceneEdit edit, SceneCheck check, Path json, byte[] before, Editor editor, SheetFile file, String given) {
        this.edit = edit;
        this.check = check;
        this.json = json;
        this.before = before;
        this.editor = editor;
        this.file = file;
        this.given = given;
    }

    /** Lets a person edit a text file. */
    public interface Editor {
        /** The exit code of what edited the file, when that has ended. */
        int edit(Path sheet) throws IOException;

        /** Whether somebody sits there, who can be asked again. */
        boolean asksAgain();
    }

    /**
     * Where the sheets of scenes lie while they are edited, and which are begun with what was kept.
     *
     * @param from a sheet that was kept, to go on with; nothing where the scene as it stands is to be edited
     */
    public record Sheets(Path folder, Optional<Path> from) {}

    /**
     * Makes the sheet.
     *
     * @param json where the scene's JSON file lies
     * @throws IOException where the sheet, the file or what was kept can't be read or written
     */
    public static EditSession begin(
            String scene, SceneEdit edit, SceneCheck check, Path json, Editor editor, Sheets sheets)
            throws IOException {
        byte[] before = RegularFile.readNamed(json, Integer.MAX_VALUE - 8);
        if (sheets.from().isPresent()) {
            return goOn(scene, edit, check, json, before, editor, sheets);
        }
        StringBuilder notes = new StringBuilder();
        for (Path kept : SheetFile.kept(sheets.folder(), scene)) {
            notes.append("# An earlier sheet of this scene is kept: --sheet ")
                    .append(kept)
                    .append('\n');
        }
        String sheet = notes + edit.sheet();
        SheetFile file = SheetFile.create(sheets.folder(), scene, sheet);
        return new EditSession(edit, check, json, before, editor, file, sheet);
    }

    private static EditSession goOn(
            String scene, SceneEdit edit, SceneCheck check, Path json, byte[] before, Editor editor, Sheets sheets)
            throws IOException {
        Path from = sheets.from().orElseThrow();
        String sheet = SheetFile.read(from)
                .orElseThrow(() -> new FileSystemException(from.toString(), null, "it is not UTF-8"));
        SheetFile file = SheetFile.in(sheets.folder(), from).isPresent()
                ? SheetFile.in(sheets.folder(), from).get()
                : SheetFile.create(sheets.folder(), scene, sheet);
        EditSession session = new EditSession(edit, check, json, before, editor, file, sheet);
        session.typed = true;
        return session;
    }

    /** Where the sheet lies. */
    public Path sheet() {
        return file.path();
    }

    /**
     * Goes to the editor and back until it is done.
     *
     * @throws IOException where a file can't be read or written; the sheet lies in its own then
     */
    public EditOutcome run() throws IOException {
        give(faults(given));
        while (true) {
            int status = editor.edit(file.path());
            if (status != 0) {
                return new EditOutcome(EditOutcome.Kind.EDITOR_FAILED, keptIfChanged(), List.of(), List.of(), status);
            }
            Optional<EditOutcome> outcome = cameBack();
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    /** What the scene has wrong with it from the beginning. */
    private List<SheetSlip> faults(String sheet) {
        TakenSheet taken = edit.take(sheet);
        boolean isNew =
                taken.text().filter(text -> !text.equals(edit.file().text())).isPresent();
        return taken.text().isEmpty() ? taken.slips() : isNew ? List.of() : check.slips(edit, taken);
    }

    private void give(List<SheetSlip> wrong) throws IOException {
        if (!wrong.isEmpty()) {
            given = SheetComments.withSlips(given, wrong);
            file.write(given);
        }
        slips = wrong;
    }

    private Optional<EditOutcome> cameBack() throws IOException {
        Optional<String> read = file.read();
        if (read.isEmpty()) {
            List<SheetSlip> foreign =
                    List.of(new SheetSlip(1, "this sheet is not UTF-8; let the editor save it as that"));
            return Optional.of(faulty(foreign));
        }
        String sheet = read.get();
        if (SheetComments.isAllThereIs(sheet)) {
            return Optional.of(empty());
        }
        boolean same = sheet.stripTrailing().equals(given.stripTrailing());
        if (same && (!typed || !slips.isEmpty())) {
            return Optional.of(typed ? faulty(slips) : unchanged());
        }
        typed = true;
        return take(sheet);
    }

    private Optional<EditOutcome> take(String sheet) throws IOException {
        TakenSheet taken = edit.take(sheet);
        if (taken.text().filter(text -> text.equals(edit.file().text())).isPresent()) {
            return Optional.of(unchanged());
        }
        List<SheetSlip> wrong = taken.text().isEmpty() ? taken.slips() : check.slips(edit, taken);
        if (wrong.isEmpty()) {
            return Optional.of(write(taken.text().orElseThrow()));
        } else if (!editor.asksAgain()) {
            return Optional.of(faulty(wrong));
        }
        given = sheet;
        give(wrong);
        return Optional.empty();
    }

    private EditOutcome write(String text) throws IOException {
        if (!Arrays.equals(before, RegularFile.readNamed(json, Integer.MAX_VALUE - 8))) {
            return EditOutcome.of(EditOutcome.Kind.FILE_CHANGED, Optional.of(file.path()));
        }
        AtomicWrite.replace(json, bytes(text));
        file.remove();
        return new EditOutcome(EditOutcome.Kind.WRITTEN, Optional.empty(), List.of(), edit.remarksLost(text), 0);
    }

    /** With the byte-order mark before it that the file had. */
    private byte[] bytes(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (before.length > 2 && before[0] == (byte) 0xEF && before[1] == (byte) 0xBB) {
            out.write(before, 0, 3);
        }
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private EditOutcome unchanged() throws IOException {
        file.remove();
        return EditOutcome.of(EditOutcome.Kind.UNCHANGED, Optional.empty());
    }

    /** What was typed before all words went is put back. */
    private EditOutcome empty() throws IOException {
        if (typed) {
            file.write(given);
        } else {
            file.remove();
        }
        return EditOutcome.of(EditOutcome.Kind.EMPTY, typed ? Optional.of(file.path()) : Optional.empty());
    }

    private EditOutcome faulty(List<SheetSlip> wrong) {
        return new EditOutcome(EditOutcome.Kind.FAULTY, Optional.of(file.path()), wrong, List.of(), 0);
    }

    private Optional<Path> keptIfChanged() throws IOException {
        boolean kept = typed || file.read().filter(given::equals).isEmpty();
        if (!kept) {
            file.remove();
        }
        return kept ? Optional.of(file.path()) : Optional.empty();
    }
}
