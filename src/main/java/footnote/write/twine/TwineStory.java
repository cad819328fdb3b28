package footnote.write.twine;

import footnote.problem.Span;
import footnote.problem.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story as Twine has it, however it was written down; filled by whoever reads it. */
final class TwineStory {
    final TextFile file;
    final List<Passage> passages = new ArrayList<>();
    final List<ImportNote> remarks = new ArrayList<>();
    Optional<String> title = Optional.empty();
    Optional<String> ifid = Optional.empty();
    /** The name of the passage with which it begins. */
    Optional<String> start = Optional.empty();

    TwineStory(TextFile file) {
        this.file = file;
    }

    /**
     * A passage in Twine's sense: a name, and a text with links in it.
     *
     * @param where     where its name stands
     * @param textStart the 0-based offset in the file at which its text begins, or -1 where its characters stand there
     *                  in another form
     */
    record Passage(String name, List<String> tags, String text, Span where, int textStart) {
        Passage {
            tags = List.copyOf(tags);
        }

        /** Where some characters of the text stand, from {@code from} to before {@code to}, as near as it is known. */
        Span at(int from, int to) {
            return textStart < 0 ? where : where.file().span(textStart + from, textStart + to);
        }
    }

    /** What an editor keeps for itself, such as where a passage lies on its map: where it first stood, and how often. */
    final Map<String, Kept> ofTheEditor = new LinkedHashMap<>();

    /** The name of the story format for which it was written, in small letters; empty where nothing says it. */
    String format = "";

    /** Something of the editor's own, told once with a count. */
    record Kept(Span first, int times) {}

    void ofTheEditor(Span where, String what) {
        ofTheEditor.merge(what, new Kept(where, 1), (kept, one) -> new Kept(kept.first, kept.times + 1));
    }

    void remark(Span where, String what) {
        remarks.add(new ImportNote(where, what));
    }

    /** What is kept of a passage's place on Twine's own map, or of the tool, is of no use here; that it was is told. */
    void noCounterpart(Span where, String what) {
        remark(where, what + " has no counterpart");
    }
}
