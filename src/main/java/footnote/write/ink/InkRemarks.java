package footnote.write.ink;

import footnote.problem.Occurrences;
import footnote.problem.Span;
import footnote.write.imported.ImportNote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What did not become a part of the new story, or not quite: one remark a kind and knot, with a count. */
final class InkRemarks {
    /** What a remark says. */
    private record Kind(String knot, String what, String became) {}

    private final Occurrences<Kind, Span> kinds = new Occurrences<>();

    /** @param became what stands for it now, as a sentence without its point */
    void add(Span where, String knot, String what, String became) {
        kinds.add(new Kind(knot, what, became), where);
    }

    /** In the order of the places at which each kind stands first. */
    List<ImportNote> all() {
        List<ImportNote> notes = new ArrayList<>();
        kinds.forEach((kind, found) -> notes.add(new ImportNote(
                found.first(),
                (kind.knot.isEmpty() ? "before the first knot" : "in knot \"" + kind.knot + "\"")
                        + ", " + kind.what
                        + found.elsewhere()
                        + ": " + kind.became)));
        notes.sort(Comparator.comparing(ImportNote::where));
        return notes;
    }
}
