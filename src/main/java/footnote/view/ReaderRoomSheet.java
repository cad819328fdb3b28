package footnote.view;

import footnote.report.FullDocument;
import footnote.session.DebriefRoom;
import footnote.session.DocumentsRoom;
import footnote.session.RecordRoom;
import footnote.session.Session;
import footnote.story.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of the reader's rooms as it lies on the full screen. */
final class ReaderRoomSheet {
    /** The widest that two lanes are set, in columns. */
    private static final int LANES = 110;

    private static final int INDENT = 5;

    private final Session session;
    private final Window window;
    private final int width;
    private final boolean margin;
    private final Sheet sheet = new Sheet();
    private int number;

    private ReaderRoomSheet(Session session, Window window) {
        this.session = session;
        this.window = window;
        this.margin = hasMargin(session, window);
        this.width = width(session, window);
    }

    static Sheet of(Session session, Window window) {
        ReaderRoomSheet sheet = new ReaderRoomSheet(session, window);
        if (session.room() instanceof DocumentsRoom.Whole whole) {
            sheet.lay(DocumentsOutline.over(whole));
            sheet.whole(whole);
        } else {
            sheet.lay(outline(session));
        }
        return sheet.sheet.whole();
    }

    /** What stands in the room; a document itself has only what stands over it. */
    static Outline outline(Session session) {
        Object room = session.room();
        if (room instanceof RecordRoom.Notes notes) {
            return NotebookOutline.of(notes);
        }
        if (room instanceof RecordRoom.Disputes disputes) {
            return NotebookOutline.of(disputes);
        }
        if (room instanceof DocumentsRoom.Documents documents) {
            return DocumentsOutline.of(session, documents);
        }
        if (room instanceof DocumentsRoom.Passages passages) {
            return DocumentsOutline.of(session, passages);
        }
        if (room instanceof DocumentsRoom.Whole whole) {
            return DocumentsOutline.over(whole);
        }
        if (room instanceof RecordRoom.Dates dates) {
            return AfterOutline.of(session, dates);
        }
        if (room instanceof RecordRoom.Levels levels) {
            return LevelsOutline.of(levels);
        }
        return room instanceof DebriefRoom.Report report
                ? SourceReportOutline.of(session, report)
                : AfterOutline.of(session, (DebriefRoom.After) room);
    }

    /** How many columns stand empty left of the room. */
    static int indent(Session session, Window window) {
        return hasMargin(session, window)
                ? window.indent()
                : Math.max(2, (window.width() - width(session, window)) / 2);
    }

    private static boolean hasMargin(Session session, Window window) {
        Object room = session.room();
        return window.hasMargin()
                && (room instanceof RecordRoom.Notes
                        || room instanceof DocumentsRoom.Passages
                        || room instanceof DebriefRoom.Report);
    }

    private static int width(Session session, Window window) {
        boolean lanes = session.room() instanceof RecordRoom.Disputes || session.room() instanceof RecordRoom.Dates;
        return hasMargin(session, window)
                ? window.measure()
                : Math.min(lanes ? LANES : Window.MEASURE, window.width() - 4);
    }

    private void lay(Outline outline) {
        for (Outline.Part part : outline.parts()) {
            if (part instanceof Outline.Heading heading) {
                sheet.put(Wrap.rows(List.of(new Run(heading.text(), Tone.HEADING)), width, 0, 0));
            } else if (part instanceof Outline.Text text) {
                int indent = text.indented() ? INDENT : 0;
                sheet.put(Wrap.rows(text.runs(), width, indent, indent));
            } else if (part instanceof Outline.Gap) {
                sheet.space();
            } else if (part instanceof Outline.Thing thing) {
                thing(thing);
            } else if (part instanceof Outline.Lanes lanes) {
                lanes(lanes);
            } else if (part instanceof Outline.Latest latest) {
                latest(latest, outline);
            }
        }
    }

    /** The last of the paragraphs that leave room for all else; where some are left out, how many is said before them. */
    private void latest(Outline.Latest latest, Outline outline) {
        ReaderRoomSheet others = new ReaderRoomSheet(session, window);
        others.lay(outline.without(latest));
        int room = window.room() - others.sheet.size();
        List<Row> rows = new ArrayList<>();
        int shown = 0;
        for (int i = latest.paragraphs().size() - 1; i >= 0; i--) {
            List<Row> paragraph = Wrap.rows(latest.paragraphs().get(i), width, 0, INDENT);
            int sign = i == 0 ? 0 : 1;
            if (shown > 0 && rows.size() + paragraph.size() + sign > room) {
                rows.add(0, Row.of("… and " + (i + 1) + " more before that, in the source report", Tone.QUIET));
                break;
            }
            rows.addAll(0, paragraph);
            shown++;
        }
        sheet.put(rows);
    }

