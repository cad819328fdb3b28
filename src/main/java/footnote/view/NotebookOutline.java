package footnote.view;

import footnote.report.Citation;
import footnote.report.Notebook;
import footnote.report.Timeline;
import footnote.session.RecordRoom;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Stance;
import footnote.story.Story;
import footnote.story.StoryDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notebook, and the disagreements in it. */
final class NotebookOutline {
    private final Story story;
    private final Outline out;

    private NotebookOutline(Story story, Outline.Width width) {
        this.story = story;
        this.out = new Outline(width);
    }

    static Outline of(RecordRoom.Notes room) {
        return new NotebookOutline(room.notebook().story(), Outline.Width.PROSE_AND_MARGIN).notes(room);
    }

    static Outline of(RecordRoom.Disputes room) {
        return new NotebookOutline(room.notebook().story(), Outline.Width.LANES).disputes(room);
    }

    private Outline notes(RecordRoom.Notes room) {
        Notebook notebook = room.notebook();
        long chosen = notebook.entries().stream().filter(Notebook.Entry::chosen).count();
        out.heading("Notebook")
                .quiet(notebook.entries().size() + " passages met, " + chosen + " chosen; "
                        + order(room.arrangement()));
        if (room.typing() || !room.typed().isEmpty()) {
            out.text("Search: " + room.typed() + (room.typing() ? "▏" : ""), Tone.TEXT);
            out.quiet(
                    room.entries().isEmpty()
                            ? "Nothing that was met has all of these words."
                            : room.entries().size() + " found");
        }
        String group = "";
        Map<StoryDate, String> dates = dates(room);
        for (Notebook.Entry entry : room.entries()) {
            String next = group(entry, room, dates);
            if (!next.equals(group)) {
                out.gap().quiet(next);
            }
            group = next;
            entry(entry);
        }
        return room.typed().isEmpty() ? blanks(notebook) : out;
    }

    private static String order(Notebook.Arrangement arrangement) {
        return switch (arrangement) {
            case MET -> "in the order in which they were met";
            case DATE -> "by date";
            case DOCUMENT -> "by document";
        };
    }

    private String group(Notebook.Entry entry, RecordRoom.Notes room, Map<StoryDate, String> dates) {
        return switch (room.arrangement()) {
            case MET -> entry.meetings().get(0).scene();
            case DATE -> dates.getOrDefault(entry.passage().date(), "");
            case DOCUMENT -> story.document(entry.passage().document()).title();
        };
    }

    /** What each date is called over the passages found that have it. */
    private static Map<StoryDate, String> dates(RecordRoom.Notes room) {
        Map<StoryDate, List<Passage>> passages = new LinkedHashMap<>();
        for (Notebook.Entry entry : room.entries()) {
            passages.computeIfAbsent(entry.passage().date(), date -> new ArrayList<>())
                    .add(entry.passage());
        }
        Map<StoryDate, String> labels = new LinkedHashMap<>();
        passages.forEach((date, those) -> labels.put(date, Timeline.label(date, those)));
        return labels;
    }

    private void entry(Notebook.Entry entry) {
        Passage passage = entry.passage();
        Run state = entry.chosen() ? new Run("chosen  ", Tone.LABEL) : new Run("read    ", Tone.QUIET);
        List<List<Run>> more = PassageRuns.about(story, passage);
        more.add(List.of(new Run(met(entry), Tone.QUIET)));
        for (Stance stance : entry.stances()) {
            more.add(List.of(new Run("You " + stance.past() + " it.", Tone.TEXT)));
        }
        out.add(new Outline.Thing(
                PassageRuns.after(state, PassageRuns.words(story, passage)),
                PassageRuns.after(state, PassageRuns.quotation(story, passage)),
                more));
    }

    /** Each scene once in which it was met, however often the player came by. */
    private static String met(Notebook.Entry entry) {
        Map<String, Boolean> scenes = new LinkedHashMap<>();
        entry.meetings().forEach(meeting -> scenes.merge(meeting.scene(), meeting.chosen(), Boolean::logicalOr));
        List<String> words = new ArrayList<>();
        scenes.forEach((scene, chosen) -> words.add("“" + scene + "”" + (chosen ? " (chosen)" : "")));
        return "Met in " + String.join(", ", words);
    }

    private Outline blanks(Notebook notebook) {
        if (notebook.unmet().isEmpty() && notebook.ofOtherRoles() == 0) {
            return out;
        }
        out.gap()
                .text(
                        "Not yet met: " + notebook.unmet().size()
                                + (notebook.ofOtherRoles() == 0
                                        ? ""
                                        : ", and " + notebook.ofOtherRoles() + " that only another chair meets"),
                        Tone.LABEL);
        Map<String, StringBuilder> blanks = new HashMap<>();
        for (Passage passage : notebook.unmet()) {
            StringBuilder line = blanks.computeIfAbsent(passage.document(), document -> new StringBuilder());
            line.append(line.length() == 0 ? "" : "  ")
                    .append(passage.paragraphSign())
                    .append(" ____");
        }
        for (Document document : story.documents().values()) {
            StringBuilder line = blanks.get(document.id());
            if (line != null) {
                out.gap().quiet(document.title()).quiet(line.toString());
            }
        }
        return out;
    }

    private Outline disputes(RecordRoom.Disputes room) {
        out.heading("Word against word");
        out.quiet(
                room.disputes().isEmpty()
                        ? "Nothing that was met so far is disputed by another passage."
                        : room.disputes().size() + (room.disputes().size() == 1 ? " disagreement" : " disagreements")
                                + " among what was met and what it disputes");
        for (Notebook.Disagreement dispute : room.disputes()) {
            String label = dispute.dispute().question() + " The two "
                    + dispute.dispute().kind().words();
            out.gap()
                    .add(new Outline.Lanes(
                            true,
                            label,
                            side("One says", dispute.one(), dispute.metOne()),
                            side("The other says", dispute.other(), dispute.metOther())));
        }
        return out;
    }

    private Outline.Lane side(String name, Passage passage, boolean met) {
        List<List<Run>> paragraphs = new ArrayList<>();
        if (met) {
            paragraphs.add(PassageRuns.quotation(story, passage));
            paragraphs.add(List.of(new Run(Citation.of(story, passage).said(), Tone.QUIET)));
        } else {
            paragraphs.add(List.of(new Run("____ (not yet met)", Tone.QUIET)));
        }
        paragraphs.add(List.of(new Run(Citation.of(story, passage).where(), Tone.QUIET)));
        return new Outline.Lane(name, paragraphs);
    }
}
