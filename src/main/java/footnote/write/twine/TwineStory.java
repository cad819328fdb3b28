package footnote.write.twine;

import footnote.problem.Occurrences;
import footnote.problem.Span;
import footnote.problem.TextFile;
import footnote.write.imported.ImportNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A story as Twine has it, whichever of its formats it was read from; its reader fills it. */
final class TwineStory {
    /** What it stands in: a file, or a folder with the text of all that it was read from. */
    final TextFile file;

    final List<Passage> passages = new ArrayList<>();
    /** What can't become a part of the new story. */
    final List<ImportNote> remarks = new ArrayList<>();
    /** What an editor keeps for itself, such as a passage's place on its map: where it first stands, and how often. */
    final Occurrences<String, Span> ofTheEditor = new Occurrences<>();
    /** The name of the story format for which it was written, in small letters; empty where nothing says it. */
    String format = "";

    Optional<String> title = Optional.empty();
    Optional<String> ifid = Optional.empty();
    /** Where a passage that describes the story as a whole is named. */
    Optional<Span> data = Optional.empty();
    /** The name of the passage with which it begins. */
    Optional<String> start = Optional.empty();

    TwineStory(TextFile file) {
        this.file = file;
    }

    /**
     * A passage in Twine's sense: a name, and a text with links in it.
     *
     * @param where     where its name stands
     * @param textStart the 0-based offset in the file at which its text begins; -1 where the file has its characters
     *                  in another form, such as escapes
     */
    record Passage(String name, List<String> tags, String text, Span where, int textStart) {
        Passage {
            tags = List.copyOf(tags);
        }

        /** Where a part of the text stands, from the 0-based {@code from} to before {@code to}; the name, where that is not known. */
        Span at(int from, int to) {
            return textStart < 0 ? where : where.file().span(textStart + from, textStart + to);
        }
    }

    /** Reports something that does not become a part of the new story, or not quite. */
    void remark(Span where, String what) {
        remarks.add(new ImportNote(where, what));
    }

    /** Reports something that a story of ours can't say. */
    void noCounterpart(Span where, String what) {
        remark(where, what + " has no counterpart");
    }
}
