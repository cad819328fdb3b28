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
    /** Where the sheet that this goes on with lies, if not among those that were kept. */
    private final Optional<Path> own;
    /** Whether the sheet holds something that somebody typed, and that is not in the JSON file. */
    private boolean typed;
    /** The sheet as it was given to the editor last. */
    private String given;
    /** What is wrong with that. */
    private List<SheetSlip> slips = List.of();

    private EditSession(
            SceneEdit edit,
            SceneCheck check,
            Path json,
            byte[] before,
            Editor editor,
            SheetFile file,
            Optional<Path> own,
            String given) {
        this.edit = edit;
        this.check = check;
        this.json = json;
        this.before = before;
        this.editor = editor;
        this.file = file;
        this.own = own;
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
     * @param old  in milliseconds since 1970: a kept sheet that was written before goes, where its words are safe without it
     */
    public record Sheets(Path folder, Optional<Path> from, long old) {}

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
        KeptSheets kept = KeptSheets.of(scene, edit, sheets.folder());
        kept.clear(sheets.old());
        String sheet = kept.named() + edit.sheet();
        SheetFile file = SheetFile.create(sheets.folder(), scene, sheet);
        return new EditSession(edit, check, json, before, editor, file, Optional.empty(), sheet);
    }

    private static EditSession goOn(
            String scene, SceneEdit edit, SceneCheck check, Path json, byte[] before, Editor editor, Sheets sheets)
            throws IOException {
        Path from = sheets.from().orElseThrow();
        String sheet = SheetFile.read(from)
                .orElseThrow(() -> new FileSystemException(from.toString(), null, "it is not UTF-8"));
        Optional<SheetFile> kept = SheetFile.in(sheets.folder(), from);
        SheetFile file = kept.isPresent() ? kept.get() : SheetFile.create(sheets.folder(), scene, sheet);
        Optional<Path> own = kept.isPresent() ? Optional.empty() : Optional.of(from);
        EditSession session = new EditSession(edit, check, json, before, editor, file, own, sheet);
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
                return new EditOutcome(
                        EditOutcome.Kind.EDITOR_FAILED,
                        keptIfChanged(),
                        List.of(),
                        List.of(),
                        EditOutcome.Brought.NOTHING,
                        status);
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
        return isNew ? List.of() : wrong(taken);
    }

    private List<SheetSlip> wrong(TakenSheet taken) {
        return taken.text().isEmpty() ? taken.slips() : check.slips(edit, taken);
    }

    private void give(List<SheetSlip> wrong) throws IOException {
        slips = wrong;
        if (!wrong.isEmpty()) {
            SheetComments.Marked marked = SheetComments.marked(given, wrong);
            given = marked.sheet();
            slips = marked.slips();
            file.write(given);
        }
    }

    private Optional<EditOutcome> cameBack() throws IOException {
        if (!file.exists()) {
            return Optional.of(empty());
        }
        Optional<String> read = file.read();
        if (read.isEmpty()) {
            List<SheetSlip> foreign =
                    List.of(new SheetSlip(1, "this sheet is not UTF-8; let the editor save it as that"));
            return Optional.of(outcome(EditOutcome.Kind.FAULTY, Optional.of(file.path()), foreign));
        }
        String sheet = read.get();
        if (SheetComments.isAllThereIs(sheet)) {
            return Optional.of(empty());
        }
        boolean same = sheet.stripTrailing().equals(given.stripTrailing());
        if (same && (!typed || !slips.isEmpty())) {
            return Optional.of(typed ? faulty() : unchanged());
        }
        typed = true;
        return take(sheet);
    }

    private Optional<EditOutcome> take(String sheet) throws IOException {
        TakenSheet taken = edit.take(sheet);
        if (taken.text().filter(text -> text.equals(edit.file().text())).isPresent()) {
            return Optional.of(unchanged());
        }
        List<SheetSlip> wrong = wrong(taken);
        if (wrong.isEmpty()) {
            return Optional.of(write(taken));
        }
        given = sheet;
        give(wrong);
        return editor.asksAgain() ? Optional.empty() : Optional.of(faulty());
    }

    private EditOutcome write(TakenSheet taken) throws IOException {
        String text = taken.text().orElseThrow();
        if (!Arrays.equals(before, RegularFile.readNamed(json, Integer.MAX_VALUE - 8))) {
            return outcome(EditOutcome.Kind.FILE_CHANGED, Optional.of(kept()), List.of());
        }
        EditOutcome.Brought brought = check.brought(edit, taken);
        AtomicWrite.replace(json, bytes(text));
        file.remove();
        return new EditOutcome(
                EditOutcome.Kind.WRITTEN, Optional.empty(), List.of(), edit.remarksLost(text), brought, 0);
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
        return outcome(EditOutcome.Kind.UNCHANGED, Optional.empty(), List.of());
    }

    /** What was typed before all words went is put back. */
    private EditOutcome empty() throws IOException {
        if (typed) {
            file.write(given);
        } else {
            file.remove();
        }
        return outcome(EditOutcome.Kind.EMPTY, typed ? Optional.of(kept()) : Optional.empty(), List.of());
    }

    /** The lines of the slips are those of the sheet that is kept: one that was brought along has no marks. */
    private EditOutcome faulty() throws IOException {
        Path kept = kept();
        List<SheetSlip> said = kept.equals(file.path())
                ? slips
                : wrong(edit.take(SheetFile.read(kept).orElseThrow()));
        return outcome(EditOutcome.Kind.FAULTY, Optional.of(kept), said);
    }

    private Optional<Path> keptIfChanged() throws IOException {
        boolean kept =
                typed || file.exists() && file.read().filter(given::equals).isEmpty();
        if (!kept) {
            file.remove();
        }
        return kept ? Optional.of(kept()) : Optional.empty();
    }

    /** Where what was typed is found again: what was brought along, and comes back as it was, needs no second sheet. */
    private Path kept() throws IOException {
        if (!file.exists()) {
            file.write(given);
        }
        if (own.isPresent()) {
            Optional<String> brought = SheetFile.read(own.get());
            if (file.read().map(SheetComments::words).equals(brought.map(SheetComments::words))) {
                file.remove();
                return own.get();
            }
        }
        return file.path();
    }

    private static EditOutcome outcome(EditOutcome.Kind kind, Optional<Path> kept, List<SheetSlip> slips) {
        return new EditOutcome(kind, kept, slips, List.of(), EditOutcome.Brought.NOTHING, 0);
    }
}