    private void thing(Outline.Thing thing) {
        number++;
        boolean marked = number == session.looking();
        List<Run> runs = new ArrayList<>(List.of(start(marked)));
        for (Run run : marked ? thing.head() : thing.brief()) {
            runs.add(marked ? new Run(run.text(), Tone.SELECTED) : run);
        }
        // what has nothing more to it is whole already
        List<Row> rows = marked || thing.more().isEmpty() ? Wrap.rows(runs, width, 0, INDENT) : List.of(brief(runs));
        List<Row> more = marked ? more(thing.more()) : List.of();
        if (margin) {
            int top = sheet.size();
            sheet.put(rows);
            sheet.mark(top, top + Math.max(rows.size(), more.size()) - 1);
            if (marked) {
                sheet.aside(more, top, width + Window.GAP);
            }
        } else {
            List<Row> all = new ArrayList<>(rows);
            more.forEach(row -> all.add(row.indented(INDENT)));
            sheet.thing(all);
        }
    }

    private Run start(boolean marked) {
        String digits = Integer.toString(number);
        return new Run(
                (marked ? "›" : " ") + " ".repeat(Math.max(0, 2 - digits.length())) + digits + "  ",
                marked ? Tone.SELECTED : Tone.OFFER);
    }

    /** The first line of it, cut where there is more. */
    private Row brief(List<Run> runs) {
        List<Row> rows = Wrap.rows(runs, width - 1, 0, INDENT);
        return rows.size() == 1 ? rows.get(0) : rows.get(0).and(Row.of("…", Tone.QUIET));
    }

    private List<Row> more(List<List<Run>> paragraphs) {
        int room = margin ? window.margin() : width - INDENT;
        List<Row> rows = new ArrayList<>();
        for (List<Run> paragraph : paragraphs) {
            rows.addAll(Wrap.rows(paragraph, room, 0, 0));
        }
        return rows;
    }

    private void lanes(Outline.Lanes lanes) {
        int left = lanes.thing() ? (width - 3) / 2 : (width - 3) * 2 / 5;
        int right = width - 3 - left;
        boolean marked = lanes.thing() && ++number == session.looking();
        int top = sheet.size();
        if (lanes.thing()) {
            Run label = new Run(lanes.label(), marked ? Tone.SELECTED : Tone.STRONG);
            sheet.put(Wrap.rows(List.of(start(marked), label), width, 0, INDENT));
        } else {
            Row label = Row.of(lanes.label(), Tone.STRONG);
            sheet.put(label.beside(Row.of("●", Tone.RULE), left + 1));
        }
        List<Row> one = rows(lanes.left(), left);
        List<Row> other = rows(lanes.right(), right);
        for (int i = 0; i < Math.max(one.size(), other.size()) + (lanes.thing() ? 0 : 1); i++) {
            Row row = i < one.size() ? one.get(i) : Row.EMPTY;
            sheet.put(row.beside(Row.of("│ ", Tone.RULE), left + 1)
                    .beside(i < other.size() ? other.get(i) : Row.EMPTY, left + 3));
        }
        if (lanes.thing()) {
            sheet.mark(top, sheet.size() - 1);
        }
    }

    private static List<Row> rows(Outline.Lane lane, int width) {
        List<Row> rows = new ArrayList<>();
        for (List<Run> paragraph : lane.paragraphs()) {
            rows.addAll(Wrap.rows(paragraph, width, 0, 2));
        }
        return rows;
    }

    private void whole(DocumentsRoom.Whole room) {
        FullDocument text = room.text();
        Passage open = room.passages().get(room.looking() - 1);
        Optional<FullDocument.Place> place = text.find(open).or(() -> text.elsewhere(open));
        int[] tops = new int[text.paragraphs().size() + 1];
        int marked = 0;
        for (int i = 1; i <= text.paragraphs().size(); i++) {
            tops[i - 1] = sheet.size();
            boolean here = place.isPresent() && place.get().paragraph() == i;
            marked = here ? sheet.size() : marked;
            List<Run> runs = new ArrayList<>(List.of(new Run("¶" + i + " ", here ? Tone.MARK : Tone.QUIET)));
            runs.addAll(
                    here
                            ? DocumentParagraph.marked(
                                    text.paragraphs().get(i - 1).text(), place.get())
                            : List.of(new Run(text.paragraphs().get(i - 1).text(), Tone.TEXT)));
            sheet.put(Wrap.rows(runs, width, 0, 0)).put(Row.EMPTY);
        }
        for (Passage passage : room.passages()) {
            int row = passage.equals(open)
                    ? marked
                    : tops[Math.min(Math.max(0, passage.paragraph() - 1), tops.length - 1)];
            sheet.mark(row, row);
        }
    }
}
