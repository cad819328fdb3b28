package footnote.write.ink;

import footnote.problem.Span;
import footnote.write.imported.ImportNote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What did not become a part of the new story, or not quite: one remark a kind and knot, with a count. */
final class InkRemarks {
    private record Kind(String knot, String what, String became) {}

    private static final class Places {
        final Span first;
        int times;

        Places(Span first) {
            this.first = first;
        }
    }

    private final Map<Kind, Places> places = new LinkedHashMap<>();

    /** @param became what stands for it now, as a sentence without its point */
    void add(Span where, String knot, String what, String became) {
        places.computeIfAbsent(new Kind(knot, what, became), none -> new Places(where)).times++;
    }

    /** In the order of the places at which each kind stands first. */
    List<ImportNote> all() {
        List<ImportNote> notes = new ArrayList<>();
        places.forEach((kind, found) -> notes.add(new ImportNote(
                found.first,
                (kind.knot.isEmpty() ? "before the first knot" : "in knot \"" + kind.knot + "\"")
                        + ", " + kind.what
                        + (found.times == 1 ? "" : ", here and in " + (found.times - 1) + " more places")
                        + ": " + kind.became)));
        notes.sort(Comparator.comparing(ImportNote::where));
        return notes;
    }
}
