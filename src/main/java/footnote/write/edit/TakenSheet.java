package footnote.write.edit;

import java.util.List;
import java.util.Optional;

/** What became of a sheet that came back. */
public final class TakenSheet {
    private final SheetParser.Result parsed;
    private final Optional<String> text;
    private final List<SheetSlip> slips;

    private TakenSheet(SheetParser.Result parsed, Optional<String> text, List<SheetSlip> slips) {
        this.parsed = parsed;
        this.text = text;
        this.slips = List.copyOf(slips);
    }

    static TakenSheet refused(SheetParser.Result parsed, List<SheetSlip> slips) {
        return new TakenSheet(parsed, Optional.empty(), slips);
    }

    static TakenSheet as(SheetParser.Result parsed, String text) {
        return new TakenSheet(parsed, Optional.of(text), List.of());
    }

    /** The new text of the JSON file; nothing where something is wrong with the sheet. */
    public Optional<String> text() {
        return text;
    }

    /** What is wrong with it, in the order of its lines. */
    public List<SheetSlip> slips() {
        return slips;
    }

    /** What it says, of a sheet that was not refused. */
    SheetScene scene() {
        return parsed.scene().orElseThrow();
    }

    SheetLines lines() {
        return parsed.lines();
    }
}
